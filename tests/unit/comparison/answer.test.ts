import { describe, expect, test } from 'vitest';
import { answerOf, shownStatus } from '../../../core/comparison/answer.ts';
import type {
  Certainty,
  Comparison,
  Finding,
  Pairing,
  PairingStatus,
  Side,
} from '../../../core/comparison/comparison.ts';
import { reason } from '../../../core/comparison/reasons.ts';
import { differencesIn, everything, type Shown, shownFigures, shownFindings } from '../../../core/comparison/shown.ts';

const figure = (kind: Side['kind']): Side => ({ kind, text: '7', start: 0, end: 1, value: '7', paragraph: 0 });

function pairing(status: PairingStatus, certainty: Certainty = 'certain', kind: Side['kind'] = 'number'): Pairing {
  return {
    status,
    certainty,
    original: status === 'added' ? null : figure(kind),
    translation: status === 'missing' ? null : figure(kind),
    reason: reason('reason.figure.same'),
  };
}

function finding(kind: Finding['kind'], certainty: Certainty, side: Finding['side'] = 'translation'): Finding {
  return { kind, certainty, side, original: null, translation: null, reason: reason('reason.figure.same') };
}

const place = { text: 'Zo.', paragraph: 0, start: 0, end: 3 };
const comparison: Comparison = {
  unrelated: false,
  figures: [
    pairing('same'),
    pairing('same', 'certain', 'money'),
    pairing('differs'),
    pairing('differs', 'likely'),
    pairing('missing', 'certain', 'date'),
    pairing('added'),
    pairing('unclear'),
  ],
  findings: [finding('name', 'certain'), finding('negation', 'likely'), finding('contradiction', 'likely', 'both')],
  sentences: { original: [place, place], translation: [place, place, place, place] },
  beads: [
    [[0], [0, 1]],
    [[], [2]],
    [[1], []],
  ],
};
const sure: Shown = { ...everything, show: 'certain' };
const some: Shown = { show: 'likely', figureKinds: ['number'], findingKinds: ['name'] };

describe('the comparison in numbers', () => {
  test('counts each verdict, and tells the slips of both apart', () => {
    expect(answerOf(comparison, everything)).toEqual({
      isPartial: false,
      figures: { same: 2, differs: 2, missing: 1, added: 1, unclear: 1, total: 7 },
      passages: 2,
      kinds: new Map([
        ['name', 1],
        ['negation', 1],
      ]),
      both: 1,
      hidden: { figures: 0, findings: 0 },
      sentences: { total: 4, compared: 2 },
    });
    expect(differencesIn(comparison, everything)).toBe(6);
  });

  test('counts what is less sure than asked as not compared', () => {
    expect(answerOf(comparison, sure)).toMatchObject({
      figures: { same: 2, differs: 1, missing: 1, added: 1, unclear: 2, total: 7 },
      passages: 1,
      both: 0,
      hidden: { figures: 0, findings: 2 },
    });
    expect(differencesIn(comparison, sure)).toBe(4);
  });

  test('leaves out the kinds that nobody asked for', () => {
    expect(answerOf(comparison, some)).toMatchObject({
      figures: { same: 1, differs: 2, missing: 0, added: 1, unclear: 1, total: 5 },
      passages: 1,
      hidden: { figures: 2, findings: 2 },
    });
    expect(shownFigures(comparison, some)).toHaveLength(5);
    expect(shownFindings(comparison, some).map(({ kind }) => kind)).toEqual(['name']);
    expect(differencesIn(comparison, some)).toBe(4);
  });
});

test.each([
  ['same', 'likely', 'same'],
  ['differs', 'likely', 'unclear'],
  ['differs', 'certain', 'differs'],
  ['missing', 'likely', 'unclear'],
  ['unclear', 'certain', 'unclear'],
] as const)('%s, %s, is shown as %s where only what is certain is asked for', (status, certainty, shown) => {
  expect(shownStatus(pairing(status, certainty), sure)).toBe(shown);
});
