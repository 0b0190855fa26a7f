import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packTable, unpackTable } from '../../../core/originals/packedPairs.ts';

const BASE = 'https://www.techzine.nl/nieuws/';

describe('the packed table', () => {
  it('gives back addresses of the old and the new form', () => {
    const originals = new Map([
      ['36310', '412317/honderden-routers-gehackt.html'],
      ['36930', 'security/414041/twee-snelste-supercomputers/'],
      ['36000', '422935/aivd-doet-onderzoek.html'],
    ]);
    const table = unpackTable(packTable({ base: BASE, originals }));
    expect(table.base).toBe(BASE);
    expect(new Map([...table.originals].sort())).toEqual(new Map([...originals].sort()));
  });
  it('keeps what has no such form as it is', () => {
    const originals = new Map([
      ['a-1', 'zonder-nummer.html'],
      ['007', '12/a.html'],
      ['8', '12/a/b/c'],
    ]);
    expect(unpackTable(packTable({ base: BASE, originals })).originals).toEqual(originals);
  });
  it('loses no pair', () => {
    const slug = fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,20}$/);
    const rest = fc
      .tuple(fc.option(slug), fc.integer({ min: 1, max: 10 ** 7 }), slug, fc.constantFrom('.html', '/'))
      .map(([topic, id, words, end]) => `${topic === null ? '' : `${topic}/`}${id}/${words}${end}`);
    const pairs = fc.array(fc.tuple(fc.integer({ min: 1, max: 10 ** 6 }).map(String), rest));
    fc.assert(
      fc.property(pairs, (entries) => {
        const originals = new Map(entries);
        const back = unpackTable(packTable({ base: BASE, originals })).originals;
        expect(new Map([...back].sort())).toEqual(new Map([...originals].sort()));
      }),
    );
  });
  it('reads an empty or broken text as no pairs', () => {
    for (const text of ['', BASE, `${BASE}\n\n\n`, `${BASE}\n??\n1\nx y`])
      expect(unpackTable(text).originals.size).toBe(0);
  });
});
