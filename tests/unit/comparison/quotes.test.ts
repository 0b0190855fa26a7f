import { expect, test } from 'vitest';
import { findQuotes, hasQuoteMark } from '../../../core/comparison/quotes.ts';

const quoted = (text: string): string[] => findQuotes(text).map(({ start, end }) => text.slice(start, end));

test.each([
  ['“We varen morgen uit”, zegt hij.', ['We varen morgen uit']],
  ["'We set sail tomorrow,' he says.", ['We set sail tomorrow,']],
  ['She said: "We set sail tomorrow."', ['We set sail tomorrow.']],
  [',,We varen morgen uit", zegt hij.', ['We varen morgen uit']],
  ['„We varen morgen uit”, zegt hij.', ['We varen morgen uit']],
  ['“It isn’t the captain’s boat,” he says.', ['It isn’t the captain’s boat,']],
  ["Zij leest 's ochtends de krant en 't nieuws.", []],
  ["The captains' boats and the sailors' boats are old.", []],
  ['Zij leest “De Zeemeeuw”.', []],
  ['“We varen morgen uit, en dan verder', ['We varen morgen uit, en dan verder']],
  ['we set sail tomorrow," he says.', ['we set sail tomorrow,']],
  ['“Hij zei ‘vaar niet uit’ en zweeg”, zegt zij.', ['Hij zei ‘vaar niet uit’ en zweeg']],
])('%s', (text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test.each([
  ['“Kom”, zei hij.', true],
  ["'Kom', zei hij.", true],
  ["Het regent 's nachts.", false],
  ['It isn’t raining.', false],
])('any mark in %s: %s', (text, marked) => {
  expect(hasQuoteMark(text)).toBe(marked);
});
