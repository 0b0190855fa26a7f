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

  test('is refused when a byte of it was changed', () => {
    const archive = writeZip(new Map([['a.txt', bytes('The loss was 22.64 million.')]]));
    const at = archive.indexOf('a.txt') + 'a.txt'.length + 4;
    archive.writeUInt8(archive.readUInt8(at) ^ 4, at);
    expect(() => readZip(archive)).toThrow();
    expect(() => readZip(Buffer.from('no archive at all, but long enough'))).toThrow(/no zip archive/);
  });
});

test('differences are files of one side only, and files with another byte', () => {
  const other = new Map([...files, ['new.js', bytes('1')], ['manifest.json', bytes('{ }')]]);
  other.delete('empty.txt');
  expect(differences(files, other).sort()).toEqual(['empty.txt', 'manifest.json', 'new.js']);
});
