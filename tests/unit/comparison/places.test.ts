import { expect, test } from 'vitest';
import { placesOf, worth } from '../../../core/comparison/pairing/places.ts';
import { dutch } from '../../../core/languages/nl/index.ts';
import { readAll } from './readAll.ts';

const text = 'Er lagen 12 boten in Urk. Aan de kade van de oude vissershaven van Lemmer telde men toen nog 300 boten.';
const { sentences } = readAll({ language: 'nl', paragraphs: ['De haven is oud.', text] }, dutch);
const places = placesOf(sentences.slice(1), 4);

test('each figure has its bead and the end of the words before it', () => {
  expect(places.map(({ figure, bead, beside }) => [worth(figure), bead, beside.before])).toEqual([
    ['12', 4, 'Er lagen '],
    ['300', 4, 'oude vissershaven van Lemmer telde men toen nog '],
  ]);
});

test('the first figure stands near the beginning of the bead, the last near its end', () => {
  const [first = -1, last = -1] = places.map(({ position }) => position);
  expect(first).toBeCloseTo(9 / text.length, 1);
  expect(last).toBeCloseTo(text.indexOf('300') / text.length, 1);
});

test('figures are ordered by their sentences, and in these', () => {
  const orders = places.map(({ order }) => order);
  expect(orders.map(Math.floor)).toEqual([1, 2]);
  expect(orders).toEqual(orders.toSorted((a, b) => a - b));
});
