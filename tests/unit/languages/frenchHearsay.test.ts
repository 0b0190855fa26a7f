import { expect, test } from 'vitest';
import { hearsay } from '../../../core/languages/fr/hearsay.ts';
import { tokenise } from '../../../core/text/words.ts';

test.each([
  ['Le capitaine aurait vendu le bateau.', true],
  ['Le capitaine serait déjà mort.', true],
  ['Le groupe serait sur le point de fermer.', true],
  ['Le capitaine aurait une maison.', false],
  ['Le capitaine aurait dû vendre le bateau.', false],
  ['Ce serait une bonne chose.', false],
  ['Le capitaine a vendu le bateau.', false],
])('%s: %s', (text, told) => {
  const keys = tokenise(text).map(({ key }) => key);
  const at = keys.findIndex((key) => hearsay.verbs.has(key));
  expect(at >= 0 && hearsay.tells(keys, at) === 'past').toBe(told);
});
