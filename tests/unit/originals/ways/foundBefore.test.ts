import { expect, it } from 'vitest';
import { foundBefore } from '../../../../core/originals/ways/foundBefore.ts';
import { look, NOTHING, ORIGINAL } from './look.ts';

it('takes what an earlier look-up proved', () => {
  expect(look(foundBefore, {}, { ...NOTHING, found: ORIGINAL })).toMatchObject([
    { address: ORIGINAL, way: 'foundBefore', proof: 'original' },
  ]);
});

it('takes nothing that could not have been proven, and nothing where nothing was found', () => {
  expect(look(foundBefore, {}, { ...NOTHING, found: 'https://evil.example/nieuws/1/a.html' })).toEqual([]);
  expect(look(foundBefore, {})).toEqual([]);
});
