import type { Catalogue } from './en.ts';
import { anyPage } from './nl/anyPage.ts';
import { banner } from './nl/banner.ts';
import { common } from './nl/common.ts';
import { comparison } from './nl/comparison.ts';
import { detection } from './nl/detection.ts';
import { failures } from './nl/failures.ts';
import { names } from './nl/names.ts';
import { options } from './nl/options.ts';
import { originals } from './nl/originals.ts';
import { panel } from './nl/panel.ts';
import { popup } from './nl/popup.ts';
import { reasons } from './nl/reasons.ts';
import { sideBySide } from './nl/sideBySide.ts';
import { twoTexts } from './nl/twoTexts.ts';
import { welcome } from './nl/welcome.ts';

/** The Dutch catalogue; a missing line fails the type check. */
export const nl: Catalogue = {
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
