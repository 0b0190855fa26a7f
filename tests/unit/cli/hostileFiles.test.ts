import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { PassThrough, Readable } from 'node:stream';
import fc from 'fast-check';
import { afterAll, describe, expect, test } from 'vitest';
import { readArticleFile } from '../../../cli/articleFile.ts';
import { runBatch } from '../../../cli/batch.ts';
import { compareFiles } from '../../../cli/compareFiles.ts';
import { lineCommands } from '../../../cli/lines.ts';
import { corpus } from '../../fuzz/corpus.ts';
import { mutateText } from '../../fuzz/mutate.ts';
import { randomFrom } from '../../fuzz/random.ts';
import { PROGRAM } from './program.ts';

const folder = mkdtempSync(join(tmpdir(), 'brontekst-hostile-'));
afterAll(() => rmSync(folder, { recursive: true }));

function file(name: string, content: string | Uint8Array): string {
  const path = join(folder, name);
  writeFileSync(path, content);
  return path;
}

/** Read as an article, or refused in one sentence that names the file. */
async function expectAnswer(path: string): Promise<void> {
  const read = await readArticleFile(path);
  if (read.ok) expect(read.text.paragraphs.length).toBeGreaterThan(0);
  else expect(read.sentence).toMatch(new RegExp(`^\\S*${path.split('/').at(-1)} [^\\n]+[.)]$`));
}

const NOBODY = 65_534;
const DUTCH = 'De kluis verloor 12 procent van zijn klanten.';

describe('a file on the command line', () => {
  test('of any bytes is read or refused by name', async () => {
    const bytes = fc.uint8Array({ maxLength: 400 });
    const head = fc.constantFrom(
      '',
      '<!doctype html><meta charset="utf-16">',
      '<html><meta charset=nonsense>',
      '\u00FF\u00FE',
      '\u00EF\u00BB\u00BF',
    );
    await fc.assert(
      fc.asyncProperty(bytes, head, (content, start) =>
        expectAnswer(file('any', Buffer.concat([Buffer.from(start, 'latin1'), content]))),
      ),
      { numRuns: 300, seed: 7 },
    );
  });

  test('of any page or text is read or refused by name', async () => {
    const samples = [...corpus('html'), ...corpus('text')] as const;
    const [first = '', ...others] = samples;
    for (let at = 0; at < 300; at++) {
      const random = randomFrom(at);
      await expectAnswer(file('changed', mutateText([first, ...others], ['<p>', '</html>', '<!--', '\u0000'], random)));
    }
  });

  test.each<[string, () => string, RegExp]>([
    ['is a folder', () => folder, /is a folder/],
    ['is not there', () => join(folder, 'nowhere'), /does not exist/],
    [
      'leads to itself',
      () => {
        const path = join(folder, 'loop');
        symlinkSync(path, path);
        return path;
      },
      /could not be read \(ELOOP\)/,
    ],
    ['has a name that no system takes', () => join(folder, 'x'.repeat(5_000)), /could not be read \(ENAMETOOLONG\)/],
    ['stands below a file', () => join(file('plain', 'x'), 'below'), /could not be read \(ENOTDIR\)/],
    ['is a device', () => '/dev/zero', /is a device/],
    ['is too large', () => file('large', new Uint8Array(25_000_001)), /is larger than 25 MB/],
    ['is a picture', () => join(import.meta.dirname, '../../../public/icon/16.png'), /is no text/],
    ['has no content', () => file('empty', ''), /holds no article/],
    ['is nothing but zeros', () => file('zeros', new Uint8Array(10_000)), /is no text/],
    ['is UTF-16 without a mark', () => file('utf16', Buffer.from(DUTCH, 'utf16le')), /is no text/],
  ])('that %s', async (_, make, sentence) => {
    const read = await readArticleFile(make());
    if (!read.ok) expect(read.sentence).toMatch(sentence);
    else expect(read.text.paragraphs.length).toBeGreaterThan(0);
  });

  test('that may not be read is refused', async () => {
    const closed = file('closed', DUTCH);
    chmodSync(closed, 0);
    // The system lets root read everything.
    const isRoot = process.geteuid?.() === 0;
    if (isRoot) process.seteuid?.(NOBODY);
    const read = await readArticleFile(closed).finally(() => isRoot && process.seteuid?.(0));
    expect(read).toMatchObject({ ok: false, sentence: expect.stringContaining('closed may not be read') });
  });

  test('that another program writes into a pipe is read', () => {
    const original = file('pipe.txt', DUTCH);
    const script = `"\${@:2}" compare --json <(echo 'The vault lost 12 percent of its customers.') "$1"`;
    const { stdout, stderr } = spawnSync('bash', ['-c', script, 'bash', original, process.execPath, ...PROGRAM], {
      encoding: 'utf8',
    });
    expect(stderr).toBe('');
    expect(JSON.parse(stdout).figures).toMatchObject([{ status: 'same' }]);
  });

  test('of 20 MB is read as far as an article goes, and that is said', async () => {
    mkdirSync(join(folder, 'huge'));
    const huge = file('huge/en.txt', 'The vault lost 12 percent of its customers.\n\n'.repeat(450_000));
    const small = file('huge/nl.txt', `${DUTCH}\n\nEr werken daar nu 40 mensen.\n`);
    const result = await compareFiles(huge, small, 'json', 80);
    expect(result).toMatchObject({
      ok: true,
      notes: [expect.stringMatching(/en\.txt is too long: its first 2000 paragraphs/)],
    });
    expect(await compareFiles(file('huge/short.txt', 'The vault lost 12 percent.'), small, 'table', 80)).toMatchObject({
      notes: [],
    });
  });
});

describe('a batch of any bytes', () => {
  const GOOD = '{"id":1,"language":"en","text":"It lost 12 percent."}';

  test('gets one answer for each line that is not blank, and the sound lines are always answered', async () => {
    const command = lineCommands.figures;
    if (!command) throw new Error('There is no such command');
    const line = fc.oneof(
      fc.constant(Buffer.from(GOOD)),
      fc.uint8Array({ maxLength: 60 }).map((bytes) => Buffer.from(bytes.filter((byte) => byte !== 0x0a))),
      fc
        .nat(100_000)
        .map((seed) =>
          Buffer.from(mutateText([GOOD], ['{', '"', 'null', '[]'], randomFrom(seed)).replaceAll('\n', ' ')),
        ),
    );
    await fc.assert(
      fc.asyncProperty(fc.array(line, { maxLength: 12 }), async (lines) => {
        const output = new PassThrough();
        const input = Buffer.concat(lines.flatMap((each) => [each, Buffer.from('\n')]));
        await runBatch(command, Readable.from([input]), output);
        output.end();
        const answers = (await output.toArray()).join('').split('\n').filter(Boolean);
        const isBlank = (bytes: Buffer) => bytes.toString('utf8').replace('\uFEFF', '').trim() === '';
        expect(answers).toHaveLength(lines.filter((each) => !isBlank(each)).length);
        const whole = lines.filter((each) => each.toString() === GOOD).length;
        const right = answers.filter((answer) => JSON.parse(answer).figures?.[0]?.value === '12');
        expect(right.length).toBeGreaterThanOrEqual(whole);
      }),
      { numRuns: 300, seed: 7 },
    );
  });
});
