import { expect, it } from 'vitest';
import { jsonLd } from '../../../../core/originals/ways/jsonLd.ts';
import { declaring, look, ORIGINAL } from './look.ts';

it('takes the work that the page is a translation of', () => {
  const found = look(jsonLd, declaring({ translationOf: [{ language: null, address: ORIGINAL }] }));
  expect(found).toMatchObject([{ address: ORIGINAL, way: 'jsonLd', proof: 'original' }]);
});
it('takes no address elsewhere', () => {
  const address = 'https://evil.example/nieuws/1/a.html';
  expect(look(jsonLd, declaring({ translationOf: [{ language: 'nl', address }] }))).toEqual([]);
});
