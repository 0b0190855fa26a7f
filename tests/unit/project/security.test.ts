import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { root } from './sources.ts';

const page = readFileSync(join(root, 'docs/security.md'), 'utf8');

/** Files named in the page, each with the tests that are named right after it. */
const named = [...page.matchAll(/`([\w.-]+(?:\/[\w.-]+)*\.(?:tsx?|md))`((?:,? ‘.+?’(?=[,;: |]))*)/g)].map(
  ([, path = '', tests = '']) => ({
    path,
    tests: [...tests.matchAll(/‘(.+?)’(?=[,;: |]|$)/g)].map(([, name = '']) => name),
  }),
);

describe('the page on security', () => {
  test('names files and tests', () => {
    expect(named.length).toBeGreaterThan(30);
    expect(named.flatMap(({ tests }) => tests).length).toBeGreaterThan(15);
  });

  test('names only files that are there', () => {
    expect(named.filter(({ path }) => !existsSync(join(root, path)))).toEqual([]);
  });

  test('names only tests that are in their files', () => {
    const missing = named.flatMap(({ path, tests }) => {
      const text = tests.length > 0 ? readFileSync(join(root, path), 'utf8') : '';
      return tests.filter((name) => !text.includes(`'${name}'`)).map((name) => `${path}: ${name}`);
    });
    expect(missing).toEqual([]);
  });
});
