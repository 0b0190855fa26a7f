import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import config from '../../../wxt.config.ts';
import { root } from '../project/sources.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');
const length = (text: string) => [...text].length;

/** The text under a heading of a listing. */
function field(listing: string, name: string): string {
  const part = listing.split(/^## /m).find((section) => section.startsWith(`${name}\n`));
  return part?.slice(name.length).trim() ?? '';
}

describe.each(['en', 'nl'])('the listing in %s', (locale) => {
  const listing = read(`docs/store/${locale}.md`);
  const shipped: Record<string, { message: string }> = JSON.parse(read(`public/_locales/${locale}/messages.json`));

  test('has the name and the short description that the package has', () => {
    expect(field(listing, 'Name')).toBe(shipped.name?.message);
    expect(field(listing, 'Short description')).toBe(shipped.description?.message);
  });

  test('has a description of a length that all three stores take', () => {
    const description = field(listing, 'Description');
    expect(length(description)).toBeGreaterThanOrEqual(250);
    expect(length(description)).toBeLessThanOrEqual(10_000);
  });

  test('has search terms within Edge’s limits', () => {
    const terms = field(listing, 'Search terms')
      .split('\n')
      .map((line) => line.replace(/^- /, ''));
    expect(terms.length).toBeLessThanOrEqual(7);
    expect(terms.filter((term) => length(term) > 30)).toEqual([]);
    expect(terms.join(' ').split(' ').length).toBeLessThanOrEqual(21);
  });
});

/** Characters that every store takes: Edge's limit of 45 is the least for a name, Chrome's of 132 for a description. */
test.each(readdirSync(join(root, 'public/_locales')))('name and description in %s fit every store', (locale) => {
  const shipped: Record<string, { message: string }> = JSON.parse(read(`public/_locales/${locale}/messages.json`));
  expect(length(shipped.name?.message ?? '')).toBeLessThanOrEqual(45);
  expect(length(shipped.description?.message ?? '')).toBeGreaterThan(0);
  expect(length(shipped.description?.message ?? '')).toBeLessThanOrEqual(132);
});

describe.each(['chrome', 'edge', 'firefox'])('the permissions for %s', (browser) => {
  const environment = { browser, mode: 'production', command: 'build', manifestVersion: 3 } as const;
  const section = field(read('docs/store/permissions.md'), 'Permissions');

  test('are explained, each of them and no others', async () => {
    const { manifest } = config;
    if (typeof manifest !== 'function') throw new Error('The manifest does not depend on the browser any more.');
    const asked = await manifest(environment);
    const {
      permissions = [],
      optional_permissions = [],
      host_permissions = [],
      optional_host_permissions = [],
    } = asked;
    const explained = [...section.matchAll(/^\| `([^`]+)`/gm)].map(([, name]) => name);
    const names = [...permissions, ...optional_permissions, ...host_permissions, ...optional_host_permissions];
    expect(explained.sort()).toEqual(names.map(String).sort());
  });
});
