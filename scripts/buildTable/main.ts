import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { techzine } from '../../core/article/sites/techzine.ts';
import { readKnownPairs } from '../../core/originals/knownPairs.ts';
import { clearProgress, showProgress } from '../progress.ts';
import { askNetwork } from './askNetwork.ts';
import { buildTable } from './build.ts';
import { isMonth } from './months.ts';
import { createPoliteFetcher } from './politeFetcher.ts';
import { reviewList } from './review.ts';
import { createFolderStore, writeWhole } from './store.ts';
import { WalkStopped } from './walk.ts';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const USAGE = `Builds the table of known pairs from both archives of Techzine, one request a second.

  npm run build-table -- --from 2018-01 --to 2019-08

  --from, --to   first and last month of the translations, both included
  --state        folder that keeps what was fetched (.build-table); started again, the program goes on from there

Writes assets/found-pairs.json, which the extension ships, and review.tsv in the state folder: the doubtful pairs. Add
those that are right to assets/known-pairs.json and start the program again.
`;

const clock = {
  now: () => Date.now(),
  wait: (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
};

async function main(): Promise<number> {
  const { values } = parseArgs({
    options: { from: { type: 'string' }, to: { type: 'string' }, state: { type: 'string' }, help: { type: 'boolean' } },
  });
  const { from = '', to = '' } = values;
  if (values.help || !isMonth(from) || !isMonth(to) || from > to) {
    process.stderr.write(USAGE);
    return values.help ? 0 : 2;
  }
  const folder = values.state ?? join(ROOT, '.build-table');
  const table: unknown = JSON.parse(readFileSync(join(ROOT, 'assets', 'known-pairs.json'), 'utf8'));
  const known = readKnownPairs(table).get(techzine.name);
  if (!known) throw new Error('assets/known-pairs.json has no table of the site.');
  const { pairs, packed, doubtful } = await buildTable({
    site: techzine,
    from,
    to,
    known,
    fetch: createPoliteFetcher(askNetwork, techzine, clock),
    store: createFolderStore(folder),
    report: showProgress,
  });
  clearProgress();
  const target = join(ROOT, 'assets', 'found-pairs.json');
  writeWhole(target, `${JSON.stringify({ [techzine.name]: packed })}\n`);
  writeWhole(join(folder, 'review.tsv'), reviewList(doubtful));
  process.stdout.write(
    `${pairs.originals.size} pairs, ${packed.length} bytes: ${target}\n${doubtful.length} doubtful: ${join(folder, 'review.tsv')}\n`,
  );
  return 0;
}

try {
  process.exitCode = await main();
} catch (error) {
  if (!(error instanceof WalkStopped)) throw error;
  process.stderr.write(`\nStopped at ${error.message}. What was fetched is kept; start again to go on.\n`);
  process.exitCode = 1;
}
