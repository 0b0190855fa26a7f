import { expect, it } from 'vitest';
import { guessLanguage } from '../../../core/detection/guessLanguage.ts';
import { findOriginal } from '../../../core/originals/findOriginal.ts';
import { NOTHING_KNOWN } from '../../../core/originals/way.ts';
import { atOnce } from '../../../core/originals/wordpress/asking.ts';
import { fakeSite } from './fakeSite.ts';
import { articleIn, readPairs } from './fixturePairs.ts';

const pair = readPairs().find(({ name }) => name === 'quorline-quarter');
if (!pair) throw new Error('The sample article is not there.');
const { translation, original } = pair;
const knowledge = { ...NOTHING_KNOWN, chosen: original.address, isChosenNow: true };
/** The theme has put all from the first heading on into what was an advertising column. */
const html = pair.originalHtml
  .replace('<h2>', '<div class="chimney"><h2>')
  .replace('</div>\n<div class="tags">', '</div></div>\n<div class="tags">');
const post = { address: original.address, html, publishedAt: original.publishedAt ?? '' };

it('an original of which its site’s rules drop much is read by the general reader, and said to be cut', async () => {
  const { fetch } = fakeSite([post]);
  const found = await findOriginal(translation, knowledge, { fetch, run: atOnce, guess: guessLanguage });
  expect(found.original?.cut?.limit).toBe('unread');
  expect(found.original?.paragraphs.join(' ')).toContain(original.paragraphs.at(-1));
});

it('so is one that came along with a search', async () => {
  const { fetch } = fakeSite([post]);
  const found = await findOriginal(translation, NOTHING_KNOWN, { fetch, run: atOnce, guess: guessLanguage });
  expect(found.candidates[0]).toMatchObject({ address: original.address });
  expect(found.original?.cut?.limit).toBe('unread');
});

it('nothing is said of one that is read whole', () => {
  expect(articleIn(pair.originalHtml, original.address).cut).toBeNull();
});
