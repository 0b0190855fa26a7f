import { expect, test } from 'vitest';
import { compareTexts, findingsOf } from '../comparing.ts';

const dutch = '“We willen volgend jaar twee nieuwe boten kopen en de oude haven opknappen”, zegt de schipper.';

test('the marks are lost', () => {
  const english = 'We want to buy two new boats next year and renovate the old harbour, says the skipper.';
  expect(compareTexts(dutch, english).findings.map(({ reason }) => reason.key)).toEqual(['reason.quotation.lost']);
});

test('the marks are added', () => {
  const plain = 'De schipper wil volgend jaar twee nieuwe boten kopen en de oude haven opknappen.';
  const english = 'The skipper “wants to buy two new boats next year and renovate the old harbour”.';
  expect(compareTexts(plain, english).findings.map(({ reason }) => reason.key)).toEqual(['reason.quotation.added']);
});

test('the quotation is cut', () => {
  const english = '“We want to buy two new boats,” says the skipper.';
  expect(findingsOf('quotation', dutch, english)).toHaveLength(1);
});

test.each([
  [dutch, '‘We want to buy two new boats next year and renovate the old harbour,’ says the skipper.'],
  [dutch, '"We want to buy two new boats next year and renovate the old harbour," says the skipper.'],
  ["De krant 'De Zeemeeuw' verschijnt 's ochtends.", 'The newspaper De Zeemeeuw appears in the morning.'],
  [
    ',,We willen volgend jaar twee nieuwe boten kopen", zegt de schipper.',
    '“We want to buy two new boats next year,” says the skipper.',
  ],
])('the same quotation: %s / %s', (original, translation) => {
  expect(findingsOf('quotation', original, translation)).toEqual([]);
});
