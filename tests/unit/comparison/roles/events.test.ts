import { expect, test } from 'vitest';
import { eventAt } from '../../../../core/comparison/roles/events.ts';
import { language } from '../../figures/cases.ts';
import { readAll } from '../readAll.ts';

/** Who does what to whom at a verb. */
function eventIn(text: string, verb: string): string | null {
  const [sentence] = readAll({ language: 'en', paragraphs: [text] }, language('en')).sentences;
  const at = sentence?.tokens.findIndex(({ key }) => key === verb) ?? -1;
  const event = sentence && at >= 0 ? eventAt(sentence, at, language('en')) : null;
  const say = (places: readonly number[]): string => places.map((place) => sentence?.tokens[place]?.text).join(' ');
  return event && `${say(event.doer.places)} → ${say(event.other.places)}`;
}

test.each([
  ['The captain threatened the helmsman.', 'threatened', 'captain → helmsman'],
  ['The old captain has also threatened the young helmsman.', 'threatened', 'old captain → young helmsman'],
  [
    'The old proud grey tall thin captain threatened the helmsman.',
    'threatened',
    'old proud grey tall thin captain → helmsman',
  ],
  // Too many words for a name.
  ['The big old proud grey tall thin captain threatened the helmsman.', 'threatened', null],
  ['Jan Bouma threatened Piet Prins.', 'threatened', 'Jan Bouma → Piet Prins'],
  ['He threatened them.', 'threatened', 'He → them'],
  ['Yesterday, captains threatened the helmsman.', 'threatened', 'captains → helmsman'],
  ['In all their ports the captain threatened her helmsman.', 'threatened', 'captain → helmsman'],
  // A passive, with the one who does it behind 'by'.
  ['The helmsman was threatened by the captain.', 'threatened', 'captain → helmsman'],
  ['The helmsman was on Monday threatened at noon by the captain.', 'threatened', null],
  ['The helmsman was threatened in Urk by the captain.', 'threatened', 'captain → helmsman'],
  ['The helmsman, threatened by the captain, left.', 'threatened', null],
  ['A helmsman threatened by the captain has left.', 'threatened', 'captain → helmsman'],
  ['The captain was threatening the helmsman.', 'threatening', 'captain → helmsman'],
  // A small word of the verb.
  ['The captain held up the helmsman.', 'held', 'captain → helmsman'],
])('%s: %s', (text, verb, event) => {
  expect(eventIn(text, verb)).toBe(event);
});

test.each([
  ['nobody is named before it', 'Threatened the captain.', 'threatened'],
  ['the one before it is no name and has no article', 'Then angry captains threatened the helmsman.', 'threatened'],
  ['the one before it belongs to a preposition', 'A man with the captain threatened the helmsman.', 'threatened'],
  ['a mark stands before it', 'The captain, threatened the helmsman.', 'threatened'],
  ['a mark stands before its auxiliary', 'The captain, has threatened the helmsman.', 'threatened'],
  ['it belongs to what stands before it', 'The captain’s threatened helmsmen left.', 'threatened'],
  ['nobody says by whom', 'The helmsman was threatened in Urk.', 'threatened'],
  ['the one by whom belongs to another clause', 'The helmsman was threatened and sailed by the captain.', 'threatened'],
  ['nobody stands behind it', 'The captain threatened.', 'threatened'],
  ['what stands behind it is no phrase of its own', 'The captain threatened angry helmsmen.', 'threatened'],
  ['what stands behind it belongs to a preposition', 'The captain threatened with the helmsman.', 'threatened'],
  ['another word stands between', 'The captain threatened never the helmsman.', 'threatened'],
  ['it is a noun between two names', 'Court pick Jansen wins.', 'pick'],
])('nothing where %s: %s', (_, text, verb) => {
  expect(eventIn(text, verb)).toBeNull();
});
