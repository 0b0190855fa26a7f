import { anyPage } from './en/anyPage.ts';
import { banner } from './en/banner.ts';
import { common } from './en/common.ts';
import { comparison } from './en/comparison.ts';
import { detection } from './en/detection.ts';
import { failures } from './en/failures.ts';
import { names } from './en/names.ts';
import { options } from './en/options.ts';
import { originals } from './en/originals.ts';
import { panel } from './en/panel.ts';
import { popup } from './en/popup.ts';
import { reasons } from './en/reasons.ts';
import { sideBySide } from './en/sideBySide.ts';
import { twoTexts } from './en/twoTexts.ts';
import { welcome } from './en/welcome.ts';
import type { Message } from './message.ts';

/** The English catalogue. It defines the keys that every other locale must have. */
export const en = {
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

export type Key = keyof typeof en;

/** Every line in one language. */
export type Catalogue = Record<Key, Message>;
