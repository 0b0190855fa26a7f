import type { Signal } from '../verdict.ts';
import { address } from './address.ts';
import { chromeTranslation } from './chromeTranslation.ts';
import { date } from './date.ts';
import { disclaimer } from './disclaimer.ts';
import { edgeTranslation } from './edgeTranslation.ts';
import { firefoxTranslation } from './firefoxTranslation.ts';
import { htmlLanguage } from './htmlLanguage.ts';
import { machineTranslatedFrom } from './machineTranslatedFrom.ts';
import { notice } from './notice.ts';
import { proxy } from './proxy.ts';
import { site } from './site.ts';
import { translationOfWork } from './translationOfWork.ts';

/** All signals, one file each. */
export const signals: Signal[] = [
  disclaimer,
  notice,
  machineTranslatedFrom,
  htmlLanguage,
  translationOfWork,
  site,
  address,
  date,
  chromeTranslation,
  edgeTranslation,
  firefoxTranslation,
  proxy,
];
