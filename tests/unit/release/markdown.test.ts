import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { commandsUnder, toldInChangelog } from '../../../scripts/release/markdown.ts';
import { HEADING } from '../../../scripts/release/rebuild.ts';
import { root } from '../project/sources.ts';

const read = (path: string) => readFileSync(join(root, path), 'utf8');

const CHANGELOG = '# Changelog\n\n## 2.0.0, not released yet\n\n- New: 1.5.0 is told too.\n\n## 1.0.0, 2027-03-01\n';

test.each([
  ['1.0.0', 'dated'],
  ['2.0.0', 'undated'],
  ['1.5.0', 'absent'],
  ['1.0', 'absent'],
])('the changelog on %s: %s', (version, told) => {
  expect(toldInChangelog(CHANGELOG, version)).toBe(told);
});

test('commands are the lines of the first block under their heading, without comments', () => {
  const text =
    '## Start\n\n```\nnpm start\n```\n\n## Build\n\nSo:\n\n```sh\nnpm ci    # first\n\nnpm run build\n```\n\n## End\n';
  expect(commandsUnder('Build', text)).toEqual(['npm ci', 'npm run build']);
  expect(commandsUnder('End', text)).toEqual([]);
  expect(commandsUnder('Nowhere', text)).toEqual([]);
});

test('the README tells how the packages are built', () => {
  expect(commandsUnder(HEADING, read('README.md'))).toEqual(['npm ci', 'npm run build']);
});

test('the changelog tells of the present version', () => {
  const { version }: { version: string } = JSON.parse(read('package.json'));
  expect(toldInChangelog(read('CHANGELOG.md'), version)).not.toBe('absent');
});
