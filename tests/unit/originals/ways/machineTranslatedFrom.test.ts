import { expect, it } from 'vitest';
import { machineTranslatedFrom } from '../../../../core/originals/ways/machineTranslatedFrom.ts';
import { declaring, look, ORIGINAL } from './look.ts';

it('takes what the page says it was translated from', () => {
  const found = look(
    machineTranslatedFrom,
    declaring({ machineTranslatedFrom: [{ language: 'nl', address: ORIGINAL }] }),
  );
  expect(found).toMatchObject([{ address: ORIGINAL, way: 'machineTranslatedFrom', proof: 'original' }]);
});
it('takes no address elsewhere', () => {
  const address = 'https://evil.example/nieuws/1/a.html';
  expect(look(machineTranslatedFrom, declaring({ machineTranslatedFrom: [{ language: 'nl', address }] }))).toEqual([]);
});
