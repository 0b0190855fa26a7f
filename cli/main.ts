import { runBatch } from './batch.ts';
import { lineCommands } from './lines.ts';

const USAGE = `usage: npm run --silent cli -- COMMAND

  compare [--json] TRANSLATION ORIGINAL   compares two files, HTML or text, and prints a table (or JSON)
  figures | compare | align               reads JSON lines on standard input and writes one JSON line for each
`;

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  // Whoever reads the output may stop early, such as `head`: that is no failure.
  process.exit(
    error.code === 'EPIPE' ? 0 : refuse(`The output could not be written (${error.code ?? error.message}).`),
  );
});
process.exitCode = await main(process.argv.slice(2));

/** Exit status: 0, 1 where a line of a batch was bad, 2 where the command can't be carried out. */
async function main([name = '', ...rest]: string[]): Promise<number> {
  if (['--help', '-h', 'help'].includes(name)) {
    process.stdout.write(USAGE);
    return 0;
  }
  const files = rest.filter((argument) => argument !== '--json');
  const unknown = files.find((argument) => argument.startsWith('-'));
  const command = Object.hasOwn(lineCommands, name) ? lineCommands[name] : undefined;
  if (!command)
    return refuse(`${name === '' ? 'No command was given.' : `There is no command '${name}'.`}\n\n${USAGE}`);
  if (unknown !== undefined) return refuse(`There is no option '${unknown}'.`);
  if (rest.length === 0) return runBatch(command, process.stdin, process.stdout);
  const [translation, original, ...surplus] = files;
  if (name !== 'compare') return refuse(`'${name}' takes no files: it reads JSON lines on standard input.`);
  if (translation === undefined || original === undefined || surplus.length > 0)
    return refuse("'compare' takes two files: the translation, then the original.");
  // Reading pages takes ten times as long to load as the engine, and the batch commands read none.
  const { compareFiles } = await import('./compareFiles.ts');
  const result = await compareFiles(
    translation,
    original,
    rest.includes('--json') ? 'json' : 'table',
    process.stdout.columns ?? 100,
  );
  if (!result.ok) return refuse(result.sentence);
  for (const note of result.notes) process.stderr.write(`${note}\n`);
  process.stdout.write(result.output);
  return 0;
}

function refuse(sentence: string): 2 {
  process.stderr.write(sentence.endsWith('\n') ? sentence : `${sentence}\n`);
  return 2;
}
