import { expect, test } from 'vitest';
import { findingsOf } from '../comparing.ts';

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
  ['Hij zag de film Niet Storen.', 'He saw the film Do Not Disturb.'],
])('said otherwise: %s / %s', (dutch, english) => {
  expect(findingsOf('negation', dutch, english)).toEqual([]);
});
