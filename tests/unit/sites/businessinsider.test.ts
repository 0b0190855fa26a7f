import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../core/article/parsing/parsePage.ts';
import { guessLanguage } from '../../../core/detection/guessLanguage.ts';
import { findOriginal } from '../../../core/originals/findOriginal.ts';
import { NOTHING_KNOWN } from '../../../core/originals/way.ts';
import { atOnce } from '../../../core/originals/wordpress/asking.ts';
import { businessinsider } from '../../../core/sites/businessinsider/index.ts';
import { readAnyPage } from '../../../core/sites/readAnyPage.ts';
import { loadPairs } from '../../fixtures/index.ts';
import { fakeSite } from '../originals/fakeSite.ts';

describe('Business Insider', () => {
  it.each([
    ['https://www.businessinsider.de/', false],
    ['https://www.businessinsider.de/wirtschaft/', false],
    [businessinsider.sample, true],
    ['https://www.businessinsider.com/i-lived-on-a-houseboat-for-one-year-2021-8', true],
    ['https://www.businessinsider.com/personal-finance', false],
  ])('%s is an article: %s', (address, isArticle) => {
    expect(businessinsider.isArticle(new URL(address))).toBe(isArticle);
  });

  it('finds an original that is years older, and holds no day against it', async () => {
    const [pair] = loadPairs('businessinsider');
    if (!pair) throw new Error('There is a sample article.');
    const read = readAnyPage(parseHtml(pair.html), pair.address);
    if (!read.ok) throw new Error(read.failure);
    const { address, html } = pair.original;
    const { fetch, asked } = fakeSite([{ address, html, publishedAt: '2021-08-03T12:30:00' }]);
    const found = await findOriginal(read.article, NOTHING_KNOWN, { fetch, run: atOnce, guess: guessLanguage });
    expect(asked).toEqual([address]);
    expect(found.candidates[0]).toMatchObject({ address, proof: 'original' });
    expect(found.candidates[0]?.reasons.map(({ key }) => key)).not.toContain('reason.original.otherDay');
  });
});
