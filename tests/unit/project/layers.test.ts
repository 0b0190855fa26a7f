import { describe, expect, test } from 'vitest';
import { filesIn, importsOf, layers, type SourceFile } from './sources.ts';

type Layer = (typeof layers)[number];

/** What each folder may import besides itself. */
const allowed: Record<Layer, string[]> = {
  core: [],
  extension: ['core', 'locales', 'assets'],
  locales: ['core'],
  components: ['core', 'extension', 'locales', 'assets'],
  entrypoints: ['core', 'extension', 'components', 'locales', 'assets'],
  cli: ['core', 'locales'],
};

/** Types may also come from here: they hold the catalogue to the settings and failures that it must have words for. */
const allowedTypes: Partial<Record<Layer, string[]>> = { locales: ['extension'] };

/** The parts of the engine; each may use those before it, never those behind. */
const parts = ['text', 'figures', 'languages', 'alignment', 'comparison', 'article', 'sites', 'detection', 'originals'];

/** Packages that the engine may use: they run in a page, a worker and Node alike. */
const corePackages = ['@mozilla/readability', 'franc', 'html-encoding-sniffer', 'htmlparser2', 'linkedom', 'parse5'];

const sources = (folder: string) => filesIn(folder, ['.ts', '.tsx']);
const folderOf = (path: string) => path.split('/')[0] ?? '';

function strayImports(layer: Layer, file: SourceFile): string[] {
  return importsOf(file)
    .filter(({ isRelative, target, isType }) => {
      const folder = folderOf(target);
      const mayType = isType && allowedTypes[layer]?.includes(folder);
      return isRelative && folder !== layer && !allowed[layer].includes(folder) && !mayType;
    })
    .map(({ target }) => `${file.path} imports ${target}`);
}

describe('the layers of the project', () => {
  test.each(layers)('%s imports only what lies below it', (layer) => {
    expect(sources(layer).flatMap((file) => strayImports(layer, file))).toEqual([]);
  });

  test('the parts of core use only those before them', () => {
    const placeOf = (path: string) => parts.indexOf(path.split('/')[1] ?? '');
    const backwards = sources('core').flatMap((file) =>
      importsOf(file)
        .filter(({ isRelative, target }) => isRelative && placeOf(file.path) < placeOf(target))
        .map(({ target }) => `${file.path} imports ${target}`),
    );
    expect(backwards).toEqual([]);
  });

  test('core uses no package that needs a browser or Node', () => {
    const packages = sources('core')
      .flatMap(importsOf)
      .filter(({ isRelative }) => !isRelative)
      .map(({ target }) => target);
    expect(packages.filter((name) => !corePackages.includes(name))).toEqual([]);
  });

  test('core touches nothing global of a page or an extension', () => {
    const globals = /(?<![.\w'])(?:globalThis|window|navigator|localStorage|sessionStorage|chrome|browser|process)\.\w/;
    const found = sources('core').flatMap(({ path, text }) =>
      text
        .split('\n')
        .filter((line) => !/^\s*(?:\*|\/\/|\/\*)/.test(line) && globals.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    );
    expect(found).toEqual([]);
  });

  test('every import of a file says its ending, so that Node can run it as it stands', () => {
    const found = [...layers, 'scripts', 'tests'].flatMap(sources).flatMap((file) =>
      importsOf(file)
        .filter(
          ({ isRelative, target }) => isRelative && !/\.(?:tsx?|css|mjs|json)(?:\?inline)?$|\.txt\?raw$/.test(target),
        )
        .map(({ target }) => `${file.path} imports ${target}`),
    );
    expect(found).toEqual([]);
  });
});
