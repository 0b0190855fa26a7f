import { expect, it } from 'vitest';
import { hreflang } from '../../../../core/originals/ways/hreflang.ts';
import { declaring, look, ORIGINAL } from './look.ts';

it.each(['nl', 'nl-NL', 'NL'])('takes the version in the original’s language (%s), yet to be proven', (language) => {
  expect(look(hreflang, declaring({ alternates: [{ language, address: ORIGINAL }] }))).toMatchObject([
    { address: ORIGINAL, way: 'hreflang', proof: 'possibly' },
  ]);
});
it('takes no other language and no front page', () => {
  expect(look(hreflang, declaring({ alternates: [{ language: 'x-default', address: ORIGINAL }] }))).toEqual([]);
  expect(look(hreflang, declaring({ alternates: [{ language: 'nl', address: 'https://www.techzine.nl/' }] }))).toEqual(
    [],
  );
});
