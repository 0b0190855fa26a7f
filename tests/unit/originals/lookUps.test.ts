import { expect, it } from 'vitest';
import { isWrong, lookUpPost, measuresOf, type Outcome } from '../../../bench/originals/measure.ts';
import { FULL, generateArchives } from '../../wordpress/generate.ts';
import { createPublisher, withRestClosed } from '../../wordpress/publisher.ts';

const archives = generateArchives({ seed: 11, ...FULL });
const publisher = createPublisher(archives);
/** Every so many articles, so that the whole run takes seconds; all of them: `npm run score:originals`. */
const STEP = 15;
const sample = archives.english.filter((_, index) => index % STEP === 0);

it('finds and proves originals among 3,000 articles, and calls no other one so', { timeout: 120_000 }, async () => {
  const outcomes: Outcome[] = [];
  for (const post of sample) outcomes.push(await lookUpPost(post, archives, publisher));
  const { proven, requests } = measuresOf(outcomes);
  expect(proven).toBeGreaterThan(0.95);
  expect(outcomes.filter(isWrong)).toEqual([]);
  expect(requests.median).toBeLessThanOrEqual(3);
  expect(requests.most).toBeLessThanOrEqual(8);
  // One request a second, by the clock of the look-up, and well within its 25 seconds.
  expect(Math.max(...outcomes.map(({ milliseconds }) => milliseconds))).toBeLessThanOrEqual(8_000);
});

it('finds most of them by the feeds where the interface is closed', { timeout: 120_000 }, async () => {
  const outcomes: Outcome[] = [];
  const closed = withRestClosed(publisher);
  for (const post of sample.slice(0, 60)) outcomes.push(await lookUpPost(post, archives, closed));
  const { proven, requests } = measuresOf(outcomes);
  expect(proven).toBeGreaterThan(0.85);
  expect(outcomes.filter(isWrong)).toEqual([]);
  expect(requests.most).toBeLessThanOrEqual(8);
});
