import { describe, expect, test } from 'vitest';
import { apart } from '../../../vitest.config.ts';
import { aids, filesIn, layers } from './sources.ts';

const MOST_LINES = 300;

const code = [...layers, ...aids].flatMap((folder) => filesIn(folder, ['.ts', '.tsx', '.mjs']));
const styles = filesIn('assets', ['.css']);

function linesWith(pattern: RegExp): string[] {
  return code
    .filter(({ path }) => path !== 'tests/unit/project/code.test.ts')
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
    );
}

describe('the code', () => {
  test(`has no file of more than ${MOST_LINES} lines`, () => {
    const long = [...code, ...styles].filter(({ text }) => text.trimEnd().split('\n').length > MOST_LINES);
    expect(long.map(({ path }) => path)).toEqual([]);
  });

  test('says what everything is: no any, nothing that silences the compiler or the linter', () => {
    const isComment = (line: string) => /^\S+ (?:\/[*/]|\*)/.test(line);
    expect(linesWith(/(?::|<|\bas)\s*any\b(?!['’])/).filter((line) => !isComment(line))).toEqual([]);
    expect(linesWith(/\bas unknown as\b|@ts-(?:ignore|expect-error|nocheck)|biome-ignore/)).toEqual([]);
  });

  test('makes no code from text', () => {
    const code = /\beval\(|\bnew Function\b|\bset(?:Timeout|Interval)\(\s*['"`]|javascript:/;
    expect(linesWith(code).filter((line) => !/^(?:tests|bench|scripts)\//.test(line))).toEqual([]);
  });

  test('makes no markup from text', () => {
    const markup =
      /\b(?:innerHTML|outerHTML|dangerouslySetInnerHTML|insertAdjacentHTML|setHTMLUnsafe|document\.write)\b/;
    expect(linesWith(markup).filter((line) => !/^(?:tests|bench)\//.test(line))).toEqual([]);
  });

  test('runs with its types merely taken off', () => {
    expect(linesWith(/^\s*(?:export\s+)?(?:const\s+)?(?:enum|namespace)\s+\w+\s*\{/)).toEqual([]);
  });

  test('changes no global and no module for tests that share a process: put such a test into a folder of `apart`', () => {
    const shared = new RegExp(`^tests/unit/(?!(?:${apart.join('|')})/)`);
    const changes = /\bvi\.(?:mock|doMock|stubGlobal|stubEnv|useFakeTimers)\(|\bfakeBrowser\b|fake-indexeddb\/auto/;
    expect(linesWith(changes).filter((line) => shared.test(line))).toEqual([]);
  });

  test('leaves nothing for later and no test switched off', () => {
    expect(linesWith(/\b(?:TODO|FIXME|XXX|HACK)\b(?!-)/)).toEqual([]);
    expect(linesWith(/\b(?:test|it|describe)\.(?:only|todo)\b/)).toEqual([]);
  });
});
