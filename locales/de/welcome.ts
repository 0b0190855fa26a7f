import type { welcome as english } from '../en/welcome.ts';
import type { Translated } from '../message.ts';

export const welcome: Translated<typeof english> = {
  'welcome.title': 'Willkommen bei Brontekst',
  'welcome.lead':
    'Brontekst sagt Ihnen, wann ein Nachrichtenartikel maschinell übersetzt wurde, führt Sie zum Original und zeigt, was die Übersetzung verändert hat.',
  'welcome.banner.title': 'Sie erfahren es sofort',
  'welcome.banner.text':
    'Bei einem maschinell übersetzten Artikel sagt das eine unauffällige Zeile unten im Fenster, mit einem Link zum Original.',
  'welcome.compare.title': 'Die Zahlen verglichen',
  'welcome.compare.text':
    'Bitten Sie um den Vergleich, und Sie bekommen zuerst die Antwort: was abweicht, jede Zahl neben der des Originals.',
  'welcome.sideBySide.title': 'Beide Texte nebeneinander',
  'welcome.sideBySide.text': 'Lesen Sie die beiden Artikel Satz für Satz nebeneinander; was abweicht, ist markiert.',
  'welcome.try': 'Ausprobieren',
  'welcome.try.toolbar':
    'Öffnen Sie diesen Artikel und klicken Sie dann auf das Symbol von Brontekst in der Symbolleiste Ihres Browsers. Wenn Sie es nicht sehen, finden Sie es im Menü hinter dem Puzzleteil.',
  'welcome.try.menu':
    'Öffnen Sie diesen Artikel und wählen Sie dann Brontekst unter „Erweiterungen“ im Menü Ihres Browsers.',
  'welcome.try.link': 'Ein maschinell übersetzter Artikel auf {host}',
  'welcome.anyPage': 'Jede andere Seite',
  'welcome.anyPage.text':
    'Klicken Sie auf einer Seite, die Sie lesen, auf das Symbol von Brontekst: Sie sehen, was die Seite über ihre Übersetzung sagt. Behalten Sie die Seite, gehen Sie zur anderen Fassung und klicken Sie dort, dann werden beide verglichen. Vor Ihrem Klick wird nichts gelesen, und nichts wird gesendet.',
  'welcome.reads': 'Was Brontekst lesen darf',
  'welcome.privacy':
    'Brontekst fragt diese Websites nur dann nach einem Original, wenn Sie es möchten, und ohne Cookies. Sonst wird niemandem etwas geschickt, und alles lässt sich ausschalten.',
  'welcome.options': 'Alle Einstellungen ansehen',

  'news.title': 'Was ist neu',
  'news.version': 'Version {version}',
  'news.isNew': 'neu',
  'news.lines.first':
    'Jede Seite wird bei einem Klick auf das Symbol gelesen, und zwei offene Seiten werden verglichen, mit Markierungen auf der Seite.',
  'news.lines.second':
    'heise online und Business Insider Deutschland lassen sich unter „Websites“ einschalten; Deutsch und Französisch werden verglichen wie Niederländisch.',
  'news.lines.third':
    'Die Ansicht nebeneinander hat eine Suche, eine Auswahl nach Art und eine Adresse, die Sie aufheben können.',
  'news.lines.fourth': 'Jede Zeile lässt sich als „kein Unterschied“ ablegen und bleibt es für diesen Artikel.',
  'news.lines.fifth': 'Ein Vergleich lässt sich als Text, als Tabelle und als Dokument mitnehmen.',
  'news.welcome': 'Die Willkommensseite noch einmal ansehen',
};
