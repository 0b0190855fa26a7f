import { siteNamed } from '../../../core/sites/index.ts';
import { loadPairs, type PairCase } from '../../fixtures/index.ts';

const pairs = loadPairs();

/** A sample article by the name of its folder. */
export function sample(name: string): PairCase {
  const found = pairs.find((pair) => pair.name === name);
  if (!found) throw new Error(`There is no sample article ${name}.`);
  return found;
}

/** Its original is in the shipped table, so nothing need be searched. */
export const known = sample('amsterdam-data-centres');
/** Its original must be searched; one of its figures differs. */
export const searched = sample('quorline-quarter');

/** Those of sites that are read from the start: an optional one has to be switched on first. */
export const readAtOnce = pairs.filter(({ site }) => !siteNamed(site)?.isOptional);
