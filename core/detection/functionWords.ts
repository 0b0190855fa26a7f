/** A few of the commonest words of a language that no neighbour shares: a text in it is full of them. */
const FUNCTION_WORDS: Record<string, RegExp> = {
  en: /\b(?:the|and|to|that|for|with|by|are)\b/gi,
  nl: /\b(?:het|een|van|voor|met|niet|zijn|aan)\b/gi,
};

/** Text enough to judge by, in words; and the share of function words below which it is another language. */
const ENOUGH_WORDS = 30;
const LEAST_SHARE = 0.05;

/** True where a text is surely not in a language; false where it may be or where nothing is known of it. */
export function isForeign(text: string, language: string): boolean {
  const words = text.match(/\p{L}+/gu)?.length ?? 0;
  const known = FUNCTION_WORDS[language];
  if (!known || words < ENOUGH_WORDS) return false;
  return (text.match(known)?.length ?? 0) / words < LEAST_SHARE;
}
