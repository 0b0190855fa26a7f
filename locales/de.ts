import { anyPage } from './de/anyPage.ts';
import { banner } from './de/banner.ts';
import { common } from './de/common.ts';
import { comparison } from './de/comparison.ts';
import { detection } from './de/detection.ts';
import { failures } from './de/failures.ts';
import { names } from './de/names.ts';
import { options } from './de/options.ts';
import { originals } from './de/originals.ts';
import { panel } from './de/panel.ts';
import { popup } from './de/popup.ts';
import { reasons } from './de/reasons.ts';
import { sideBySide } from './de/sideBySide.ts';
import { twoTexts } from './de/twoTexts.ts';
import { welcome } from './de/welcome.ts';
import type { Catalogue } from './en.ts';

/** The German catalogue; a missing line fails the type check. */
export const de: Catalogue = {
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
