import type { Pair } from './pair.ts';

const PREFIX = 5;

/** What related words begin with, however each language of the pair spells it: economisch, economic. */
export function cognateKey(key: string, { spellings }: Pair): string {
  let spelled = key.slice(0, PREFIX + 4);
  for (const [found, alike] of spellings) spelled = spelled.replace(found, alike);
  return spelled.slice(0, PREFIX);
}
