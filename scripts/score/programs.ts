import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { type CoverageScore, scoreCoverage, THRESHOLD } from './coverage.ts';
import { type Part, shared } from './data.ts';

/** What is scored, and how the engine does. */
export type Row = readonly [what: string, value: string];

interface Share {
  found: number;
  all: number;
}
type Alarms = Record<'false figure alarms' | 'false findings', number>;

const percent = (part: number, whole: number) => `${((100 * part) / whole).toFixed(1)} %`;
const per = (part: number, whole: number, times = 100) => ((times * part) / whole).toFixed(times === 1 ? 2 : 1);
const share = ({ found, all }: Share) => `${percent(found, all)} (${found} of ${all})`;

/** What one of the programs prints. */
function ask(name: string, languages: string, part: Part) {
  process.stderr.write(`Scoring ${name}, ${languages}, ${part} …\n`);
  const options = ['--languages', languages, '--json', ...(part === 'validation' ? ['--validation'] : [])];
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(shared, 'score', `${name}.mjs`), ...options], {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  if (status !== 0) throw new Error(`${name}.mjs ended with ${status}: ${stderr.slice(-500)}`);
  return JSON.parse(stdout);
}

function figures(languages: string, part: Part): Row[] {
  const { total }: { total: { right: number; cases: number } } = ask('figures', languages, part);
  return [['figures recognised', percent(total.right, total.cases)]];
}

interface Compared {
  groups: Partial<Record<'human' | 'machine', Alarms & Record<'pairs' | 'figures' | 'unclear', number>>>;
  figureErrors: Share;
  otherErrors: Share;
  trap: { both: number; all: number };
  realFound: Partial<Record<'human' | 'machine', Share>>;
}

function compare(languages: string, part: Part): Row[] {
  const { groups, figureErrors, otherErrors, trap, realFound }: Compared = ask('compare', languages, part);
  const rows: Row[] = [];
  for (const [group, cell] of Object.entries(groups)) {
    if (cell.pairs === 0) continue;
    rows.push([
      `false figure alarms per 100 pairs, ${group} translations`,
      per(cell['false figure alarms'], cell.pairs),
    ]);
    rows.push([`false findings per 100 pairs, ${group} translations`, per(cell['false findings'], cell.pairs)]);
    rows.push([`figures not compared, ${group} translations`, percent(cell.unclear, cell.figures)]);
  }
  rows.push(['seeded errors in figures found', share(figureErrors)], ['… around figures', share(otherErrors)]);
  if (trap.all > 0) rows.push(['traps right on both sides', `${trap.both} of ${trap.all}`]);
  for (const [group, { found, all }] of Object.entries(realFound))
    if (all > 0) rows.push([`real errors found, ${group} translations`, `${found} of ${all}`]);
  return rows;
}

function align(languages: string, part: Part): Row[] {
  const { f1 }: { f1: Record<string, number> } = ask('align', languages, part);
  return [[`alignment, F1: ${Object.keys(f1).join(', ')}`, Object.values(f1).join(', ')]];
}

function articles(languages: string, part: Part): Row[] {
  const {
    trap,
    clean,
    slips,
  }: { trap: { both: number; all: number }; clean: Alarms & { articles: number }; slips: Share } = ask(
    'articles',
    languages,
    part,
  );
  return [
    ['slips found in articles', share(slips)],
    ['traps of the articles right on both sides', `${trap.both} of ${trap.all}`],
    ['false figure alarms an article', per(clean['false figure alarms'], clean.articles, 1)],
    ['false findings an article', per(clean['false findings'], clean.articles, 1)],
  ];
}

function replaced(languages: string, part: Part): Row[] {
  return [['replaced sentences found', share(ask('replaced', languages, part))]];
}

function coverage(languages: string, part: Part): Row[] {
  process.stderr.write(`Scoring coverage, ${languages}, ${part} …\n`);
  const said = (name: string, { covered, coveredWrong, below, belowWrong }: CoverageScore): Row[] => [
    [`words covered, ${name}: true pairs; wrong ones`, `${percent(covered, 1)}; ${percent(coveredWrong, 1)}`],
    [`pairs under ${THRESHOLD * 100} %, ${name}: true; wrong`, `${percent(below, 1)}; ${percent(belowWrong, 1)}`],
  ];
  return (['ntrex', 'flores'] as const).flatMap((set) => {
    const found = scoreCoverage(set, languages, part);
    return found ? said(set === 'ntrex' ? 'news' : 'encyclopaedic', found) : [];
  });
}

/** Everything that is scored, by name. */
export const programs = { figures, compare, align, articles, replaced, coverage };
export type ProgramName = keyof typeof programs;
