import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { sites } from '../../core/sites/index.ts';
import { hosts, optionalHosts } from '../../extension/network/hosts.ts';
import { ANY_SITE, patternOf } from '../../extension/network/patterns.ts';
import { readFolder } from '../../scripts/release/files.ts';
import { MOST_BYTES } from '../../scripts/release/packages.ts';
import { writeZip } from '../../scripts/release/zip.ts';
import { buildFolders } from './harness/build.ts';
import { browserNames } from './harness/inEachBrowser.ts';

/** Script and style that may be put into a page, in sum. */
const MOST_BYTES_IN_A_PAGE = 40_000;
const MOST_BYTES_OF_MARKS = 16_000;
const MOST_BYTES_ON_A_CLICK = 160_000;
const MOST_BYTES_OF_READ_ALONG = 8_000;

interface Manifest {
  manifest_version: number;
  permissions: string[];
  host_permissions: string[];
  optional_host_permissions: string[];
  content_security_policy: { extension_pages: string };
  content_scripts: { matches: string[]; js?: string[]; css?: string[] }[];
  web_accessible_resources?: unknown;
}

describe.each(browserNames)('the build for %s', (name) => {
  const folder = buildFolders[name];
  const manifest: Manifest = JSON.parse(readFileSync(join(folder, 'manifest.json'), 'utf8'));
  const filesOf = ({ js = [], css = [] }: Manifest['content_scripts'][number]) => [...js, ...css];
  const scripts = [...manifest.content_scripts.flatMap(filesOf), 'marks.js', 'read-along.js', 'clicked.js'];

  test('puts little into a page', () => {
    const bytesOf = (file: string) => readFileSync(join(folder, file)).length;
    const required = manifest.content_scripts.map((script) =>
      filesOf(script).reduce((sum, file) => sum + bytesOf(file), 0),
    );
    // Registered when the reader gives their hosts.
    const optional = sites.filter((site) => site.isOptional).map(({ name }) => bytesOf(`content-scripts/${name}.js`));
    expect([...required, ...optional]).toHaveLength(sites.length);
    expect([...required, ...optional].filter((sum) => sum > MOST_BYTES_IN_A_PAGE)).toEqual([]);
    // Put into a page that was compared, and into no other.
    expect(bytesOf('marks.js')).toBeLessThan(MOST_BYTES_OF_MARKS);
    // And where the reader wants it.
    expect(bytesOf('read-along.js')).toBeLessThan(MOST_BYTES_OF_READ_ALONG);
    // Put into any other page at the reader's click.
    expect(bytesOf('clicked.js') + bytesOf('marks.js')).toBeLessThan(MOST_BYTES_ON_A_CLICK);
  });

  test('is small enough for the stores', () => {
    expect(writeZip(readFolder(folder)).length).toBeLessThan(MOST_BYTES);
  });

  test('styles nothing in a page by custom properties, which the page could give values of its own', () => {
    const texts = scripts.map((file) => readFileSync(join(folder, file), 'utf8'));
    expect(texts.flatMap((text) => text.match(/var\(\s*--[\w-]+/g) ?? [])).toEqual([]);
  });

  test('asks for no more than it needs', () => {
    expect(manifest.manifest_version).toBe(3);
    expect(manifest.permissions).toEqual(['storage', 'contextMenus', 'activeTab', 'scripting']);
    expect(manifest.host_permissions, 'what 0.1.0 asked for, and no more').toEqual([
      'https://www.techzine.eu/*',
      'https://www.techzine.nl/*',
    ]);
    expect(manifest.optional_host_permissions).toEqual([...optionalHosts.map(patternOf), ANY_SITE]);
    const matches = manifest.content_scripts.flatMap((script) => script.matches);
    expect(matches.sort()).toEqual([...manifest.host_permissions].sort());
    expect(manifest.web_accessible_resources).toBeUndefined();
  });

  test('lets its own pages load and reach nothing else', () => {
    const policy = manifest.content_security_policy.extension_pages.split('; ');
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self'");
    expect(policy).toContain(`connect-src 'self' ${hosts.map((host) => `https://${host}`).join(' ')}`);
  });

  test('holds no code that is fetched or made from text', () => {
    const code = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((file) => file.endsWith('.js'));
    const found = code.filter((file) =>
      /\bnew Function\(|\beval\(|\bimportScripts\(/.test(readFileSync(join(folder, file), 'utf8')),
    );
    expect(found).toEqual([]);
  });
});
