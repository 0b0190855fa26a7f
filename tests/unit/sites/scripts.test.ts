import type { Plugin } from 'vite';
import { expect, test } from 'vitest';
import { sites } from '../../../core/sites/index.ts';
import { built } from '../project/bundle.ts';

const LIST = 'core/sites/index.ts';

/** Adds the made-up site to the list, as its author would. */
const withMadeUpSite: Plugin = {
  name: 'with-made-up-site',
  enforce: 'pre',
  transform(code, id) {
    if (!id.replaceAll('\\', '/').endsWith(LIST)) return null;
    const added = code.replace(/= \[(.+?)\];/, '= [$1, madeUpSite];');
    return `import { madeUpSite } from '../../tests/unit/sites/madeUpSite.ts';\n${added}`;
  },
};

const scriptOf = (name: string) => `entrypoints/${name}.content.ts`;
/** The sites' own files that a script holds. */
const sitesIn = ({ modules }: Awaited<ReturnType<typeof built>>) =>
  modules.map(({ place }) => place).filter((place) => /(?:^core\/sites\/|madeUpSite\.ts$)/.test(place));

test.each(sites)('the script of $name holds the rules of that site and of no other', async ({ name }) => {
  const own = sitesIn(await built([scriptOf(name)]));
  expect(own.length).toBeGreaterThan(0);
  expect(own.filter((place) => !place.startsWith(`core/sites/${name}/`))).toEqual([]);
});

test('a site that is added leaves the other sites’ scripts as they are, to the byte', async () => {
  const list = await built([LIST], [withMadeUpSite]);
  expect(sitesIn(list), 'the background has it').toContain('tests/unit/sites/madeUpSite.ts');
  for (const { name } of sites) {
    const [before, after] = [await built([scriptOf(name)]), await built([scriptOf(name)], [withMadeUpSite])];
    expect(after.code).toBe(before.code);
  }
});

test('the added site’s script holds its own rules alone', async () => {
  const script = await built(['tests/unit/sites/madeUpSite.content.ts'], [withMadeUpSite]);
  expect(sitesIn(script)).toEqual(['tests/unit/sites/madeUpSite.ts']);
});
