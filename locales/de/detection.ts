import type { detection as english } from '../en/detection.ts';
import type { Translated } from '../message.ts';

export const detection: Translated<typeof english> = {
  'signal.disclaimer': 'Der Artikel sagt es selbst: „{seen}“',
  'signal.notice': 'Die Seite sagt es selbst: „{seen}“',
  'signal.machineTranslatedFrom': 'Der Code der Seite nennt die Seite, aus der sie maschinell übersetzt wurde.',
  'signal.htmlLanguage': 'Der Code der Seite weist ihren Text als maschinell übersetzt aus.',
  'signal.translationOfWork': 'In ihren Angaben für Suchmaschinen nennt sich die Seite eine Übersetzung.',
  'signal.knownPair': 'Er steht in der Liste übersetzter Artikel, die Brontekst mitbringt.',
  'signal.site': '{seen} hat maschinelle Übersetzungen veröffentlicht.',
  'signal.address': 'Die Adresse ist die einer Nachricht, und Nachrichten wurden übersetzt.',
  'signal.date': 'Er erschien, als die Website ihre Nachrichten automatisch übersetzte ({seen}).',
  'signal.chromeTranslation': 'Ihr Browser hat diese Seite übersetzt.',
  'signal.edgeTranslation': 'Ihr Browser hat diese Seite übersetzt.',
  'signal.firefoxTranslation': 'Ihr Browser hat diese Seite übersetzt.',
  'signal.proxy': 'Die Seite kommt von einem Übersetzungsdienst.',
};
