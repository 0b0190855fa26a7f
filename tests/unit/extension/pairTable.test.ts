import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import knownPairs from '../../../assets/known-pairs.json';
import { readKnownPairs } from '../../../core/originals/knownPairs.ts';
import { packTable } from '../../../core/originals/packedPairs.ts';
import { mergePairs, shippedPairs } from '../../../extension/background/lookUp/pairTable.ts';

const BASE = 'https://www.techzine.nl/nieuws/';
const known = readKnownPairs({ techzine: { base: BASE, pairs: { 1: '11/een.html' } } });
const packed = (base: string, pairs: [string, string][]): string =>
  gzipSync(packTable({ base, originals: new Map(pairs) })).toString('base64');

describe('mergePairs', () => {
  it('adds what was found to what is known, which stays as it is', async () => {
    const techzine = packed(BASE, [
      ['1', '99/anders/'],
      ['2', 'security/22/twee/'],
    ]);
    const merged = await mergePairs(known, { techzine });
    expect(merged.get('techzine')?.originals).toEqual(
      new Map([
        ['1', '11/een.html'],
        ['2', 'security/22/twee/'],
      ]),
    );
  });
  it('leaves out tables that are broken or begin otherwise', async () => {
    const other = packed('https://elsewhere.example/', [['2', '22/twee/']]);
    for (const techzine of ['', 'no base64!', 'AAAA', other])
      expect(await mergePairs(known, { techzine })).toEqual(known);
  });
});

it('ships all known pairs', async () => {
  const shipped = await shippedPairs();
  for (const [id, rest] of Object.entries(knownPairs.techzine.pairs))
    expect(shipped.get('techzine')?.originals.get(id)).toBe(rest);
});
