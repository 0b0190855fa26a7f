import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { compareTexts } from './comparing.ts';

const folder = '../shared/seeds';
const present = existsSync(`${folder}/original.nl.txt`);

/** The article's paragraphs; reading time, tags and the disclaimer are taken off where articles are read. */
function read(file: string): string[] {
  const lines = readFileSync(`${folder}/${file}`, 'utf8').split(/\n+/);
  return lines
    .map((line) => line.trim().replace(/\d+ min$/, ''))
    .filter((line) => line !== '' && !/^(?:Tags in|This news article was|[, ]+$)/.test(line));
}

test.skipIf(!present)(
  'the seed article: every figure agrees, Ma became Mom, and both versions contradict their figures',
  () => {
    const { figures, findings, unrelated } = compareTexts(read('original.nl.txt'), read('translation.en.txt'));
    expect(unrelated).toBe(false);
    expect(figures.map(({ status, translation }) => [status, translation?.text])).toEqual([
      ['same', '90 percent'],
      ['same', 'second quarter'],
      ['same', 'two billion'],
      ['same', '10 million'],
      ['same', '2036'],
      ['same', '825 million U.S. dollars'],
      ['same', '22.64 million U.S. dollars'],
      ['same', 'a year'],
      ['same', '23.49 million dollars'],
      ['same', 'twice'],
      ['same', 'three years'],
    ]);
    expect(findings.map(({ kind, side, translation }) => [kind, side, translation?.paragraph])).toEqual([
      ['contradiction', 'both', 1],
      ['name', 'translation', 2],
    ]);
    expect(findings[0]?.reason).toEqual({
      key: 'reason.contradiction.both',
      values: { word: 'higher', first: '22.64 million U.S. dollars', second: '23.49 million dollars' },
    });
    expect(findings[1]).toMatchObject({ original: { text: 'Ma' }, translation: { text: 'Mom' }, certainty: 'certain' });
  },
);
