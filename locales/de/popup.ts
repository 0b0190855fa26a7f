import type { popup as english } from '../en/popup.ts';
import type { Translated } from '../message.ts';

export const popup: Translated<typeof english> = {
  'popup.loading': 'Diese Seite wird geprüft …',

  'popup.unknownSite.title': 'Brontekst kennt diese Website nicht',
  'popup.unknownSite.button': 'Websites ansehen',
  'popup.reload.title': 'Laden Sie diese Seite zuerst neu',
  'popup.reload.text':
    'Sie war schon geöffnet, bevor Brontekst installiert wurde; deshalb kann Brontekst sie noch nicht sehen.',
  'popup.reload.button': 'Seite neu laden',
  'popup.notArticle.title': 'Kein Artikel auf dieser Seite',
  'popup.notArticle.text':
    'Öffnen Sie einen einzelnen Nachrichtenartikel; dann sagt Ihnen Brontekst, ob er maschinell übersetzt wurde.',
  'popup.native.title': 'Kein Hinweis auf eine maschinelle Übersetzung',
  'popup.native.text': 'Nichts auf dieser Seite sagt oder deutet an, dass der Artikel automatisch übersetzt wurde.',
  'popup.native.button': 'Trotzdem ein Original suchen',
  'popup.browser.title': 'Ihr Browser hat diese Seite übersetzt',
  'popup.browser.text':
    'Sie sehen gerade die Übersetzung Ihres Browsers und nicht, was die Website veröffentlicht hat; ein Vergleich würde Sie in die Irre führen. Zeigen Sie die Seite in ihrer eigenen Sprache an und öffnen Sie Brontekst dann erneut.',

  'popup.ask.title.automatic': 'Dieser Artikel wurde maschinell übersetzt',
  'popup.ask.title.edited': 'Dieser Artikel wurde maschinell übersetzt und dann von Menschen bearbeitet',
  'popup.ask.button': 'Original ({language}) auf {host} suchen',
  'popup.ask.private': 'Die Anfrage geht an {host} und an niemanden sonst.',
  'popup.ask.open': 'Gleich das Original öffnen',
  'popup.ask.openPossibly': 'Gleich öffnen, was das Original sein könnte',
  'popup.ask.openSearch': 'Selbst auf {host} suchen',
  'popup.why': 'Woher weiß Brontekst das?',

  'popup.permission.title': 'Brontekst darf {host} nicht lesen',
  'popup.permission.text':
    'Ihr Browser fragt Sie erst um Erlaubnis. Brontekst braucht sie, um den Artikel und sein Original zu lesen, und liest nichts anderes.',
  'popup.permission.button': 'Erlauben …',
  'popup.permission.hint': 'Ihr Browser bittet Sie um Bestätigung.',

  'popup.here': 'Leiste und Markierungen auf der Seite',
  'popup.here.article': 'In diesem Artikel',
  'popup.here.site': 'Auf {site}',
  'popup.here.openOriginal': 'Immer das Original öffnen auf {site}',
  'popup.keys': 'Im Artikel führt {keys} zum nächsten Unterschied.',

  'popup.working.title': 'Der Artikel wird mit dem Original verglichen',
  'step.find': 'Original suchen',
  'step.fetch': 'Seite holen',
  'step.read': 'Artikel lesen',
  'step.compare': 'Beide vergleichen',
  'step.done': 'fertig',
  'step.running': 'läuft',
  'step.waiting': 'folgt noch',

  'popup.failed.title': 'Diesmal kein Vergleich',
  'popup.failed.openOriginal': '{host} selbst öffnen',
  'popup.failed.search': 'Auf {host} suchen',
  'popup.failed.options': 'Einstellungen öffnen',
  'popup.failed.reload': 'Seite neu laden',
  'popup.candidates.title': 'Vielleicht ist es eines von diesen',
  'popup.candidates.pick': 'Mit diesem vergleichen',
  'popup.candidates.pickLabel': 'Mit diesem vergleichen: {title}',

  'popup.paste.open': 'Ist das nicht das Original?',
  'popup.paste.label': 'Adresse des Originals',
  'popup.paste.button': 'Vergleichen',
  'popup.paste.hint': 'Brontekst merkt sie sich für diesen Artikel.',
  'popup.paste.invalid': 'Das ist keine Webadresse. Fügen Sie eine ein, die mit https:// beginnt',

  'original.is': 'Das Original',
  'original.possibly': 'Möglicherweise das Original',
  'original.possiblyHint':
    'Die Hinweise reichen nicht aus, um sicher zu sein. Ist es ein anderer Artikel, besagt der Vergleich nichts.',
  'original.why': 'Warum diese Seite?',
  'original.open': 'Original öffnen',
  'original.dates': 'Original ({language}) vom {original}, Übersetzung vom {translation}',
  'original.bothDates': 'Original ({language}) und Übersetzung vom {date}',
  'original.date': 'Original ({language}) vom {original}',
  'original.changed': 'Das Original wurde am {date} geändert, nach dieser Übersetzung.',
  'original.others': 'Oder ist es eines von diesen?',

  'popup.sideBySide': 'Nebeneinander lesen',
  'popup.confined':
    'In einem privaten Fenster hat dieser Browser keinen Platz für beide Artikel nebeneinander: Die Seite bliebe im Verlauf gespeichert. Deshalb steht der Vergleich nur hier.',
  'popup.readAlong': 'Zeigt unter jedem Absatz des Artikels das Original.',
  'popup.again': 'Neu vergleichen',
};
