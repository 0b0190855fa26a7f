// Runs the scoring programs on the command line's engine: for each pair of languages one table, the data that may be read
// and the data that is only scored side by side.
import { existsSync } from 'node:fs';
import Table from 'cli-table3';
import * as v from 'valibot';
import { oneOf, readArguments } from '../../cli/arguments.ts';
import { pairs } from '../../core/languages/pairs/index.ts';
import { parts, shared } from './data.ts';
import { type ProgramName, programs } from './programs.ts';

const names = Object.keys(programs).filter((name): name is ProgramName => name in programs);
const pairNames = pairs.map(({ languages }) => languages.join('-'));

const given = readArguments({
  command: 'npm run score --',
  words: `[${names.join(' | ')} …]`,
  what: 'Scores the engine on published suites, news and articles, where that data lies beside the project.',
  options: { languages: { value: 'PAIR', what: `${pairNames.join(', ')}; all by itself` } },
  schema: v.object({ words: v.array(oneOf(names)), languages: v.optional(oneOf(pairNames)) }),
});

/** The rows of one pair, by what they tell: what stands in the visible data, and in the validation data. */
function scored(languages: string): Map<string, string[]> {
  const rows = new Map<string, string[]>();
  for (const name of given.words.length > 0 ? given.words : names)
    for (const [index, part] of parts.entries())
      for (const [what, value] of programs[name](languages, part)) {
        const row = rows.get(what) ?? parts.map(() => '');
        rows.set(what, row.with(index, value));
      }
  return rows;
}

if (!existsSync(shared)) {
  process.stderr.write(`The data to score on is not there: it is looked for in ${shared}.\n`);
  process.exitCode = 2;
} else {
  for (const languages of given.languages ? [given.languages] : pairNames) {
    const style = { head: [], border: [], compact: true };
    const table = new Table({ head: [languages, ...parts], style });
    for (const [what, row] of scored(languages)) table.push([what, ...row]);
    process.stdout.write(`${table}\n`);
  }
}
