import type { originals as english } from '../en/originals.ts';
import { plural, type Translated } from '../message.ts';

export const originals: Translated<typeof english> = {
  'reason.original.disclaimerLink': 'Die Übersetzung verweist darauf als ihr Original.',
  'reason.original.machineTranslatedFrom': 'Die Übersetzung nennt es als ihre Quelle.',
  'reason.original.jsonLd': 'Die Übersetzung nennt es in ihren Angaben für Suchmaschinen als Original.',
  'reason.original.hreflang': 'Die Übersetzung nennt es als ihre Fassung in der anderen Sprache.',
  'reason.original.knownPairs': 'Es steht auf der Liste bekannter Originale, die zu Brontekst gehört.',
  'reason.original.ownChoice': 'Sie haben es gewählt.',
  'reason.original.foundBefore': 'Es wurde schon einmal gefunden.',
  'reason.original.searched': 'Die Suche der Website nach „{words}“ hat es gefunden.',
  'reason.original.listed': 'Die Website führt es unter ihren Artikeln jener Tage.',

  'reason.original.sameDay': 'Beide erschienen am selben Tag: {day}.',
  'reason.original.nextDay': 'Sie erschienen im Abstand von einem Tag.',
  'reason.original.otherDay': plural('days', {
    one: 'Dagegen spricht: Zwischen beiden liegt {days} Tag.',
    other: 'Dagegen spricht: Zwischen beiden liegen {days} Tage.',
  }),
  'reason.original.names': plural('count', {
    one: 'In beiden steht der Name {names}.',
    other: 'In beiden stehen {count} gleiche Namen, etwa {names}.',
  }),
  'reason.original.otherNames': 'Dagegen spricht: Kaum ein Name der Übersetzung kommt darin vor.',
  'reason.original.figures': plural('count', {
    one: 'In beiden steht die Zahl {figures}.',
    other: 'In beiden stehen {count} gleiche Zahlen, etwa {figures}.',
  }),
  'reason.original.otherFigures': 'Dagegen spricht: Kaum eine Zahl der Übersetzung kommt darin vor.',
  'reason.original.sentences': '{percent} % des Textes entsprechen sich Satz für Satz.',
  'reason.original.otherSentences': 'Dagegen spricht: Kaum ein Satz der Übersetzung steht darin.',
  'reason.original.links': 'Beide verweisen auf dieselbe Seite von {host}.',
  'reason.original.pictures': 'Beide zeigen dasselbe Bild ({picture}).',
  'reason.original.tags': plural('count', {
    one: 'Beide haben dasselbe Schlagwort.',
    other: 'Beide haben {count} Schlagwörter gemeinsam.',
  }),
  'reason.original.paragraphs': plural('count', {
    one: 'Beide haben einen Absatz.',
    other: 'Beide haben {count} Absätze.',
  }),
  'reason.original.length': 'Dagegen spricht: Eines der beiden ist viel länger.',
  'reason.original.language': 'Dagegen spricht: Es ist nicht in der Sprache des Originals geschrieben.',
  'reason.original.rival': 'Eine andere Seite passt fast ebenso gut.',
  'reason.original.unread': 'Es ließ sich nicht lesen, also wurde nichts darin geprüft.',
};
