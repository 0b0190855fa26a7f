import type { Catalogue } from './en.ts';
import { anyPage } from './fr/anyPage.ts';
import { banner } from './fr/banner.ts';
import { common } from './fr/common.ts';
import { comparison } from './fr/comparison.ts';
import { detection } from './fr/detection.ts';
import { failures } from './fr/failures.ts';
import { names } from './fr/names.ts';
import { options } from './fr/options.ts';
import { originals } from './fr/originals.ts';
import { panel } from './fr/panel.ts';
import { popup } from './fr/popup.ts';
import { reasons } from './fr/reasons.ts';
import { sideBySide } from './fr/sideBySide.ts';
import { twoTexts } from './fr/twoTexts.ts';
import { welcome } from './fr/welcome.ts';

/** The French catalogue; a missing line fails the type check. */
export const fr: Catalogue = {
  ...anyPage,
  ...common,
  ...banner,
  ...panel,
  ...popup,
  ...failures,
  ...names,
  ...comparison,
  ...detection,
  ...reasons,
  ...originals,
  ...options,
  ...sideBySide,
  ...twoTexts,
  ...welcome,
};
