import type { options as english } from '../en/options.ts';
import { plural, type Translated } from '../message.ts';

export const options: Translated<typeof english> = {
  'setting.language': 'Sprache von Brontekst',
  'setting.theme': 'Farben',
  'setting.banner': 'Leiste im Artikel',
  'setting.marks': 'Markierungen im Artikel nach einem Vergleich',
  'setting.printAlong': 'Das Original mitdrucken, wenn ich mitlese',
  'setting.lookUp': 'Wann das Original gesucht wird',
  'setting.lookUpOnOpen': 'Suchen, sobald ich das Fenster von Brontekst öffne',
  'setting.openOriginal': 'Immer das Original öffnen auf',
  'setting.show': 'Wie sicher ein Unterschied sein muss',
  'setting.figureKinds': 'Zahlen',
  'setting.findingKinds': 'Weitere Befunde',
  'choice.language.browser': 'Wie im Browser',
  'choice.language.en': 'English',
  'choice.language.nl': 'Nederlands',
  'choice.language.de': 'Deutsch',
  'choice.language.fr': 'Français',
  'choice.theme.system': 'Wie im System',
  'choice.theme.light': 'Hell',
  'choice.theme.dark': 'Dunkel',
  'choice.banner.edge': 'Am unteren Rand des Fensters',
  'choice.banner.inline': 'Im Artikel, über dessen Hinweis auf die Übersetzung',
  'choice.banner.badge': 'Keine Leiste, nur ein Zeichen am Symbol von Brontekst',
  'choice.banner.off': 'Gar nichts, bis ich Brontekst öffne',
  'choice.marks.differences': 'Markieren, was abweicht',
  'choice.marks.all': 'Auch übereinstimmende Zahlen dezent markieren',
  'choice.marks.off': 'Nichts markieren',
  'choice.lookUp.on-demand': 'Nur wenn ich danach frage',
  'choice.lookUp.always': 'Bei jedem maschinell übersetzten Artikel',
  'choice.show.likely': 'Auch wahrscheinliche Unterschiede zeigen',
  'choice.show.certain': 'Nur sichere Unterschiede zeigen',

  'options.title': 'Einstellungen',
  'options.repaired':
    'Diese Einstellungen waren im Speicher des Browsers beschädigt und stehen wieder auf ihrem Standardwert: {names}.',
  'options.unreadable':
    'Ihr Browser hat die gespeicherten Einstellungen nicht zurückgegeben; daher gelten die Standardwerte. Prüfen Sie, ob sein Speicher blockiert ist.',
  'options.saveFailed':
    'Ihr Browser hat die Änderung nicht gespeichert. Prüfen Sie, ob sein Speicher voll oder blockiert ist.',

  'options.search': 'Einstellungen durchsuchen',
  'options.found': plural('count', {
    zero: 'Keine Einstellung enthält diese Wörter. Versuchen Sie ein anderes Wort oder leeren Sie das Feld.',
    one: '{count} Einstellung gefunden',
    other: '{count} Einstellungen gefunden',
  }),

  'options.interface': 'Darstellung',
  'options.banner': 'Leiste',
  'options.banner.hint': 'Sie erscheint nur bei maschinell übersetzten Artikeln und verschiebt nie, was Sie lesen.',
  'options.preview': 'Vorschau',
  'options.preview.none': 'Im Artikel wird nichts angezeigt.',
  'options.preview.host': 'diese Website',
  'options.lookUp': 'Das Original suchen',
  'options.lookUp.hint':
    'Für die Suche geht eine Anfrage an die eigene Website des Verlags, ohne Cookies. Sonst wird nichts übertragen.',
  'options.lookUp.always.hint': 'Der Verlag sieht dann für jeden solchen Artikel, den Sie öffnen, eine Anfrage.',
  'options.openOriginal.hint':
    'Das Original öffnet sich dann anstelle der Übersetzung, wenn seine Adresse schon bekannt ist. Mit „Zurück“ kommen Sie zur Übersetzung und bleiben dort.',
  'options.show': 'Was gezeigt wird',
  'options.kinds.all': 'Alle auswählen',
  'options.kinds.none': 'Keine auswählen',

  'options.sites': 'Websites',
  'options.sites.hint':
    'Brontekst liest diese Websites von selbst, und jede andere Seite nur, wenn Sie dort auf die Schaltfläche von Brontekst klicken. Die Erlaubnis können Sie in Ihrem Browser zurücknehmen.',
  'options.sites.granted': 'Erlaubt',
  'options.sites.opened': 'Erlaubt, um sofort zu vergleichen',
  'options.sites.giveBack': 'Zurücknehmen',
  'options.sites.giveBackLabel': 'Erlaubnis für {host} zurücknehmen',
  'options.sites.missing': 'Nicht erlaubt',
  'options.sites.grant': 'Erlauben',
  'options.sites.grantLabel': '{host} erlauben',

  'options.off': 'Ausgeschaltet',
  'options.off.none': 'Brontekst ist nirgends ausgeschaltet.',
  'options.off.site': 'Ganze Website',
  'options.off.article': 'Ein Artikel',
  'options.off.since': 'seit {date}',
  'options.off.on': 'Wieder einschalten',
  'options.off.onLabel': 'Wieder einschalten für {label}',

  'options.shortcuts': 'Tastenkürzel',
  'options.shortcuts.hint': 'Sie wirken auf jeder Seite, die Brontekst liest.',
  'options.shortcuts.none': 'kein Tastenkürzel',
  'options.shortcuts.change': 'Tastenkürzel ändern …',
  'shortcut.open-original': 'Original öffnen',
  'shortcut.open-comparison': 'Vergleich öffnen',
  'shortcut.next-difference': 'Nächsten Unterschied zeigen',
  'shortcut.previous-difference': 'Vorherigen Unterschied zeigen',
  'shortcut.read-along': 'Mitlesen: das Original unter jedem Absatz ein- oder ausblenden',

  'options.stored': 'Was gespeichert ist',
  'options.stored.hint':
    'Ihre Einstellungen, die Liste oben und was über Artikel bekannt ist: die Adressen ihrer Originale oder dass keines gefunden wurde, damit nicht noch einmal gesucht werden muss, und die Zeilen, die für Sie kein Unterschied sind. Alles bleibt auf diesem Gerät.',
  'options.stored.originals': plural('count', {
    zero: 'Es sind keine Adressen von Originalen gespeichert.',
    one: 'Es ist {count} Adresse eines Originals gespeichert.',
    other: 'Es sind {count} Adressen von Originalen gespeichert.',
  }),
  'options.stored.size': 'Alles zusammen belegt etwa {kilobytes} kB.',
  'options.stored.others': plural('count', {
    one: 'Außerdem ist {count} Vermerk zu Artikeln gespeichert.',
    other: 'Außerdem sind {count} Vermerke zu Artikeln gespeichert.',
  }),
  'options.stored.delete': 'Löschen, was über Artikel bekannt ist',
  'options.stored.confirm': 'Endgültig löschen',

  'options.file': 'Einstellungen als Datei',
  'options.file.export': 'Exportieren',
  'options.file.import': 'Importieren …',
  'options.file.reset': 'Alle Einstellungen zurücksetzen',
  'options.file.wasReset': 'Alle Einstellungen stehen wieder auf ihrem Standardwert.',
  'options.file.wasImported': 'Die Einstellungen aus der Datei gelten jetzt.',
  'options.file.undone': 'Ihre früheren Einstellungen sind wieder da.',

  'import.title': 'Das würde sich ändern',
  'import.setting': 'Einstellung',
  'import.now': 'Jetzt',
  'import.then': 'Nach dem Importieren',
  'import.apply': 'Diese Einstellungen verwenden',
  'import.nothing': 'Die Datei enthält dieselben Einstellungen, die Sie jetzt haben.',
  'import.repaired': 'In der Datei beschädigt, daher auf dem Standardwert: {names}.',
  'import.refused.not-settings':
    'Das ist keine Datei mit Einstellungen von Brontekst. Wählen Sie eine, die mit „Exportieren“ erstellt wurde.',
  'import.refused.broken':
    'Diese Datei ist nicht lesbar: Sie bricht in Zeile {line}, bei Zeichen {column}, ab oder ist dort fehlerhaft. Es wurde nichts geändert.',
  'import.refused.newer':
    'Diese Datei stammt von einer neueren Version von Brontekst. Aktualisieren Sie die Erweiterung und importieren Sie die Datei dann erneut.',
  'import.refused.unreadable':
    'Die Datei konnte nicht gelesen werden. Prüfen Sie, ob es sie noch gibt, und wählen Sie sie erneut.',
  'value.on': 'Ein',
  'value.off': 'Aus',
  'value.all': 'Alle',
  'value.none': 'Keine',
};
