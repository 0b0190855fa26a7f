import type { comparison as english } from '../en/comparison.ts';
import { plural, type Translated } from '../message.ts';

export const comparison: Translated<typeof english> = {
  'answer.partial':
    'Delen van de twee artikelen konden niet worden gelezen of naast elkaar gezet. Wat volgt, gaat over de rest.',
  'answer.chain': '{before}; {after}',
  'answer.differs': plural('count', { one: '{count} getal verschilt', other: '{count} getallen verschillen' }),
  'answer.missing': plural('count', { one: '{count} getal ontbreekt', other: '{count} getallen ontbreken' }),
  'answer.added': plural('count', {
    one: '{count} getal staat alleen in de vertaling',
    other: '{count} getallen staan alleen in de vertaling',
  }),
  'answer.finding.name': plural('count', { one: '{count} naam verschilt', other: '{count} namen verschillen' }),
  'answer.finding.negation': plural('count', {
    one: '{count} bewering heeft in maar één tekst een ontkenning',
    other: '{count} beweringen hebben in maar één tekst een ontkenning',
  }),
  'answer.finding.direction': plural('count', {
    one: '{count} passage zegt het omgekeerde',
    other: '{count} passages zeggen het omgekeerde',
  }),
  'answer.finding.hearsay': plural('count', {
    one: '{count} onbevestigd bericht is als feit gebracht',
    other: '{count} onbevestigde berichten zijn als feit gebracht',
  }),
  'answer.finding.speaker': plural('count', {
    one: '{count} uitspraak heeft een andere spreker',
    other: '{count} uitspraken hebben een andere spreker',
  }),
  'answer.finding.quotation': plural('count', {
    one: '{count} citaat verschilt',
    other: '{count} citaten verschillen',
  }),
  'answer.finding.omission': plural('count', {
    one: '{count} passage is weggelaten',
    other: '{count} passages zijn weggelaten',
  }),
  'answer.finding.addition': plural('count', {
    one: '{count} passage is toegevoegd',
    other: '{count} passages zijn toegevoegd',
  }),
  'answer.finding.contradiction': plural('count', {
    one: '{count} bewering spreekt de eigen getallen tegen',
    other: '{count} beweringen spreken de eigen getallen tegen',
  }),
  'answer.passages': plural('count', { one: '{count} passage verschilt', other: '{count} passages verschillen' }),
  'answer.allAgree': plural('count', {
    one: 'het enige getal komt overeen',
    other: 'alle {count} getallen komen overeen',
  }),
  'answer.agree': plural('same', {
    one: '{same} van de {total} getallen komt overeen',
    other: '{same} van de {total} getallen komen overeen',
  }),
  'answer.unclear': plural('count', {
    one: '{count} getal was niet te vergelijken',
    other: '{count} getallen waren niet te vergelijken',
  }),
  'answer.noneCompared': plural('count', {
    one: 'het enige getal was niet te vergelijken',
    other: 'geen van de {count} getallen was te vergelijken',
  }),
  'answer.figures.none': 'in geen van beide teksten staan getallen om te vergelijken',
  'answer.figures.hidden': 'uw opties verbergen alle getallen van dit artikel',
  'answer.both': plural('count', {
    one: '{count} twijfelachtige bewering staat ook in het origineel ({language}).',
    other: '{count} twijfelachtige beweringen staan ook in het origineel ({language}).',
  }),
  'answer.noDifference': 'Er is geen verschil gevonden in wat te vergelijken was.',
  'answer.noOtherDifference': 'Er is geen ander verschil gevonden in wat te vergelijken was.',
  'answer.setAside': plural('count', {
    one: 'U hebt {count} verschil terzijde gelegd.',
    other: 'U hebt {count} verschillen terzijde gelegd.',
  }),
  'answer.noProof': 'Dat bewijst niet dat de vertaling juist is.',

  'bar.caption': 'De getallen in leesvolgorde',
  'bar.same': plural('count', { one: '{count} gelijk', other: '{count} gelijk' }),
  'bar.differs': plural('count', { one: '{count} verschilt', other: '{count} verschillen' }),
  'bar.missing': plural('count', { one: '{count} ontbreekt', other: '{count} ontbreken' }),
  'bar.added': plural('count', { one: '{count} toegevoegd', other: '{count} toegevoegd' }),
  'bar.unclear': plural('count', { one: '{count} niet vergeleken', other: '{count} niet vergeleken' }),

  'bar.dismissed': plural('count', { one: '{count} terzijde gelegd', other: '{count} terzijde gelegd' }),

  'differences.heading': 'Wat er verschilt',
  'differences.show': 'Toon in het artikel',
  'differences.showLabel': 'Toon in het artikel: ‘{text}’',
  'differences.showPlace': 'Toon de plaats in het artikel',
  'differences.showPlaceLabel': 'Toon de plaats in het artikel: daar zou ‘{text}’ staan',
  'differences.missing': 'Ontbreekt in de vertaling',
  'differences.said': 'In het {language}:',
  'differences.added': 'Alleen in de vertaling',

  'distance.times.larger': '{amount} keer zo groot',
  'distance.times.smaller': '{amount} keer zo klein',
  'distance.percent.larger': '{amount} % groter',
  'distance.percent.smaller': '{amount} % kleiner',
  'distance.slight.larger': 'iets groter',
  'distance.slight.smaller': 'iets kleiner',

  'dismiss.button': 'Geen verschil',
  'dismiss.label': 'Geen verschil: ‘{text}’',
  'dismiss.done': 'U hebt dit terzijde gelegd.',
  'dismiss.undoLabel': 'Ongedaan maken: ‘{text}’ weer als verschil tellen',

  'coverage.heading': 'Wat er is vergeleken',
  'coverage.limited':
    'Brontekst kent deze combinatie van talen niet goed genoeg: alleen getallen en codes zijn vergeleken, namen en beweringen niet.',
  'coverage.sentences': plural('total', {
    one: '{compared} van {total} zin van de vertaling is vergeleken.',
    other: '{compared} van de {total} zinnen van de vertaling zijn vergeleken.',
  }),
  'coverage.alone': plural('count', {
    one: '{count} zin van de vertaling heeft geen tegenhanger in het origineel.',
    other: '{count} zinnen van de vertaling hebben geen tegenhanger in het origineel.',
  }),
  'coverage.left': plural('count', {
    one: '{count} zin van het origineel heeft geen tegenhanger in de vertaling.',
    other: '{count} zinnen van het origineel hebben geen tegenhanger in de vertaling.',
  }),
  'coverage.cut.translation': plural('paragraphs', {
    one: 'De vertaling is erg lang: alleen de eerste alinea is vergeleken ({characters} tekens).',
    other: 'De vertaling is erg lang: alleen de eerste {paragraphs} alinea’s zijn vergeleken ({characters} tekens).',
  }),
  'coverage.cut.original': plural('paragraphs', {
    one: 'Het origineel is erg lang: alleen de eerste alinea is vergeleken ({characters} tekens).',
    other: 'Het origineel is erg lang: alleen de eerste {paragraphs} alinea’s zijn vergeleken ({characters} tekens).',
  }),
  'coverage.unread.translation':
    'Misschien is de vertaling niet volledig gelezen: twee manieren om de pagina te lezen leverden verschillende teksten op.',
  'coverage.unread.original':
    'Misschien is het origineel niet volledig gelezen: twee manieren om de pagina te lezen leverden verschillende teksten op.',
  'coverage.pages.translation': 'De vertaling gaat verder op andere pagina’s; die zijn niet gelezen.',
  'coverage.pages.original': 'Het origineel gaat verder op andere pagina’s; die zijn niet gelezen.',
  'coverage.paid.translation': 'Op de pagina staat alleen het begin van de vertaling; de rest is voor abonnees.',
  'coverage.paid.original': 'Op de pagina staat alleen het begin van het origineel; de rest is voor abonnees.',
  'coverage.not': 'Afbeeldingen, tabellen en ingesloten berichten zijn niet vergeleken.',
  'coverage.hidden': plural('count', {
    one: '{count} uitkomst is verborgen door uw opties.',
    other: '{count} uitkomsten zijn verborgen door uw opties.',
  }),

  'figures.translation': 'Vertaling',
  'figures.original': 'Origineel',
  'figures.verdict': 'Oordeel',
  'figures.absent': 'staat er niet',
  'figures.show': 'Toon ‘{text}’ in het artikel',

  'findings.both': 'In beide versies',
};
