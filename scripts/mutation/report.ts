import { relative } from 'node:path';
import Table from 'cli-table3';
import { isDrawn, type Sample } from './sample.ts';

interface Position {
  line: number;
  column: number;
}

interface Mutant {
  id: string;
  mutatorName: string;
  replacement?: string;
  status: string;
  location: { start: Position; end: Position };
}

/** The tester's report, as far as it is read. */
export interface MutationReport {
  files: Record<string, { source: string; mutants: Mutant[] }>;
}

/** What became of the mutants of a file or a folder. */
export interface Tally {
  place: string;
  killed: number;
  survived: number;
}

const KILLED = ['Killed', 'Timeout'];
const SURVIVED = ['Survived', 'NoCoverage'];
const MOST_SHOWN = 90;

const count = (mutants: Mutant[], statuses: string[]) =>
  mutants.filter(({ status }) => statuses.includes(status)).length;

/** Percent of the mutants that the tests noticed; those that could not run count for neither. */
export function score({ killed, survived }: Tally): string {
  return killed + survived === 0 ? '–' : `${((100 * killed) / (killed + survived)).toFixed(1)} %`;
}

const folderOf = (place: string) => place.split('/').slice(0, 2).join('/');

/** Sums of the files of each folder of the engine. */
function byFolder(tallies: Tally[]): Tally[] {
  const folders = Map.groupBy(tallies, ({ place }) => folderOf(place));
  const sum = (all: Tally[], key: 'killed' | 'survived') => all.reduce((total, each) => total + each[key], 0);
  return [...folders].map(([place, all]) => ({ place, killed: sum(all, 'killed'), survived: sum(all, 'survived') }));
}

const onOneLine = (text: string) => {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length > MOST_SHOWN ? `${line.slice(0, MOST_SHOWN)}…` : line;
};

/** The piece of a source that a mutant replaces. */
function replaced(source: string, { start, end }: Mutant['location']): string {
  const lines = source.split('\n').slice(start.line - 1, end.line);
  const last = lines.length - 1;
  return lines
    .map((line, at) => line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined))
    .join('\n');
}

/** The table of files and folders, and before it each mutant that no test noticed, with its place and change. */
export function describe(report: MutationReport, sample: Sample, root: string): string {
  const lines: string[] = [];
  const tallies: Tally[] = [];
  for (const [path, { source, mutants }] of Object.entries(report.files)) {
    const place = path.startsWith('/') ? relative(root, path) : path;
    const drawn = mutants.filter(({ id }) => isDrawn(id, sample));
    tallies.push({ place, killed: count(drawn, KILLED), survived: count(drawn, SURVIVED) });
    for (const { status, location, replacement = '', mutatorName } of drawn) {
      if (!SURVIVED.includes(status)) continue;
      const change = `${onOneLine(replaced(source, location))}  →  ${onOneLine(replacement)}`;
      lines.push(
        `${place}:${location.start.line} ${mutatorName}${status === 'NoCoverage' ? ', not run' : ''}: ${change}`,
      );
    }
  }
  const table = new Table({ head: ['file', 'killed', 'survived', 'score'], style: { head: [], border: [] } });
  for (const tally of [...tallies, ...byFolder(tallies)])
    table.push([tally.place, tally.killed, tally.survived, score(tally)]);
  return [...lines, table.toString()].join('\n');
}
