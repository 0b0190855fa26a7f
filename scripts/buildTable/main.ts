import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { readArguments } from '../../cli/arguments.ts';
import { readKnownPairs } from '../../core/originals/knownPairs.ts';
import { techzine } from '../../core/sites/techzine/index.ts';
import { clearProgress, showProgress } from '../progress.ts';
import { askNetwork } from './askNetwork.ts';
import { buildTable } from './build.ts';
import { isMonth } from './months.ts';
import { createPoliteFetcher } from './politeFetcher.ts';
import { reviewList } from './review.ts';
import { createFolderStore, writeWhole } from './store.ts';
import { WalkStopped } from './walk.ts';

const ROOT = dirname(dirname(dirname(fileURLToPath(import.meta.url))));
const month = v.pipe(v.string('a month such as 2018-01'), v.check(isMonth, 'a month such as 2018-01'));

const given = readArguments({
  command: 'npm run build-table --',
  what: `Builds the table of known pairs from both archives of Techzine, one request a second. Writes
assets/found-pairs.json, which the extension ships, and review.tsv in the state folder: the doubtful pairs. Add those
that are right to assets/known-pairs.json and start the program again.`,
  options: {
    from: { value: 'MONTH', what: 'the first month of the translations, such as 2018-01' },
    to: { value: 'MONTH', what: 'the last month of the translations' },
    state: {
      value: 'FOLDER',
      what: 'keeps what was fetched, .build-table by itself; started again, the program goes on',
    },
  },
  schema: v.pipe(
    v.object({
      from: month,
      to: month,
      state: v.optional(v.pipe(v.string(), v.nonEmpty('a folder')), join(ROOT, '.build-table')),
    }),
    v.check(({ from, to }) => from <= to, 'The month of --to is before that of --from.'),
  ),
});

const clock = {
  now: () => performance.now(),
  wait: (milliseconds: number) => new Promise<void>((resolve) => setTimeout(resolve, milliseconds)),
};

async function main({ from, to, state: folder }: typeof given): Promise<void> {
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
}

try {
  await main(given);
} catch (error) {
  if (!(error instanceof WalkStopped)) throw error;
  process.stderr.write(`\nStopped at ${error.message}. What was fetched is kept; start again to go on.\n`);
  process.exitCode = 1;
}
