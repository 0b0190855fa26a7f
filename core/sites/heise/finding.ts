import type { FindingRules } from '../site.ts';

/** How heise's originals are found: the notice links to each. An article of several pages stands whole at an address of its own. */
export const finding: FindingRules = {
  link: /\b(?:german|deutsch\w*|original)\b/i,
  wholeAddress: (address) => `${address}?seite=all`,
};
