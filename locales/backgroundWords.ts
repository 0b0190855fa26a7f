import { banner as bannerDe } from './de/banner.ts';
import { common as commonDe } from './de/common.ts';
import { names as namesDe } from './de/names.ts';
import { panel as panelDe } from './de/panel.ts';
import { reasons as reasonsDe } from './de/reasons.ts';
import { banner as bannerEn } from './en/banner.ts';
import { common as commonEn } from './en/common.ts';
import { names as namesEn } from './en/names.ts';
import { panel as panelEn } from './en/panel.ts';
import { reasons as reasonsEn } from './en/reasons.ts';
import type { Catalogue } from './en.ts';
import { banner as bannerFr } from './fr/banner.ts';
import { common as commonFr } from './fr/common.ts';
import { names as namesFr } from './fr/names.ts';
import { panel as panelFr } from './fr/panel.ts';
import { reasons as reasonsFr } from './fr/reasons.ts';
import { type Locale, localeFor } from './locales.ts';
import { banner as bannerNl } from './nl/banner.ts';
import { common as commonNl } from './nl/common.ts';
import { names as namesNl } from './nl/names.ts';
import { panel as panelNl } from './nl/panel.ts';
import { reasons as reasonsNl } from './nl/reasons.ts';
import { type Words, wordsOf } from './wordsOf.ts';

const en = { ...commonEn, ...bannerEn, ...panelEn, ...namesEn, ...reasonsEn };

/** Lines that the background says itself: in the banner, on the toolbar, in the menu and at the marks in a page. */
export type BackgroundKey = keyof typeof en;
export type BackgroundWords = Words<BackgroundKey>;

/** Four whole catalogues would be an eighth of the package, for lines that only the extension's pages show. */
const catalogues: Record<Locale, Pick<Catalogue, BackgroundKey>> = {
  en,
  nl: { ...commonNl, ...bannerNl, ...panelNl, ...namesNl, ...reasonsNl },
  de: { ...commonDe, ...bannerDe, ...panelDe, ...namesDe, ...reasonsDe },
  fr: { ...commonFr, ...bannerFr, ...panelFr, ...namesFr, ...reasonsFr },
};

/** The background's words for a setting of the interface's language; see `localeFor`. */
export function backgroundWordsFor(setting: 'browser' | Locale, browserLanguages: readonly string[]): BackgroundWords {
  const locale = localeFor(setting, browserLanguages);
  return wordsOf(locale, catalogues[locale], browserLanguages);
}
