import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { root } from './sources.ts';

const NO_PACKAGES = '{"packages": {}}';
const NODE = process.platform === 'win32' ? 'node.exe' : 'node';

/** Runs a program of a project in a folder of this name, all of whose packages, which are none, are there. */
function runIn(name: string) {
  const folder = join(mkdtempSync(join(tmpdir(), 'folders-')), name);
  for (const inside of ['scripts', 'node_modules/node/bin']) mkdirSync(join(folder, inside), { recursive: true });
  for (const file of ['package.json', 'scripts/run.mjs', 'scripts/textModules.mjs'])
    cpSync(join(root, file), join(folder, file));
  for (const file of ['package-lock.json', 'node_modules/.package-lock.json'])
    writeFileSync(join(folder, file), NO_PACKAGES);
  symlinkSync(process.execPath, join(folder, 'node_modules/node/bin', NODE));
  writeFileSync(join(folder, 'scripts', 'say.ts'), "const word: string = 'ran';\nprocess.stdout.write(word);\n");
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/run.mjs', 'scripts/say.ts'], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { folder, ended: { status, stdout }, stderr };
}

test.each([
  'a b',
  'Übung é 日本 😀',
  "a'b",
  'a&b',
  'a;b',
  'a!b',
  'a@b',
  'a=b',
  'a,b',
  'a~b',
  'a{b,c}',
  'a|b',
  '<b>',
  'a`b',
  '-x',
  '.hidden',
])('programs run in a folder that is called %s', (name) => {
  const { ended, stderr } = runIn(name);
  expect(stderr).toBe('');
  expect(ended).toEqual({ status: 0, stdout: 'ran' });
});

test.each(['50%', 'a%20b', 'a#b', 'a?b', '[b]', 'copy (1)', 'a"b', 'a$b', 'a*b', 'a:b', 'c++', 'a^b', 'a{2}'])(
  'a folder that nothing can be built in is named: %s',
  (name) => {
    const { folder, ended, stderr } = runIn(name);
    expect(ended).toEqual({ status: 2, stdout: '' });
    expect(stderr).toContain(`can't be built in ${folder}: its tools stumble over '`);
    expect(stderr).toMatch(/\nMove it to a folder/);
  },
);
