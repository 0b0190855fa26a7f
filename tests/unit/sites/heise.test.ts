import { describe, expect, it } from 'vitest';
import { originalAddress } from '../../../core/originals/addressRule.ts';
import { heise } from '../../../core/sites/heise/index.ts';
import { siteOf } from '../../../core/sites/index.ts';

const ENGLISH = 'https://www.heise.de/en/news/Ferry-line-tests-navigation-11407731.html';
const GERMAN = 'https://www.heise.de/news/Faehrlinie-erprobt-Navigation-11407702.html';

describe('heise', () => {
  it('has its two editions on one host, told by the path', () => {
    for (const address of [ENGLISH, GERMAN]) expect(siteOf(new URL(address))).toBe(heise);
    expect(originalAddress(GERMAN, heise)).toBe(GERMAN);
    expect(originalAddress(ENGLISH, heise)).toBeNull();
  });

  it('leaves off where a reader came from, and fetches all pages of an original at once', () => {
    expect(originalAddress(`${GERMAN}?from-en=1`, heise)).toBe(GERMAN);
    expect(heise.finding.wholeAddress?.(GERMAN)).toBe(`${GERMAN}?seite=all`);
  });

  it.each([
    ['https://www.heise.de/en/', false],
    ['https://www.heise.de/newsticker/', false],
    ['https://www.heise.de/en/background/How-it-works-11407731.html', true],
    [`${ENGLISH}`, true],
  ])('%s is an article: %s', (address, isArticle) => {
    expect(heise.isArticle(new URL(address))).toBe(isArticle);
  });

  it.each([
    ['This article was originally published in German. It was translated with technical assistance.', 'de'],
    ['This article was originally published in German.', null],
    ['“This article was originally published in German and translated”, says the page.', 'de'],
    ['The book was originally published in German and translated into English by its author.', null],
  ])('takes for its notice: %s', (text, from) => {
    const isQuoted = text.startsWith('“');
    expect(heise.reading.disclaimer?.(text) ?? null).toBe(isQuoted ? null : from);
  });

  it('adds a line to follow it, and the initials of who wrote', () => {
    expect(heise.reading.isAdded?.('Don’t miss any news – follow us on Mastodon.')).toBe(true);
    expect(heise.reading.isAdded?.('(mho)')).toBe(true);
    expect(heise.reading.isAdded?.('(The beacons stand on the shore.)')).toBe(false);
  });
});
