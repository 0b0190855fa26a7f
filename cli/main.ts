import * as v from 'valibot';
import { flag, readArguments } from './arguments.ts';
import { runBatch } from './batch.ts';
import { reasonOf } from './failure.ts';
import { commandNamed, commandNames } from './lines.ts';
import { openInput } from './standardInput.ts';

const words = v.pipe(
  v.array(v.string()),
  v.check(([name]) => name !== undefined, 'No command was given.'),
  v.check(
    ([name = '']) => commandNames.includes(name),
    ({ input: [name] }) => `There is no command '${name}'.`,
  ),
  v.check(
    ([name, ...files]) => name === 'compare' || files.length === 0,
    ({ input: [name] }) => `'${name}' takes no files: it reads JSON lines on standard input.`,
  ),
  v.check(
    ([, ...files]) => files.length === 0 || files.length === 2,
    "'compare' takes two files: the translation, then the original.",
  ),
);

const given = readArguments({
  command: 'npm run --silent cli --',
  words: 'COMMAND',
  what: `  compare TRANSLATION ORIGINAL   compares two files, HTML or text, and prints a table
  figures | compare | align      reads JSON lines on standard input and writes one JSON line for each
  read                           the same, of pages: what the article says, and what the page says of its translation`,
  options: { json: { what: 'prints the comparison of two files as JSON' } },
  schema: v.pipe(
    v.object({ json: flag, words }),
    v.check(({ json, words: [, ...files] }) => !json || files.length > 0, '--json is for the comparison of two files.'),
  ),
});
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads the output may stop early, such as `head`: that is no failure.
  process.exit(error.code === 'EPIPE' ? 0 : refuse(`The output could not be written (${reasonOf(error)}).`));
});
const [name = '', translation, original] = given.words;
process.exitCode =
  translation === undefined || original === undefined ? await answerLines(name) : await compare(translation, original);

/** Exit status: 0, 1 where a line was bad, 2 where the lines can't be read. */
async function answerLines(name: string): Promise<number> {
  const command = await commandNamed(name);
  if (!command) return refuse(`There is no command '${name}'.`);
  const opened = openInput();
  if (!opened.ok) return refuse(opened.sentence);
  const end = await runBatch(command, opened.input, process.stdout);
  return end.ok ? end.status : refuse(end.sentence);
}

/** Exit status: 0, 2 where the files can't be compared. */
async function compare(translation: string, original: string): Promise<number> {
  // Reading pages takes ten times as long to load as the engine.
  const { compareFiles } = await import('./compareFiles.ts');
  const form = given.json ? 'json' : 'table';
  const result = await compareFiles(translation, original, form, process.stdout.columns ?? 100);
  if (!result.ok) return refuse(result.sentence);
  for (const note of result.notes) process.stderr.write(`${note}\n`);
  process.stdout.write(result.output);
  return 0;
}

function refuse(sentence: string): 2 {
  process.stderr.write(`${sentence}\n`);
  return 2;
}
