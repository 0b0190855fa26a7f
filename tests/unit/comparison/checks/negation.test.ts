import { expect, test } from 'vitest';
import { negation } from '../../../../core/comparison/checks/negation.ts';
import { findingsOf } from '../comparing.ts';
import { contextOf, runCheck } from './beads.ts';

test.each([
  ['De burgemeester heeft de brug geopend.', 'The mayor has not opened the bridge.', 'not'],
  ['De boeren wonnen de rechtszaak.', "The farmers didn't win the case.", "didn't"],
])('a denial that only the translation has: %s / %s', (dutch, english, word) => {
  expect(findingsOf('negation', dutch, english)).toEqual([[dutch, word]]);
});

test.each([
  ['De partij gaat dit plan nooit accepteren.', 'The party will accept this plan.', 'nooit'],
  ['Het water is niet warm.', 'The water is warm.', 'niet'],
])('a denial that the translation lost: %s / %s', (dutch, english, word) => {
  expect(findingsOf('negation', dutch, english)).toEqual([[word, english]]);
});

test.each([
  ['De boot is niet gevaarlijk.', 'The boat is not dangerous.'],
  ['Het is onmogelijk om de dijk te bouwen.', 'It is not possible to build the dike.'],
  ['Het water is niet veilig.', 'The water is unsafe.'],
  ['De trein slaagde er niet in om op tijd te komen.', 'The train failed to arrive on time.'],
  ['Zij vertrokken zonder geld.', 'They had no money when they left.'],
  [
    'De minister sprak met boeren en ook met vissers.',
    'The minister spoke not only with farmers but with fishermen too.',
  ],
  ['De familie heeft afgezien van een claim.', 'The family have decided not to make a claim.'],
  ['De raad heeft het vertrouwen in haar opgezegd.', 'The council has no confidence in her.'],
  ['De schade is uitgebleven.', 'There was no damage.'],
  ['Hij zag de film Niet Storen.', 'He saw the film Do Not Disturb.'],
])('said otherwise: %s / %s', (dutch, english) => {
  expect(findingsOf('negation', dutch, english)).toEqual([]);
});

type Row = [dutch: string, english: string];
const denied = (...rows: Row[]) =>
  runCheck(negation, contextOf(rows)).map(
    ({ reason }) => `${reason.key.split('.').at(-1)} ${Object.values(reason.values ?? {})}`,
  );

const OPEN = 'De minister opent de school.';
const NOT_OPEN = 'De minister opent niet de school.';

test.each<[string, string, string[]]>([
  [NOT_OPEN, 'The minister opens the school.', ['lost niet']],
  [`${NOT_OPEN} Zij zong.`, 'The minister opens the school. She sang.', ['lost niet']],
  [OPEN, 'The minister does NOT open the school.', ['added NOT']],
  [OPEN, 'Not once did the minister open the school.', ['added Not']],
  [`Zij drinkt. ${OPEN}`, 'She drinks. The minister does not open the school.', ['added not']],
  // Too freely worded, on either side, or nothing else is said.
  [NOT_OPEN, 'The minister opens a lovely big old boat.', []],
  ['De minister opent niet de prachtige grote oude boot.', 'The minister opens it.', []],
  ['Nee, niet.', 'That.', []],
  // More sentences than can be told apart.
  [`${NOT_OPEN} Zij zong.`, 'The minister opens the school. She sang. It was late.', []],
  // No more than a word that comes near to it.
  ['De minister opent zelden de school.', 'The minister does not open the school.', []],
  [NOT_OPEN, 'The minister rarely opens the school.', []],
  // Nothing beside it.
  [NOT_OPEN, '', []],
  ['', 'The minister does not open the school.', []],
])('%s / %s: %j', (dutch, english, expected) => {
  expect(denied([dutch, english])).toEqual(expected);
});

test('a longer translation may deny what stands beside it in the original', () => {
  const long: Row = [OPEN, 'The minister, who does not want to talk about anything at all, opens the school.'];
  const want: Row = ['Over iets anders wil zij niet meer praten.', 'She talks.'];
  expect(denied(long)).toEqual(['added not']);
  expect(denied(want, long)).toEqual([]);
  expect(denied(long, want)).toEqual([]);
  expect(denied([OPEN, 'The minister does not open it.'], want)).toEqual(['added not']);
});

test.each([
  ['Elle craint que le pont ne soit fermé.', 'She fears that the bridge will be closed.', 0],
  ['Il faut éviter que la ville ne perde son port.', 'The town must be kept from losing its harbour.', 0],
  ['Elle craint que le pont ne soit pas ouvert.', 'She fears that the bridge will be opened.', 1],
])('of a French original that fears: %s / %s', (french, english, found) => {
  expect(findingsOf('negation', french, english, 'fr')).toHaveLength(found);
});
