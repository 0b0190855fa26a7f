import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { siteNamed, sites } from '../../../core/sites/index.ts';
import { hosts } from '../../../extension/network/hosts.ts';
import { patternOf } from '../../../extension/network/patterns.ts';
import { policy } from '../../../wxt.config.ts';
import { filesIn, root } from './sources.ts';

const textOf = (path: string) => readFileSync(join(root, path), 'utf8');

/** What a text says in code marks that is the address or the name of a host. */
function hostsNamedIn(text: string): string[] {
  const named = [...text.matchAll(/`(?:https:\/\/)?((?:[\w-]+\.){2,}[a-z]{2,})(?:\/\*)?`/g)];
  return [...new Set(named.flatMap(([, host = '']) => host))];
}

describe('the hosts of the sites', () => {
  test.each([
    ['PRIVACY.md', 'a row of ‘What it reads and sends’', (host: string) => `\`${host}\``],
    ['docs/store/permissions.md', 'a row of ‘Permissions’', (host: string) => `| \`${patternOf(host)}\``],
  ])('all stand in %s, and no others', (path, where, written) => {
    const text = textOf(path);
    const missing = hosts.map(written).filter((each) => !text.includes(each));
    expect(missing, `write into ${path}, as ${where}, what is read there and when`).toEqual([]);
    const others = hostsNamedIn(text).filter((host) => !hosts.includes(host));
    expect(others, `take out of ${path} what no site has`).toEqual([]);
  });

  test('are all that the extension may connect to', () => {
    const [, connect = ''] = /connect-src 'self' ([^;]*);/.exec(policy) ?? [];
    expect(connect.split(' ')).toEqual(hosts.map((host) => `https://${host}`));
  });
});

describe('each site has a script of its own', () => {
  test.each(sites)('$name', ({ name }) => {
    const path = `entrypoints/${name}.content.ts`;
    expect(existsSync(join(root, path)), `write ${path}, which runs \`articleScript(${name}InPages)\``).toBe(true);
    const text = textOf(path);
    expect(text).toContain(`matches: patternsOf(${name}InPages.editions)`);
    expect(text).toContain(`articleScript(${name}InPages)`);
  });

  test('and none is there for a site that is not known', () => {
    const scripts = filesIn('entrypoints', ['.content.ts']).map(({ path }) => /([^/]+)\.content\.ts$/.exec(path)?.[1]);
    expect(scripts.filter((name) => !siteNamed(name ?? ''))).toEqual([]);
  });
});
