import type { names as english } from '../en/names.ts';
import type { Translated } from '../message.ts';

export const names: Translated<typeof english> = {
  'figureKind.number': 'Einfache Zahlen',
  'figureKind.ordinal': 'Ordnungszahlen (erste, 2.)',
  'figureKind.percent': 'Prozentangaben',
  'figureKind.percentage-points': 'Prozentpunkte',
  'figureKind.money': 'Geldbeträge',
  'figureKind.quantity': 'Größen, Gewichte, Geschwindigkeiten',
  'figureKind.temperature': 'Temperaturen',
  'figureKind.duration': 'Zeitspannen',
  'figureKind.date': 'Datumsangaben',
  'figureKind.time': 'Uhrzeiten',
  'figureKind.multiplier': 'Vielfache (doppelt, 3×)',
  'figureKind.fraction': 'Brüche (die Hälfte, zwei Drittel)',

  'status.same': 'Gleich',
  'status.differs': 'Weicht ab',
  'status.missing': 'Fehlt',
  'status.added': 'Hinzugefügt',
  'status.unclear': 'Nicht verglichen',

  'note.value': 'Anderer Wert',
  'note.scale': 'Andere Größenordnung',
  'note.unit': 'Andere Einheit',
  'note.currency': 'Andere Währung',
  'note.bound': 'Andere Genauigkeit',
  'note.date': 'Anderes Datum oder andere Uhrzeit',
  'note.separator': 'Punkt oder Komma falsch gelesen',

  'findingKind.name': 'Namen',
  'findingKind.negation': 'Verneinungen',
  'findingKind.direction': 'Gegenteilige Aussagen',
  'findingKind.hearsay': 'Unbestätigtes als Tatsache',
  'findingKind.speaker': 'Wer es gesagt hat',
  'findingKind.role': 'Wer was tat',
  'findingKind.quotation': 'Zitate',
  'findingKind.omission': 'Ausgelassen',
  'findingKind.addition': 'Hinzugefügt',
  'findingKind.contradiction': 'Fragwürdige Aussagen',
  'findingKind.replaced': 'Ersetzt',
  'findingKind.relative-time': 'Gestern, morgen, letztes Jahr',

  'certainty.certain': 'sicher',
  'certainty.likely': 'wahrscheinlich',
};
