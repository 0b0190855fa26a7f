import { expect, test } from 'vitest';
import { pages } from '../../../core/languages/pages.ts';
import { checkNotation } from '../../../core/languages/wordList.ts';

test.each(Object.entries(pages))('the words of pages are written as all lists are: %s', (_, page) => {
  const keys = [page.daySuffixes, page.besideTime, page.common].flatMap((list) => [...list]);
  expect(keys.length).toBeGreaterThan(8);
  for (const key of keys) checkNotation(key);
});
