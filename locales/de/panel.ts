import type { panel as english } from '../en/panel.ts';
import type { Translated } from '../message.ts';

export const panel: Translated<typeof english> = {
  'panel.label': 'Brontekst: Wortlaut des Originals',
  'panel.next': 'Nächster Unterschied',
  'panel.previous': 'Vorheriger Unterschied',
  'panel.position': '{at} von {count}',
  'panel.sentence': 'Im Original ({language})',
  'panel.possibly': 'Im möglichen Original ({language})',
  'panel.leftOut': 'Hier in der Nähe fehlt etwas',
  'panel.both': 'Das Original sagt es auch',
  'panel.noCounterpart': 'Dieser Satz hat kein Gegenstück im Original.',
  'panel.noDifference': 'Keine Unterschiede zum Durchgehen',
  'panel.noDifferenceText': 'In dem, was sich vergleichen ließ, wurde kein Unterschied gefunden.',
  'panel.outside': 'Kein Satz des Artikels',
  'panel.outsideText': 'Markieren Sie ein Wort in einem Satz des Artikels und fragen Sie dann erneut.',
  'panel.changed': 'Dieser Absatz hat sich geändert',
  'panel.changedText': 'Er ist nicht mehr der, der verglichen wurde. Öffnen Sie Brontekst und vergleichen Sie erneut.',
  'panel.notTranslated': 'Keine Übersetzung, von der Brontekst weiß',
  'panel.notTranslatedText':
    'Nichts deutet darauf hin, dass dieser Artikel übersetzt wurde. Öffnen Sie Brontekst, um trotzdem nach einem Original zu suchen.',
  'panel.ask': 'Noch nicht verglichen',
  'panel.askText':
    'Um den Satz zu zeigen, muss Brontekst das Original suchen. Die Anfrage geht an {host} und an niemanden sonst.',
  'panel.askButton': 'Original ({language}) auf {host} suchen',
  'panel.working': 'Das Original wird gesucht …',
  'panel.workingText': 'Brontekst fragt {host} danach.',
  'panel.failed': 'Diesmal kein Vergleich',
  'panel.failedText': 'Öffnen Sie Brontekst in der Symbolleiste, um zu sehen, warum, und was Sie tun können.',

  'menu.sentence': 'Original dieses Satzes zeigen',
  'menu.twoTexts': 'Zwei Texte vergleichen',
};
