import { expect, it } from 'vitest';
import { ownChoice } from '../../../../core/originals/ways/ownChoice.ts';
import { look, NOTHING, ORIGINAL } from './look.ts';

it('takes what the reader pasted, yet to be proven', () => {
  const chosen = 'techzine.nl/nieuws/422001/een-slug.html';
  expect(look(ownChoice, {}, { ...NOTHING, chosen })).toMatchObject([
    { address: ORIGINAL, way: 'ownChoice', proof: 'possibly' },
  ]);
});
it('takes no address elsewhere, and nothing where nothing was chosen', () => {
  expect(look(ownChoice, {}, { ...NOTHING, chosen: 'https://evil.example/nieuws/1/a.html' })).toEqual([]);
  expect(look(ownChoice, {})).toEqual([]);
});
