import { describe, expect, test } from 'vitest';
import { filesIn, importsOf, layers, type SourceFile } from './sources.ts';

const files = layers.flatMap((folder) => filesIn(folder, ['.ts', '.tsx']));
const folderOf = (path: string) => path.slice(0, path.lastIndexOf('/'));

const MOST_IN_FOLDER = 15;

/** Files that import each other, whether at run time or for their types alone. */
function circlesIn(all: readonly SourceFile[]): string[][] {
  const imports = new Map(all.map((file) => [file.path, importsOf(file).map(({ target }) => target)]));
  const circles: string[][] = [];
  const done = new Set<string>();
  const visit = (path: string, way: string[]): void => {
    const at = way.indexOf(path);
    if (at >= 0) circles.push([...way.slice(at), path]);
    if (at >= 0 || done.has(path)) return;
    for (const target of imports.get(path) ?? []) if (imports.has(target)) visit(target, [...way, path]);
    done.add(path);
  };
  for (const { path } of all) visit(path, []);
  return circles;
}

describe('the rooms of the project', () => {
  test('have no two files that import each other', () => {
    const advice = 'move what both need, often a type, into a file of its own that imports neither';
    expect(circlesIn(files), advice).toEqual([]);
  });

  test(`hold no more than ${MOST_IN_FOLDER} files each`, () => {
    const counts = new Map<string, number>();
    for (const { path } of files) counts.set(folderOf(path), (counts.get(folderOf(path)) ?? 0) + 1);
    const crowded = [...counts].filter(([, count]) => count > MOST_IN_FOLDER);
    expect(crowded, 'divide the folder by what its files are for').toEqual([]);
  });
});

/** Where a language or a site may be named: the folders of each, the words of the interface, and lists of tags. */
const NAMED = /^(?:core\/languages\/|core\/(?:article\/)?sites\/|locales\/|entrypoints\/[\w-]+\.content)/;
const NAMES = /\b(?:nl|en|de|fr)\b|\b(?:Dutch|English|German|French|techzine|heise)\b/i;
const COMMENT = /^\s*(?:\*|\/\/|\/\*).*$| \/\/ .*$/;

test('nothing but the folders of languages and sites names one', () => {
  const found = files
    .filter(({ path }) => !NAMED.test(path))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, at) => {
        const strings = line.replace(COMMENT, '').match(/'[^']*'|`[^`]*`|\/(?![/*])(?:[^/\\\n]|\\.)+\/[a-z]*/g) ?? [];
        return strings.some((string) => NAMES.test(string)) ? [`${path}:${at + 1} ${line.trim()}`] : [];
      }),
    );
  expect(found, 'let the language, the pair or the site say it: a property in its folder').toEqual([]);
});
