import { describe, expect, test } from 'vitest';
import { filesIn } from './sources.ts';

/** Where the rules of one kind stand, one file each, and the type that tells a rule from a helper beside it. */
const lists = [
  { folder: 'core/sites', type: 'Site' },
  { folder: 'core/detection/signals', type: 'Signal' },
  { folder: 'core/comparison/checks', type: 'Check' },
  { folder: 'core/originals/ways', type: '(?:Page|Search)Way' },
  { folder: 'core/languages', type: 'Language' },
];

interface Rule {
  name: string;
  path: string;
  isExplained: boolean;
}

function rulesIn(folder: string, type: string): Rule[] {
  const declaration = new RegExp(`(\\*/\\s*)?export const (\\w+): ${type}\\b(?!\\[)`, 'g');
  return filesIn(folder, ['.ts'])
    .filter(({ path }) => path !== `${folder}/index.ts`)
    .flatMap(({ path, text }) =>
      [...text.matchAll(declaration)].map(([, comment, name = '']) => ({
        name,
        path,
        isExplained: comment !== undefined || text.trimStart().startsWith('/'),
      })),
    );
}

const tests = filesIn('tests/unit', ['.ts', '.tsx']).filter(({ path }) => !path.startsWith('tests/unit/project/'));

describe.each(lists)('the rules in $folder', ({ folder, type }) => {
  const rules = rulesIn(folder, type);
  const index = filesIn(folder, ['index.ts']).find(({ path }) => path === `${folder}/index.ts`);

  test('are there', () => {
    expect(rules.length).toBeGreaterThan(0);
  });

  test('are all in the list', () => {
    const list = index?.text.slice(index.text.indexOf('= [')) ?? '';
    expect(rules.filter(({ name }) => !new RegExp(`\\b${name}\\b`).test(list))).toEqual([]);
  });

  test('are explained where they stand', () => {
    // A language only puts together what the files beside it explain.
    const unexplained = rules.filter(({ isExplained }) => !isExplained && type !== 'Language');
    expect(unexplained).toEqual([]);
  });

  test('are tested', () => {
    const isTested = ({ name, path }: Rule) => {
      const file = path.slice(path.lastIndexOf('/') + 1, -'.ts'.length);
      return tests.some(
        (each) => each.path.endsWith(`/${file}.test.ts`) || new RegExp(`\\b${name}\\b`).test(each.text),
      );
    };
    expect(rules.filter((rule) => !isTested(rule))).toEqual([]);
  });
});
