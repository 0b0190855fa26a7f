import { expect, it } from 'vitest';
import { readKnownPairs } from '../../../../core/originals/knownPairs.ts';
import { knownPairs } from '../../../../core/originals/ways/knownPairs.ts';
import { look, NOTHING, ORIGINAL } from './look.ts';

function tableWith(base: string) {
  return { ...NOTHING, pairs: readKnownPairs({ techzine: { base, pairs: { '40001': '422001/een-slug.html' } } }) };
}

it('takes what the table names', () => {
  expect(look(knownPairs, {}, tableWith('https://www.techzine.nl/nieuws/'))).toMatchObject([
    { address: ORIGINAL, way: 'knownPairs', proof: 'original' },
  ]);
});
it('holds the table to the same rule of addresses', () => {
  expect(look(knownPairs, {}, tableWith('https://evil.example/nieuws/'))).toEqual([]);
});
it('finds nothing where the table has nothing', () => {
  expect(look(knownPairs, {})).toEqual([]);
});
