import { describe, expect, it } from 'vitest';
import { answerOf } from '../../../core/comparison/answer.ts';
import { everything } from '../../../core/comparison/shown.ts';
import type { Verdict } from '../../../core/detection/verdict.ts';
import { standardSettings } from '../../../extension/store/settings/settings.ts';
import type { Compared, PageReading } from '../../../extension/store/tabState.ts';
import { badgeOf } from '../../../extension/views/badge.ts';
import { canDismiss, countedComparison, isDismissed, rowKey, setAside } from '../../../extension/views/rowKeys.ts';
import { wordsFor } from '../../../locales/words.ts';
import { faulty } from '../../gallery/faultySample.ts';
import { article } from './samples.ts';

const { figures, findings } = faulty.comparison;
const [inTitle, , inText] = figures;
const missing = figures.find(({ status }) => status === 'missing');
const opposite = findings.find(({ kind }) => kind === 'direction');
if (!inTitle || !inText || !missing || !opposite) throw new Error('The sample has changed');

const without = (...rows: Parameters<typeof rowKey>[0][]): Compared => ({
  ...faulty,
  dismissed: rows.map((row) => rowKey(row, faulty.comparison)),
});

describe('rowKey', () => {
  it('is another for every row of an article, also where the same words stand twice', () => {
    const keys = [...figures, ...findings].map((row) => rowKey(row, faulty.comparison));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('stays when a paragraph comes before it', () => {
    const moved = structuredClone(faulty.comparison);
    const places = [...moved.figures, ...moved.findings].flatMap(({ original, translation }) => [
      original,
      translation,
    ]);
    for (const place of [...places, ...moved.sentences.original, ...moved.sentences.translation]) {
      if (place && place.paragraph !== null) place.paragraph += 1;
    }
    expect(moved.figures.map((row) => rowKey(row, moved))).toEqual(
      figures.map((row) => rowKey(row, faulty.comparison)),
    );
  });

  it('is short, however long the sentences are', () => {
    const long = structuredClone(faulty.comparison);
    for (const sentence of long.sentences.original) sentence.text = 'woord '.repeat(10_000);
    for (const row of [...long.figures, ...long.findings]) expect(rowKey(row, long).length).toBeLessThan(600);
  });
});

describe('a row that the reader called no difference', () => {
  it('is not counted, and only that row', () => {
    const compared = without(inText, opposite);
    expect(figures.filter((row) => isDismissed(row, compared))).toEqual([inText]);
    const before = answerOf(faulty.comparison, everything);
    const after = answerOf(countedComparison(compared), everything);
    expect(after.figures).toEqual({
      ...before.figures,
      differs: before.figures.differs - 1,
      total: before.figures.total - 1,
    });
    expect(after.passages).toBe(before.passages - 1);
    expect(setAside(compared, everything)).toEqual({ figures: 1, findings: 1 });
  });

  it('is not counted as set aside where the options hide it', () => {
    expect(setAside(without(inText, opposite), { ...everything, findingKinds: [] })).toEqual({
      figures: 1,
      findings: 0,
    });
  });

  it('leaves the number on the badge', () => {
    const words = wordsFor('en', []);
    const verdict: Verdict = { kind: 'machine-translated', from: 'nl', to: 'en', evidence: [] };
    const reading: PageReading = { kind: 'article', article, verdict };
    const state = { address: article.address, reading, link: null, isPrivate: false };
    const badge = (compared: Compared) =>
      badgeOf({ ...state, lookUp: { phase: 'compared', compared } }, standardSettings, words).text;
    expect(Number(badge(without(missing)))).toBe(Number(badge(faulty)) - 1);
  });

  it('must be a difference of the translation', () => {
    expect(figures.filter((row) => canDismiss(row, everything)).map(({ status }) => status)).toEqual(
      figures.map(({ status }) => status).filter((status) => status !== 'same' && status !== 'unclear'),
    );
    expect(canDismiss({ ...opposite, side: 'both' }, everything)).toBe(false);
  });
});
