import type { failures as english } from '../en/failures.ts';
import type { Translated } from '../message.ts';

export const failures: Translated<typeof english> = {
  'failure.original-not-found.what': 'Das Original wurde nicht gefunden.',
  'failure.original-not-found.do':
    'Vielleicht wurde es verschoben oder entfernt. Suchen Sie danach und fügen Sie hier seine Adresse ein.',
  'failure.search-unavailable.what': 'Die Suche von {host} hat nicht geantwortet.',
  'failure.search-unavailable.do':
    'Suchen Sie auf der Website selbst und fügen Sie hier die Adresse des Originals ein.',
  'failure.not-found.what': 'Die Seite des Originals gibt es auf {host} nicht mehr.',
  'failure.not-found.do': 'Vielleicht ist sie umgezogen. Suchen Sie danach und fügen Sie hier ihre neue Adresse ein.',
  'failure.forbidden.what': '{host} hat die Seite nicht herausgegeben.',
  'failure.forbidden.do': 'Sie können das Original trotzdem selbst öffnen und beide nebeneinander lesen.',
  'failure.challenge.what': '{host} möchte sich erst vergewissern, dass Sie ein Mensch sind.',
  'failure.challenge.do':
    'Öffnen Sie das Original in einem Tab, beantworten Sie dort die Frage und versuchen Sie es dann erneut.',
  'failure.wrong-type.what': 'Was {host} geschickt hat, ist keine Webseite.',
  'failure.wrong-type.do': 'Prüfen Sie die Adresse des Originals oder fügen Sie eine andere ein.',
  'failure.too-large.what': 'Die Seite des Originals ist zu groß für einen Vergleich.',
  'failure.too-large.do': 'Sie können das Original trotzdem öffnen und beide nebeneinander lesen.',
  'failure.timed-out.what': '{host} hat zu lange nicht geantwortet.',
  'failure.timed-out.do': 'Die Website ist vielleicht überlastet. Versuchen Sie es gleich noch einmal.',
  'failure.offline.what': 'Das Original konnte nicht geholt werden: Es gibt keine Verbindung zu {host}.',
  'failure.offline.do': 'Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.',
  'failure.bad-redirect.what': '{host} hat die Anfrage an eine andere Website weitergereicht.',
  'failure.bad-redirect.do':
    'Brontekst liest nur die eigenen Websites des Verlags. Öffnen Sie das Original selbst, um zu sehen, wohin es führt.',
  'failure.host-not-allowed.what': 'Brontekst liest keine Seiten von {host}.',
  'failure.host-not-allowed.do': 'Fügen Sie eine Adresse der eigenen Website des Verlags ein.',
  'failure.rate-limited.what': '{host} bittet um eine Pause: zu viele Anfragen auf einmal.',
  'failure.rate-limited.do': 'Warten Sie eine Minute und versuchen Sie es dann erneut.',
  'failure.server-error.what': '{host} hat gerade selbst ein Problem.',
  'failure.server-error.do': 'Versuchen Sie es später noch einmal.',
  'failure.permission-missing.what': 'Ihr Browser lässt Brontekst {host} nicht lesen.',
  'failure.permission-missing.do': 'Erteilen Sie die Erlaubnis und versuchen Sie es dann erneut.',
  'failure.not-an-article.what': 'Auf der Seite des Originals wurde kein Artikel gefunden.',
  'failure.not-an-article.do': 'Prüfen Sie die Adresse des Originals oder fügen Sie eine andere ein.',
  'failure.unrelated.what': 'Auf dieser Seite geht es um etwas anderes: Sie ist nicht das Original dieses Artikels.',
  'failure.unrelated.do': 'Suchen Sie die richtige Seite und fügen Sie hier ihre Adresse ein.',
  'failure.cancelled.what': 'Sie haben die Suche abgebrochen.',
  'failure.cancelled.do': 'Starten Sie sie wieder, wann immer Sie möchten.',
  'failure.page-gone.what': 'Der Artikel ist in diesem Tab nicht mehr geöffnet.',
  'failure.page-gone.do': 'Öffnen Sie den Artikel erneut oder laden Sie die Seite neu.',
  'failure.same-language.what': 'Beide Seiten sind in derselben Sprache.',
  'failure.same-language.do':
    'Merken Sie eine Seite vor, und klicken Sie dann auf ihrer Fassung in einer anderen Sprache auf Brontekst.',
  'failure.unknown-language.what': 'Brontekst liest die Sprache einer der beiden Seiten nicht.',
  'failure.unknown-language.do': 'Brontekst liest Niederländisch, Englisch, Deutsch und Französisch.',
  'failure.internal.what': 'In Brontekst ist etwas schiefgegangen.',
  'failure.internal.do':
    'Laden Sie die Seite neu und versuchen Sie es erneut. Das Original selbst können Sie trotzdem lesen.',
};
