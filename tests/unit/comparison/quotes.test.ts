import { expect, test } from 'vitest';
import { findQuotes, hasQuoteMark, quotedWithin } from '../../../core/comparison/quotes.ts';

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
  ['‘Wij gaan morgen "niet varen" en niet lopen’, zegt zij.', ['Wij gaan morgen "niet varen" en niet lopen']],
  ['“We varen morgen uit”zegt hij.', ['We varen morgen uit']],
  ['„We varen morgen uit“, zegt hij.', ['We varen morgen uit']],
  ['«We varen morgen uit», zegt hij.', ['We varen morgen uit']],
  ['»Wir fahren morgen aus«, sagt er.', ['Wir fahren morgen aus']],
  ['‚Wir fahren morgen aus‘, sagt er.', ['Wir fahren morgen aus']],
  ['„Er rief ‚fahrt nicht aus‘ und schwieg“, sagt sie.', ['Er rief ‚fahrt nicht aus‘ und schwieg']],
  ['dat weten we zeker.» Hij ging zonder een woord.', ['dat weten we zeker.']],
  ['Dat weten we zeker », zegt hij tegen zijn broer.', []],
  ['« Nous partons demain matin », dit-il.', ['Nous partons demain matin']],
  ['Il dit « oui ».', []],
  ['nous partons demain matin. »', ['nous partons demain matin.']],
  [',,We varen morgen uit”, zegt hij.', ['We varen morgen uit']],
  ["'Snel naar de haven gaan', zei hij.", ['Snel naar de haven gaan']],
  ["'Ze gaan snel naar huis’, zei hij.", ['Ze gaan snel naar huis']],
  ['‘De boten uit de jaren ’80 liggen er nog’, zegt hij.', ['De boten uit de jaren ’80 liggen er nog']],
  ['‘De foto’s van de haven zijn weg’, zegt zij.', ['De foto’s van de haven zijn weg']],
  ["'Die auto's van de haven zijn weg', zegt zij.", ["Die auto's van de haven zijn weg"]],
  ["De foto's en de auto's van de haven zijn weg.", []],
  ['Hij noemt het “een klein dorp” en zij “een stad”.', ['een klein dorp']],
  ['Zij kijkt naar “De Grote Blauwe Zee Lacht”.', []],
  ['dat weten we zeker."', ['dat weten we zeker.']],
  ['dat weten we zeker." Hij zweeg: "We gaan nu naar huis."', ['dat weten we zeker.', 'We gaan nu naar huis.']],
  ['"We gaan nu naar huis." En hij zei niets meer."', ['We gaan nu naar huis.']],
  ['Er ligt een plank van 5" breed en lang genoeg.', []],
  ['There was a “ in the middle of this line.', []],
  ['“”, stond er in de krant van gisteren.', []],
])('%s', (text, expected) => {
  expect(quoted(text)).toEqual(expected);
});

test.each([
  ['“Kom”, zei hij.', true],
  ["'Kom', zei hij.", true],
  ["Het regent 's nachts.", false],
  ['It isn’t raining.', false],
  ["'n Mooie boot ligt er.", false],
  ["'Nu komen wij", true],
  ["Nu (en 'niet morgen) komen wij", true],
  ["Nu ('niet morgen) komen wij", true],
  ["Wij komen niet', zei hij.", true],
  ["Wij komen niet' zei hij.", true],
  ['Wij komen niet!’ riep hij.', true],
  ["Wij komen niet'", true],
])('any mark in %s: %s', (text, marked) => {
  expect(hasQuoteMark(text)).toBe(marked);
});

test.each([
  [0, 40, 15],
  [7, 25, 8],
  [10, 20, 0],
  [22, 24, 2],
])('quoted between %d and %d: %d characters', (start, end, quoted) => {
  const quotes = [
    { start: 5, end: 10 },
    { start: 20, end: 30 },
  ];
  expect(quotedWithin(quotes, start, end)).toBe(quoted);
});
