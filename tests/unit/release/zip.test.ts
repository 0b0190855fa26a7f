import { describe, expect, test } from 'vitest';
import { differences } from '../../../scripts/release/files.ts';
import { type Files, readZip, writeZip } from '../../../scripts/release/zip.ts';

const bytes = (text: string) => new TextEncoder().encode(text);
const files: Files = new Map([
  ['manifest.json', bytes('{}')],
  ['_locales/fr/numéro.txt', bytes('é'.repeat(10_000))],
  ['empty.txt', bytes('')],
]);

describe('a zip archive', () => {
  test('gives back what was put in', () => {
    expect(differences(readZip(writeZip(files)), files)).toEqual([]);
  });

  test('is the same whatever the order of the files', () => {
    expect(writeZip(new Map([...files].reverse()))).toEqual(writeZip(files));
  });

  test('is smaller than its contents', () => {
    expect(writeZip(files).length).toBeLessThan(1_000);
  });

  test('bears the same time everywhere: the first that the format knows', () => {
    const [time, day] = [10, 12].map((at) => writeZip(files).readUInt16LE(at));
    expect({ time, day }).toEqual({ time: 0, day: (1 << 5) | 1 });
  });

  test('is refused when a part of it is missing', () => {
    const archive = writeZip(files);
    expect(() => readZip(archive.subarray(0, -40))).toThrow();
    expect(() => readZip(Buffer.from('no archive at all, but long enough'))).toThrow();
  });
});

test('differences are files of one side only, and files with another byte', () => {
  const other = new Map([...files, ['new.js', bytes('1')], ['manifest.json', bytes('{ }')]]);
  other.delete('empty.txt');
  expect(differences(files, other).sort()).toEqual(['empty.txt', 'manifest.json', 'new.js']);
});
