import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { loadPairs } from '../../fixtures/index.ts';
import { PROGRAM } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'brontekst-cli-'));
afterAll(() => rmSync(folder, { recursive: true }));

function cli(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [...PROGRAM, ...args], {
    encoding: 'utf8',
    input: '',
  });
  return { status, stdout, stderr };
}

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

const english = file('en.txt', 'The vault lost 12 percent of its customers.\n\nIt now has 40 people on its payroll.\n');
const dutch = file('nl.txt', 'De kluis verloor 12 procent van zijn klanten.\n\nEr werken daar nu 40 mensen.\n');

describe('compare with two files', () => {
  it('prints a table for two text files', () => {
    const { status, stdout, stderr } = cli('compare', english, dutch);
    expect(stderr).toBe('');
    expect(status).toBe(0);
    expect(stdout).toMatch(/12 percent +│ 12 procent/);
    expect(stdout).toMatch(/40 +│ 40/);
  });

  const encodings = [undefined, 'windows-1252', 'utf-8-bom'] as const;
  it.each(encodings)('prints the batch answer with --json for pages, originals in %s', (encoding) => {
    const pair = loadPairs().find(({ expected }) => expected.original.encoding === encoding);
    const { status, stdout } = cli('compare', '--json', pair?.file ?? '', pair?.original.file ?? '');
    expect(status).toBe(0);
    const { figures, findings } = JSON.parse(stdout);
    expect(figures).toHaveLength(pair?.expected.figures.length ?? 0);
    expect(findings).toBeInstanceOf(Array);
  });

  const binary = file('latin.txt', new Uint8Array([0x43, 0x61, 0x66, 0xe9, 0x20, 0x31, 0x32]));
  const declared = file(
    'declared.html',
    '<!doctype html><html><head><meta charset="utf-8"></head><body>caf\u00e9</body>',
  );
  const broken = file(
    'broken.html',
    Buffer.from('<!doctype html><html><head><meta charset="utf-8"></head><body>caf\u00e9', 'latin1'),
  );
  const empty = file('empty.txt', ' \n \n');
  const noArticle = file('no-article.html', '<!doctype html><html><body><nav><a href="/">Home</a></nav></body></html>');

  it.each([
    ['a missing file', [join(folder, 'nowhere.txt'), dutch], /nowhere\.txt does not exist/],
    ['a folder', [folder, dutch], /is a folder/],
    ['a text that is not UTF-8', [binary, dutch], /latin\.txt .*save it as UTF-8/],
    ['a page that is not what it declares', [broken, dutch], /broken\.html .*save it as UTF-8/],
    ['an empty file', [english, empty], /empty\.txt holds no article/],
    ['a page without article', [noArticle, dutch], /no-article\.html holds no article/],
    ['the same language twice', [english, english], /same language/],
    ['one file', [english], /takes two files/],
    ['three files', [english, dutch, declared], /takes two files/],
    ['an unknown option', ['--table', english, dutch], /Unknown option '--table'/],
  ])('refuses %s with a sentence and status 2', (_, args, sentence) => {
    const { status, stdout, stderr } = cli('compare', ...args);
    expect(stderr).toMatch(sentence);
    expect(stderr).not.toMatch(/\n {4}at /);
    expect(stdout).toBe('');
    expect(status).toBe(2);
  });
});

describe('commands', () => {
  it('explains itself', () => {
    expect(cli('--help')).toMatchObject({ status: 0, stderr: '', stdout: expect.stringContaining('Usage') });
    expect(cli('-h')).toEqual(cli('--help'));
    expect(cli()).toMatchObject({ status: 2, stderr: expect.stringContaining('Usage') });
    expect(cli('translate')).toMatchObject({ status: 2, stderr: expect.stringContaining("no command 'translate'") });
    expect(cli('figures', english)).toMatchObject({ status: 2, stderr: expect.stringContaining('takes no files') });
  });

  it.each([
    ['a batch', ['figures'], '{"id":1,"language":"en","text":"12 percent"}\n'.repeat(10)],
    ['a table', ['compare', english, dutch], ''],
  ])('ends quietly when the reader of %s stops, as head does', async (_, args, input) => {
    const child = spawn(process.execPath, [...PROGRAM, ...args]);
    child.stdout.destroy();
    child.stdin.on('error', () => {}).end(input);
    let stderr = '';
    child.stderr.on('data', (chunk) => {
      stderr += chunk;
    });
    const [status] = await once(child, 'close');
    expect(stderr).toBe('');
    expect(status).toBe(0);
  });
});

describe('standard input', () => {
  const LINE = '{"id":12345678901234567890,"language":"en","text":"12 percent"}';
  const batch = (redirection: string) =>
    spawnSync('bash', ['-c', `"$@" figures ${redirection}`, 'bash', process.execPath, ...PROGRAM], {
      encoding: 'utf8',
    });

  it.each([
    ['a folder', `<'${folder}'`, /is a folder/],
    ['a file that may only be written', `0>'${join(folder, 'written')}'`, /could not be read to their end \(EBADF\)/],
    ['written to a full disk', `<<<'${LINE}' >/dev/full`, /could not be written \(ENOSPC\)/],
  ])('that is %s ends in a sentence and status 2', (_, redirection, sentence) => {
    const { status, stdout, stderr } = batch(redirection);
    expect(stderr).toMatch(sentence);
    expect(stderr.split('\n')).toHaveLength(2);
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' });
  });

  it('that has neither an end nor a newline is answered', async () => {
    const child = spawn('bash', ['-c', `exec "$@" figures </dev/zero`, 'bash', process.execPath, ...PROGRAM]);
    const [answer] = await once(child.stdout, 'data');
    child.kill();
    expect(String(answer)).toBe('{"id":null,"error":"this line is longer than 10 MB"}\n');
  });
});
