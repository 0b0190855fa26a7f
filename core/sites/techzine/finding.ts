import type { FindingRules } from '../site.ts';

/** How Techzine's originals are found: WordPress answers for both editions. */
export const finding: FindingRules = {
  link: /\b(?:original|dutch|source)\b/i,
  wordpress: { en: 'https://www.techzine.eu/', nl: 'https://www.techzine.nl/' },
};
