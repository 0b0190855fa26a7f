import { expect, test } from 'vitest';
import { withSaid } from '../../../core/comparison/pairing/withSaid.ts';
import { english } from '../../../core/languages/en/index.ts';
import { pairingsOf } from './beads.ts';

test.each([
  // A difference, or a figure that is missing, is said as the translation's readers write it.
  ['De boot kost 2,3 miljard dollar.', 'The boat costs 2.4 billion dollars.', '2.3 billion US dollars'],
  ['De 1.250 boten voeren uit.', 'The boats set sail.', '1,250'],
  // Not where it stands so already, nor where both sides agree.
  ['De 12 boten voeren uit.', 'The boats set sail.', undefined],
  ['De 1.250 boten voeren uit.', 'The 1,250 boats set sail.', undefined],
  // Nor of what only the translation has.
  ['De boten voeren uit.', 'The 1,250 boats set sail.', undefined],
])('%s / %s: %s', (dutch, translation, said) => {
  const [pairing] = pairingsOf([dutch, translation]);
  if (!pairing) throw new Error(dutch);
  expect(withSaid(pairing, english).said).toBe(said);
});
