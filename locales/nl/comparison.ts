import type { comparison as english } from '../en/comparison.ts';
import { plural, type Translated } from '../message.ts';

export const comparison: Translated<typeof english> = {
  'answer.figures.allAgree': plural('count', {
    one: 'Het ene kerngetal klopt met het origineel.',
    other: 'Alle {count} kerngetallen kloppen met het origineel.',
  }),
  'answer.figures.someAgree': plural('same', {
    one: '{same} van de {total} kerngetallen klopt met het origineel.',
    other: '{same} van de {total} kerngetallen kloppen met het origineel.',
  }),
  'answer.figures.noneAgree': plural('count', {
    one: '{count} van de {total} kerngetallen klopt niet met het origineel.',
    other: '{count} van de {total} kerngetallen kloppen niet met het origineel.',
  }),
  'answer.figures.noneCompared': plural('count', {
    one: 'Het ene kerngetal was niet te vergelijken.',
    other: 'De {count} kerngetallen waren niet te vergelijken.',
  }),
  'answer.figures.none': 'Geen van beide teksten heeft kerngetallen om te vergelijken.',
  'answer.figures.hidden': 'Uw opties verbergen alle kerngetallen van dit artikel.',
  'answer.differ': plural('count', { one: '{count} verschilt.', other: '{count} verschillen.' }),
  'answer.missing': plural('count', {
    one: '{count} ontbreekt in de vertaling.',
    other: '{count} ontbreken in de vertaling.',
  }),
  'answer.added': plural('count', {
    one: '{count} staat alleen in de vertaling.',
    other: '{count} staan alleen in de vertaling.',
  }),
  'answer.unclear': plural('count', {
    one: '{count} was niet te vergelijken.',
    other: '{count} waren niet te vergelijken.',
  }),
  'answer.passages': plural('count', { one: '{count} passage verschilt.', other: '{count} passages verschillen.' }),
  'answer.both': plural('count', {
    one: '{count} twijfelachtige bewering staat ook in het origineel in het {language}.',
    other: '{count} twijfelachtige beweringen staan ook in het origineel in het {language}.',
  }),
  'answer.noDifference': 'Er is geen verschil gevonden in wat te vergelijken was.',
  'answer.noOtherDifference': 'Er is geen ander verschil gevonden in wat te vergelijken was.',
  'answer.setAside': plural('count', {
    one: 'U hebt {count} verschil terzijde gelegd.',
    other: 'U hebt {count} verschillen terzijde gelegd.',
  }),
  'answer.noProof': 'Dat bewijst niet dat de vertaling juist is.',

  'bar.label': 'Kerngetallen in leesvolgorde: {summary}',
  'bar.same': plural('count', { one: '{count} gelijk', other: '{count} gelijk' }),
  'bar.differs': plural('count', { one: '{count} verschilt', other: '{count} verschillen' }),
  'bar.missing': plural('count', { one: '{count} ontbreekt', other: '{count} ontbreken' }),
  'bar.added': plural('count', { one: '{count} toegevoegd', other: '{count} toegevoegd' }),
  'bar.unclear': plural('count', { one: '{count} niet vergeleken', other: '{count} niet vergeleken' }),

  'bar.dismissed': plural('count', { one: '{count} terzijde gelegd', other: '{count} terzijde gelegd' }),

  'scale.heading': 'Hoever de verschillende getallen uiteenliggen',
  'scale.instead': 'in plaats van',
  'scale.times.larger': '{amount} keer zo groot',
  'scale.times.smaller': '{amount} keer zo klein',
  'scale.percent.larger': '{amount} % groter',
  'scale.percent.smaller': '{amount} % kleiner',
  'scale.slight.larger': 'iets groter',
  'scale.slight.smaller': 'iets kleiner',
  'scale.equal': 'gelijk',
  'scale.more': plural('count', { one: 'Nog {count} in de tabel', other: 'Nog {count} in de tabel' }),

  'dismiss.button': 'Geen verschil',
  'dismiss.label': 'Geen verschil: ‘{text}’',
  'dismiss.done': 'U hebt dit terzijde gelegd.',
  'dismiss.undoLabel': 'Ongedaan maken: ‘{text}’ weer als verschil tellen',

  'coverage.heading': 'Wat er is vergeleken',
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
  'coverage.not': 'Afbeeldingen, tabellen en ingevoegde berichten niet.',
  'coverage.hidden': plural('count', {
    one: '{count} uitkomst is verborgen door uw opties.',
    other: '{count} uitkomsten zijn verborgen door uw opties.',
  }),

  'figures.heading': 'Kerngetallen',
  'figures.translation': 'Vertaling',
  'figures.original': 'Origineel',
  'figures.verdict': 'Oordeel',
  'figures.absent': 'staat er niet',
  'figures.show': 'Toon ‘{text}’ in het artikel',
  'figures.showPlace': 'Staat er niet: toon waar ‘{text}’ in het artikel zou staan',

  'findings.heading': 'Andere bevindingen',
  'findings.both': 'In beide versies',
  'findings.show': 'Toon in het artikel',
  'findings.showPlace': 'Toon de plaats in het artikel',
};
