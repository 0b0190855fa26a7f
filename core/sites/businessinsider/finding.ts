import type { FindingRules } from '../site.ts';

/** How its originals are found: a link at the article's end leads to each. */
export const finding: FindingRules = { link: /^(?:hier|.*\b(?:original\w*|englisch\w*))\b/i };
