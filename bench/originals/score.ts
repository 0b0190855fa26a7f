// The finding of originals alone, on archives of any seeds: `npm run score:originals -- 1 2 3`.
import * as v from 'valibot';
import { readArguments, wholeNumber } from '../../cli/arguments.ts';
import { measureArchives } from './archives.ts';

const MOST_SEED = 2 ** 32 - 1;

const { words } = readArguments({
  command: 'npm run score:originals --',
  words: '[SEED…]',
  what: 'Looks up every article of two generated archives of 3,000, for each seed; that of 1 by itself.',
  options: {},
  schema: v.object({ words: v.array(wholeNumber(0, MOST_SEED)) }),
});
await measureArchives(words.length > 0 ? words : [1]);
