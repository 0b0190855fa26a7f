import { describe, expect, test } from 'vitest';
import { readSideBySideAddress, sideBySideQuery } from '../../../extension/ownPages/sideBySideAddress.ts';

const translation = 'https://www.techzine.eu/news/infrastructure/43002/noordlicht/';
const original = 'https://www.techzine.nl/nieuws/430002/noordlicht.html';

describe('the side-by-side page’s own address', () => {
  test.each([
    { translation, original },
    { translation, original: null },
  ])('can be opened again: %j', (pair) => {
    expect(readSideBySideAddress(sideBySideQuery(pair))).toEqual({ tabId: null, pair });
  });

  test('knows an article by its one address', () => {
    const pair = { translation: `${translation}?utm_source=newsletter`, original: `${original}?mc_eid=1` };
    expect(readSideBySideAddress(sideBySideQuery(pair)).pair).toEqual({ translation, original });
  });

  test.each([
    ['?tab=7', 7],
    ['?tab=0', 0],
    ['?tab=-1', null],
    ['?tab=', null],
    ['?tab=x', null],
    ['', null],
  ])('names a tab: %s', (search, tabId) => {
    expect(readSideBySideAddress(search)).toEqual({ tabId, pair: null });
  });

  test.each([
    'https://www.techzine.eu.evil.example/news/a/43002/b/',
    'https://user@www.techzine.eu/news/a/43002/b/',
    'https://www.techzine.eu:444/news/a/43002/b/',
    'https://www.techzine.nl/nieuws/430002/noordlicht.html',
    'https://www.techzine.eu/',
    'javascript:alert(1)',
    'moz-extension://x/options.html',
    'nothing',
  ])('takes no translation that is not an article of a translated edition: %s', (address) => {
    expect(readSideBySideAddress(`?${new URLSearchParams({ translation: address, original })}`).pair).toBeNull();
  });

  test.each(['https://www.techzine.be/nieuws/430002/a.html', 'https://evil.example/', translation, '%'])(
    'takes no original that is not an article of the original edition: %s',
    (address) => {
      const { pair } = readSideBySideAddress(`?${new URLSearchParams({ translation, original: address })}`);
      expect(pair).toEqual({ translation, original: null });
    },
  );
});
