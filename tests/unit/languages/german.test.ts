import { describe, expect, test } from 'vitest';
import { expressionsIn } from '../../../core/comparison/expressions.ts';
import { countWithin } from '../../../core/figures/numbers/countWithin.ts';
import { german } from '../../../core/languages/de/index.ts';
import { keyOf, tokenise } from '../../../core/text/words.ts';

const { checks, sentences } = german;

describe('hearsay', () => {
  const { hearsay } = checks;
  const isHearsay = (text: string): boolean => {
    const tokens = tokenise(text);
    const keys = tokens.map(({ key }) => key);
    const at = keys.findIndex((key) => hearsay.verbs.has(key));
    const isWish = expressionsIn(tokens, hearsay.wishes).length > 0;
    return (
      expressionsIn(tokens, hearsay.marks).length > 0 || (at >= 0 && !isWish && hearsay.tells(keys, at) === 'past')
    );
  };

  test.each([
    ['Der Kapitän soll das Boot verkauft haben.', true],
    ['Die Boote sollen im Hafen gewesen sein.', true],
    ['Er soll für das Boot 1.200 Euro verlangt haben.', true],
    ['Der Mann, der das Boot gestohlen haben soll, floh.', true],
    ['Er ist angeblich krank.', true],
    ['Der mutmaßliche Dieb floh.', true],
    ['Medienberichten zufolge sank das Boot.', true],
    ['Dem Vernehmen nach sank das Boot.', true],
    ['Die Brücke soll gebaut werden.', false],
    ['Die Brücke soll im Mai fertig sein.', false],
    ['Bis Mai soll er die Brücke gebaut haben.', false],
    ['Er soll bis Mai die Brücke gebaut haben.', false],
    ['Er hat das Boot verkauft.', false],
  ])('%s: %s', (text, told) => {
    expect(isHearsay(text)).toBe(told);
  });

  test.each([
    ['Er habe das Boot verkauft.', true],
    ['Er könnte das Boot verkauft haben.', true],
    ['Laut Polizei sank das Boot.', true],
    ['Das Boot sank.', false],
    ['Die Seife ist da.', false],
  ])('softened, %s: %s', (text, soft) => {
    expect(expressionsIn(tokenise(text), hearsay.softens).length > 0).toBe(soft);
  });
});

describe('denials', () => {
  test.each(['nicht', 'kein', 'keiner', 'niemandem', 'nirgends', 'weder'])('%s denies', (word) => {
    expect(checks.negation.denies({ key: keyOf(word), text: word })).toBe(true);
  });

  test.each(['unmöglich', 'hoffnungslos', 'arbeitslose', 'verweigerte', 'ohne', 'zurückgewiesen', 'Nichtraucher'])(
    '%s leans to one',
    (word) => {
      expect(checks.negation.leans(keyOf(word))).toBe(true);
    },
  );

  test.each(['Union', 'Unfall', 'unterwegs', 'Boot', 'groß', 'bloßes'])('%s does not', (word) => {
    expect(checks.negation.leans(keyOf(word)) || checks.negation.denies({ key: keyOf(word), text: word })).toBe(false);
  });

  test.each([
    ['Nicht nur Boote sanken.', true],
    ['Es war kein Wunder.', true],
    ['Boote sanken nicht.', false],
  ])('deny nothing in %s: %s', (text, idle) => {
    expect(checks.negation.idle.test(text)).toBe(idle);
  });
});

describe('a time of day that leaves the half of the day open', () => {
  test.each([
    ['8 Uhr', true],
    ['halb neun', true],
    ['8 Uhr morgens', false],
    ['8 Uhr abends', false],
    ['20:15', false],
  ])('%s: %s', (text, open) => {
    expect(checks.figures.openTime(text)).toBe(open);
  });
});

test.each([
  ['Drittstaaten', '3'],
  ['zweitgrößte', '2'],
  ['siebtgrößte', '7'],
  ['vierköpfige', '4'],
  ['fünfstellig', '5'],
  ['zwölf', '12'],
  ['Hafen', null],
  ['achtsam', null],
])('the count in %s is %s', (word, count) => {
  expect(countWithin(keyOf(word), german.figures)).toBe(count);
});

test.each([
  ['machen', 'gemacht'],
  ['Häuser', 'Haus'],
  ['kleinen', 'kleiner'],
  ['Regierungen', 'Regierung'],
  ['kritisieren', 'kritisiert'],
])('%s and %s have one stem', (one, other) => {
  expect(sentences.stem(keyOf(one))).toBe(sentences.stem(keyOf(other)));
});
