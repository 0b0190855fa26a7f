import type { names as english } from '../en/names.ts';
import type { Translated } from '../message.ts';

export const names: Translated<typeof english> = {
  'figureKind.number': 'Gewone getallen',
  'figureKind.ordinal': 'Rangtelwoorden (eerste, 2e)',
  'figureKind.percent': 'Percentages',
  'figureKind.percentage-points': 'Procentpunten',
  'figureKind.money': 'Geldbedragen',
  'figureKind.quantity': 'Maten, gewichten, snelheden',
  'figureKind.temperature': 'Temperaturen',
  'figureKind.duration': 'Tijdsduren',
  'figureKind.date': 'Datums',
  'figureKind.time': 'Tijdstippen',
  'figureKind.multiplier': 'Veelvouden (twee keer, 3×)',
  'figureKind.fraction': 'Breuken (half, twee derde)',

  'status.same': 'Gelijk',
  'status.differs': 'Verschilt',
  'status.missing': 'Ontbreekt',
  'status.added': 'Toegevoegd',
  'status.unclear': 'Niet vergeleken',

  'note.value': 'Andere waarde',
  'note.scale': 'Andere orde van grootte',
  'note.unit': 'Andere eenheid',
  'note.currency': 'Andere valuta',
  'note.bound': 'Andere precisie',
  'note.date': 'Andere datum of tijd',
  'note.separator': 'Punt of komma verkeerd gelezen',

  'findingKind.name': 'Namen',
  'findingKind.negation': 'Ontkenningen',
  'findingKind.direction': 'Omgekeerde betekenis',
  'findingKind.hearsay': 'Onbevestigd, gebracht als feit',
  'findingKind.speaker': 'Wie het zei',
  'findingKind.role': 'Wie wat deed',
  'findingKind.quotation': 'Citaten',
  'findingKind.omission': 'Weggelaten',
  'findingKind.addition': 'Toegevoegd',
  'findingKind.contradiction': 'Twijfelachtige beweringen',
  'findingKind.replaced': 'Vervangen',
  'findingKind.relative-time': 'Gisteren, morgen, vorig jaar',

  'certainty.certain': 'zeker',
  'certainty.likely': 'waarschijnlijk',
};
