import type { Way } from '../way.ts';
import { disclaimerLink } from './disclaimerLink.ts';
import { feedDay } from './feedDay.ts';
import { feedSearch } from './feedSearch.ts';
import { foundBefore } from './foundBefore.ts';
import { hreflang } from './hreflang.ts';
import { jsonLd } from './jsonLd.ts';
import { knownPairs } from './knownPairs.ts';
import { machineTranslatedFrom } from './machineTranslatedFrom.ts';
import { ownChoice } from './ownChoice.ts';
import { restDays } from './restDays.ts';
import { restSearch } from './restSearch.ts';

/** All ways of finding an original, one file each, in the order in which they are tried: cheapest and surest first. */
export const ways: Way[] = [
  ownChoice,
  foundBefore,
  disclaimerLink,
  machineTranslatedFrom,
  jsonLd,
  knownPairs,
  hreflang,
  restSearch,
  restDays,
  feedSearch,
  feedDay,
];
