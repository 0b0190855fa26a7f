import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { editionOf, hostsOf } from '../../../core/article/edition.ts';
import { siteNamed, siteOf, sites } from '../../../core/sites/index.ts';

const folders = readdirSync(new URL('../../../core/sites/', import.meta.url), { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => name);

describe('the list of sites', () => {
  it('holds the site of every folder, under its name', () => {
    expect(sites.map(({ name }) => name).sort()).toEqual(folders.sort());
  });
  it.each(sites)('$name has an edition of both languages, and a translated article to try', (site) => {
    const { from, to } = site.translated;
    expect(site.editions.map(({ language }) => language)).toEqual(expect.arrayContaining([from, to]));
    const sample = new URL(site.sample);
    expect(site.isArticle(sample)).toBe(true);
    expect(editionOf(site.editions, sample)?.language).toBe(to);
  });
  it.each(sites)('$name is searched on its own hosts alone', (site) => {
    for (const home of Object.values(site.finding.wordpress ?? {})) {
      expect(home).toMatch(/^https:.*\/$/);
      expect(hostsOf(site.editions)).toContain(new URL(home).host);
    }
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
