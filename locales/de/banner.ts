import type { banner as english } from '../en/banner.ts';
import { plural, type Translated } from '../message.ts';

export const banner: Translated<typeof english> = {
  'banner.label': 'Brontekst: zu diesem Artikel',
  'banner.seen.site.automatic': 'Laut {site} automatisch übersetzt (Originalsprache: {language}).',
  'banner.seen.site.edited':
    'Laut {site} automatisch übersetzt und dann von Menschen bearbeitet (Originalsprache: {language}).',
  'banner.seen.page': 'Laut dieser Seite automatisch übersetzt (Originalsprache: {language}).',
  'banner.seen.unknown': 'Laut dieser Seite automatisch übersetzt.',
  'banner.seen.likely': 'Wahrscheinlich automatisch übersetzt (Originalsprache: {language}).',
  'banner.differs.original': plural('count', {
    one: 'Verglichen: {count} Unterschied zum Original.',
    other: 'Verglichen: {count} Unterschiede zum Original.',
  }),
  'banner.differs.possibly': plural('count', {
    one: 'Mit dem möglichen Original verglichen: {count} Unterschied.',
    other: 'Mit dem möglichen Original verglichen: {count} Unterschiede.',
  }),
  'banner.same.original': 'Verglichen: kein Unterschied in dem, was sich vergleichen ließ.',
  'banner.same.possibly': 'Mit dem möglichen Original verglichen: kein Unterschied in dem, was sich vergleichen ließ.',
  'banner.partial.original': 'Nur ein Teil ließ sich vergleichen; darin kein Unterschied.',
  'banner.partial.possibly': 'Zum Teil mit dem möglichen Original verglichen: in diesem Teil kein Unterschied.',
  'banner.link.original': 'Auf {language} lesen',
  'banner.link.possibly': 'Mögliches Original ({language})',
  'banner.link.search': 'Auf {host} suchen',
  'banner.link.unknown': 'Die andere Fassung lesen',
  'banner.compare': 'Vergleichen',
  'banner.details': 'Details',
  'readAlong.on': 'Mitlesen',
  'readAlong.off': 'Original ausblenden',
  'banner.more': 'Nicht hier …',
  'banner.where': 'Wo soll Brontekst still bleiben?',
  'banner.back': 'Zurück',
  'banner.notThisArticle': 'Bei diesem Artikel',
  'banner.notOnThisSite': 'Auf dieser Website',
  'banner.close': 'Schließen',
  'banner.articleOff': 'Brontekst meldet sich bei diesem Artikel nicht.',
  'banner.siteOff': 'Brontekst meldet sich auf {host} nicht.',
  'badge.undo': 'Öffnen Sie Brontekst, um das rückgängig zu machen.',
  'badge.idle': 'Brontekst',
  'badge.detected': 'Brontekst: Dieser Artikel wurde automatisch übersetzt (Originalsprache: {language})',
  'badge.detected.unknown': 'Brontekst: Diese Seite wurde nach eigener Angabe automatisch übersetzt',
  'badge.working': 'Brontekst: Der Artikel wird mit dem Original verglichen …',
  'badge.same': 'Brontekst: mit dem Original verglichen, kein Unterschied gefunden',
  'badge.partial': 'Brontekst: nur ein Teil ließ sich mit dem Original vergleichen, darin kein Unterschied gefunden',
  'badge.differs': plural('count', {
    one: 'Brontekst: mit dem Original verglichen, {count} Unterschied',
    other: 'Brontekst: mit dem Original verglichen, {count} Unterschiede',
  }),
  'badge.failed':
    'Brontekst: Der Vergleich mit dem Original ist nicht gelungen. Öffnen Sie Brontekst, um zu sehen, warum',
};
