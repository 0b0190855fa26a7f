import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { siteNamed, siteOf, sites } from '../../../core/article/sites/index.ts';

const FOLDER = new URL('../../../core/article/sites/', import.meta.url);

describe('the list of sites', () => {
  const files = readdirSync(FOLDER)
    .map((file) => file.replace('.ts', ''))
    .filter((file) => file !== 'index');

  it('holds every site of its folder, under the name of its file', () => {
    expect(sites.map((site) => site.name).sort()).toEqual(files.sort());
  });
  it.each(files)('%s has its test', (name) => {
    expect(existsSync(new URL(`sites/${name}.test.ts`, import.meta.url))).toBe(true);
  });
  it.each(sites)('$name fetches from hosts of its editions only', (site) => {
    expect(Object.keys(site.editions)).toEqual(expect.arrayContaining(site.fetchHosts));
    expect(Object.values(site.editions)).toEqual(expect.arrayContaining([site.translated.from, site.translated.to]));
  });
});

describe('siteOf', () => {
  it('goes by the exact host', () => {
    expect(siteOf(new URL('https://www.techzine.eu/'))?.name).toBe('techzine');
    expect(siteOf(new URL('https://techzine.eu.example/'))).toBeNull();
    expect(siteOf(new URL('https://constructor/'))).toBeNull();
  });
});

describe('siteNamed', () => {
  it('knows no other names', () => {
    expect(siteNamed('techzine')?.title).toBe('Techzine');
    expect(siteNamed('elsewhere')).toBeNull();
    expect(siteNamed(null)).toBeNull();
  });
});
