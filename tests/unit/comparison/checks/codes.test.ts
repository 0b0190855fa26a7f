import { expect, test } from 'vitest';
import { changedCode } from '../../../../core/comparison/checks/codes.ts';
import { contextOf } from './beads.ts';

const changed = (dutch: string, english: string) =>
  contextOf([[dutch, english]])
    .beads.flatMap(changedCode)
    .map(({ original, translation }) => [original?.text, translation?.text]);

test.each([
  ['Bel 0900-5678.', 'Call 0900-5687.', ['5678', '5687']],
  ['De Boeing 747 landde.', 'The Boeing 757 landed.', ['747', '757']],
  ['Adres 127.0.0.1 heeft 3 poorten.', 'Address 127.0.0.2 has 3 ports.', ['127.0.0.1', '127.0.0.2']],
  ['Nummer 12:34:56.', 'Number 12.34.57.', ['12:34:56', '12.34.57']],
  ['Bel 0900-56.78.', 'Call 0900-5678.', ['56.78', '5678']],
  [
    'Er zijn 3 boten met nummer 3.7.12 en 5 met 3.7.13.',
    'There are 3 boats with number 3.7.12 and 5 with 3.7.14.',
    ['3.7.13', '3.7.14'],
  ],
])('another number: %s / %s', (dutch, english, told) => {
  expect(changed(dutch, english)).toEqual([told]);
});

test.each([
  ['Bel 0900-5678.', 'Call 0900-5678.'],
  // With other marks.
  ['Nummer 12:34:56.', 'Number 12.34.56.'],
  ['Nummer 12,34,56.', 'Number 12.34.56.'],
  ['Bel 0900-5678.', 'Call 0900 5678.'],
  ['Bel 020-5678.', 'Call 20-5678.'],
  // Which belongs to which?
  ['Bel 0900-5678 en 0800-1234.', 'Call 0900-5687 and 0800-1243.'],
  ['Bel 0900-5678.', 'Call 0900-5687 or 0800-1234.'],
  ['Bel 0900-5678 of 0800-1243.', 'Call 0900-5687.'],
  ['Bel 0900-5678.', 'Call.'],
  ['Bel.', 'Call 0900-5678.'],
  ['Het regent. Bel 0900-5678, of 5687.', 'It is raining. Call 0900-5687.'],
  // What is a figure is compared as one.
  ['Er zijn 1.234 boten.', 'There are 1,243 boats.'],
  // Too short to know it by.
  ['Neem de A27.', 'Take the A28.'],
  ['Zie artikel 5b.', 'See article 6b.'],
])('no other number: %s / %s', (dutch, english) => {
  expect(changed(dutch, english)).toEqual([]);
});
