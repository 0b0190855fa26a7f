import { expect, test } from 'vitest';
import { Accumulator } from '../../../core/figures/numbers/accumulator.ts';
import type { Atom } from '../../../core/figures/vocabulary/meaning.ts';

/** `c` is a hundred, `k` a thousand, `m` a million, `b` a billion, `&` and. */
function atom(piece: string): Atom {
  if (piece === '&') return { and: true };
  const power = { c: 2, k: 3, m: 6, b: 9 }[piece];
  return power === undefined ? { small: Number(piece) } : { power };
}

/** What the pieces add up to, with an exclamation mark for each that is refused. */
function sum(pieces: string, pairs: boolean, inside: boolean): string {
  const total = new Accumulator(pairs);
  const refused = pieces.split(' ').filter((piece) => !total.accept(atom(piece), inside));
  return `${total.value}${'!'.repeat(refused.length)} ${total.lastPower}`;
}

test.each([
  ['5', '5 0'],
  ['20 5', '25 0'],
  ['20 0', '20! 0'],
  ['25 5', '25! 0'],
  ['20 10', '20! 0'],
  ['10 5', '10! 0'],
  ['5 20', '5! 0'],
  ['5 & 20', '25 0'],
  ['5 & 25', '5! 0'],
  ['5 & 10', '5! 0'],
  ['10 & 20', '10!! 0'],
  ['0 & 20', '0!! 0'],
  ['& 5', '5! 0'],
  ['5 & &', '5! 0'],
  ['c', '100 2'],
  ['3 c', '300 2'],
  ['3 c 5', '305 0'],
  ['3 c & 5', '305 0'],
  ['3 c c', '300! 2'],
  ['0 c', '0! 0'],
  ['12 c', '1200 2'],
  ['5 & c', '5! 0'],
  ['k', '1000 3'],
  ['3 k', '3000 3'],
  ['3 k 5 k', '3005! 0'],
  ['3 k 4 c 5', '3405 0'],
  ['3 k 0', '3000! 3'],
  ['0 k', '0! 0'],
  ['3 m 4 k 5', '3004005 0'],
  ['3 m k', '3001000 3'],
  ['3 k m', '3000000000 6'],
  ['k k', '1000! 3'],
  ['3 m b', '3000000000000000 9'],
  ['m k', '1001000 3'],
  ['3 k 4 m', '3004! 0'],
  ['5 & k', '5! 0'],
  ['k & c', '1100 2'],
  ['m & k', '1001000 3'],
  ['b m', '1000000000! 9'],
  ['b m k', '1000001000! 3'],
  ['3 b 5 k m', '3000005000! 3'],
  ['5 c k', '500000 3'],
])('%s adds up to %s', (pieces, expected) => {
  expect(sum(pieces, false, false)).toBe(expected);
});

test.each([
  ['19 84', '1984 0'],
  ['16 10', '1610 0'],
  ['15 10', '15! 0'],
  ['20 19', '2019 0'],
  ['21 10', '21! 0'],
  ['19 9', '19! 0'],
  ['19 84 20', '1984! 0'],
  ['19 84 c', '1984! 0'],
  ['19 84 k', '1984! 0'],
  ['19 84 &', '1984! 0'],
  ['3 c 19 84', '319! 0'],
])('where years are said in pairs, %s adds up to %s', (pieces, expected) => {
  expect(sum(pieces, true, false)).toBe(expected);
});

test.each([
  ['5 20', '25 0'],
  ['5 10', '5! 0'],
  ['5 25', '5! 0'],
  ['10 20', '10! 0'],
  ['0 20', '0! 0'],
])('inside a word, %s adds up to %s', (pieces, expected) => {
  expect(sum(pieces, false, true)).toBe(expected);
});
