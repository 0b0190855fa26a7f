// Runs the scoring programs on the command line's engine and prints one table, what is known of peers beside it.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import Table from 'cli-table3';
import { nothing, readArguments } from '../cli/arguments.ts';

const programs = resolve(import.meta.dirname, '../../shared/score');

interface Share {
  found: number;
  all: number;
}

interface Scores {
  figures: { total: { right: number; cases: number } };
  align: { f1: Record<'clean' | 'light' | 'heavy' | 'reorder', number> };
  compare: {
    groups: Record<
      'human' | 'machine',
      Record<'pairs' | 'figures' | 'unclear' | 'false figure alarms' | 'false findings', number>
    >;
    figureErrors: Share;
    otherErrors: Share;
    trap: { both: number; all: number };
    realFound: Record<'human' | 'machine', Share>;
  };
}

function run<Name extends keyof Scores>(name: Name): Scores[Name] {
  process.stderr.write(`Scoring ${name} …\n`);
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(programs, `${name}.mjs`), '--json'], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${name}.mjs ended with ${status}: ${stderr.slice(-500)}`);
  return JSON.parse(stdout);
}

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
const per100 = (part: number, whole: number) => ((100 * part) / whole).toFixed(1);
const share = ({ found, all }: Share) => `${percent(found, all)} (${found} of ${all})`;

/** What is scored, how Brontekst does, and the best of the peers, measured on the same data. */
function rows({ figures, align, compare }: Scores): [string, string, string][] {
  const { human, machine } = compare.groups;
  const { f1 } = align;
  return [
    ['figures recognised', percent(figures.total.right, figures.total.cases), 'none reads Dutch figures'],
    [
      'false figure alarms per 100 sentence pairs, human translations',
      per100(human['false figure alarms'], human.pairs),
      '2.1',
    ],
    ['… machine translations', per100(machine['false figure alarms'], machine.pairs), '2.1'],
    [
      'false findings per 100 sentence pairs, human translations',
      per100(human['false findings'], human.pairs),
      '31 (names)',
    ],
    ['… machine translations', per100(machine['false findings'], machine.pairs), '31 (names)'],
    ['figures not compared', percent(human.unclear + machine.unclear, human.figures + machine.figures), ''],
    ['seeded errors in figures found', share(compare.figureErrors), '57 %'],
    ['seeded errors around figures found', share(compare.otherErrors), '0 % in most kinds'],
    ['traps right on both sides', `${compare.trap.both} of ${compare.trap.all}`, '25 of 100'],
    ['real errors found, human translations', `${compare.realFound.human.found} of ${compare.realFound.human.all}`, ''],
    ['… machine translations', `${compare.realFound.machine.found} of ${compare.realFound.machine.all}`, ''],
    [
      'alignment, F1: clean, light, heavy, reordered',
      [f1.clean, f1.light, f1.heavy, f1.reorder].join(', '),
      '100, 96.7, 87.2, 79.2',
    ],
  ];
}

readArguments({
  command: 'npm run score --',
  what: 'Scores the engine on published suites and news pairs, where that data lies beside the project.',
  ...nothing,
});
if (!existsSync(programs)) {
  process.stderr.write(`The scoring programs are not there: they are looked for in ${programs}.\n`);
  process.exitCode = 2;
} else {
  const scores = { figures: run('figures'), align: run('align'), compare: run('compare') };
  const table = new Table({ head: ['what', 'Brontekst', 'best peer'], style: { head: [], border: [], compact: true } });
  for (const row of rows(scores)) table.push(row);
  process.stdout.write(`${table}\n`);
}
