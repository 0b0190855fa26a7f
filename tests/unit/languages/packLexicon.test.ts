import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { packLexicon, unpackLexicon } from '../../../core/languages/pairs/packLexicon.ts';

const root = join(import.meta.dirname, '..', '..', '..');
const files = globSync('core/languages/pairs/*/lexicon/*.txt', { cwd: root });

const entriesOf = (text: string) => text.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
const tight = (line: string) => line.replaceAll(/ ?([=,(]) ?/g, '$1');

describe('a packed lexicon', () => {
  test('says each form by what differs, a language at a time', () => {
    const packed = packLexicon('# Towns\n\nstad (steden, stadje) = city (cities), town\naan|kondigen = announce\n');
    const [first, second] = packed.slice(1, -1).split('\u0002');
    expect(first).toBe('aan|kondigen\nstad(2eden,0je)');
    expect(second).toBe('announce\ncity(1ies),town');
  });

  test('leaves a form as it is that has nothing of its word', () => {
    expect(unpackLexicon(packLexicon('goed (beter) = good (better)'))).toBe('goed(beter)=good(better)');
  });

  test.each(files)('%s is read as it was written', (file) => {
    const text = readFileSync(join(root, file), 'utf8');
    const unpacked = unpackLexicon(packLexicon(text));
    expect(unpacked.split('\n')).toEqual(entriesOf(text).map(tight).sort());
  });

  test('stands among others that are not packed', () => {
    const packed = packLexicon('dag (dagen) = day');
    expect(unpackLexicon(`een = a\n${packed}\n${packed}`)).toBe('een = a\ndag(dagen)=day\ndag(dagen)=day');
  });
});
