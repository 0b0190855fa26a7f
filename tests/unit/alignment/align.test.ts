import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align } from '../../../core/alignment/align.ts';
import type { Bead } from '../../../core/alignment/bead.ts';
import { english } from '../../../core/languages/en/index.ts';
import { dutch } from '../../../core/languages/nl/index.ts';

const languages = { original: dutch, translation: english };
const swapped = { original: english, translation: dutch };

const original = [
  'De gemeente Ommen opent in mei een nieuw zwembad aan de rand van het dorp.',
  'Het oude bad lekte al jaren en kostte elk seizoen 40.000 euro aan reparaties.',
  'Wethouder Kramer noemt de opening een feest.',
  'Kinderen mogen de eerste week gratis zwemmen.',
  'De bouw duurde twee jaar en werd uitgevoerd door een bedrijf uit Zwolle.',
  'Volgens de brandweer is het gebouw veilig.',
];
const translation = [
  'The municipality of Ommen will open a new swimming pool on the edge of the village in May.',
  'The old pool had leaked for years and cost 40,000 euros in repairs every season.',
  'Alderman Kramer calls the opening a party.',
  'Children can swim for free in the first week.',
  'Construction took two years and was carried out by a company from Zwolle.',
  'According to the fire brigade the building is safe.',
];
const straight: Bead[] = original.map((_, i) => [[i], [i]]);

const joined = (sentences: readonly string[], i: number): string[] => [
  ...sentences.slice(0, i),
  `${sentences[i]} ${sentences[i + 1]}`,
  ...sentences.slice(i + 2),
];

describe('beads', () => {
  test('one sentence to one', () => {
    expect(align(original, translation, languages)).toEqual(straight);
  });

  test('two sentences joined in the translation', () => {
    const beads = align(original, joined(translation, 2), languages);
    expect(beads).toContainEqual([[2, 3], [2]]);
    expect(beads).toHaveLength(5);
  });

  test('a sentence split in the translation', () => {
    expect(align(joined(original, 0), translation, languages)).toContainEqual([[0], [0, 1]]);
  });

  test('a sentence left out stands alone, at its place', () => {
    const beads = align(original, translation.toSpliced(3, 1), languages);
    expect(beads[3]).toEqual([[3], []]);
    expect(beads).toHaveLength(6);
  });

  test('a sentence added stands alone, after the one before it', () => {
    const beads = align(original.toSpliced(4, 1), translation, languages);
    expect(beads[4]).toEqual([[], [4]]);
  });

  test('a block that moved finds its counterpart', () => {
    const moved = [...translation.slice(3), ...translation.slice(0, 3)];
    expect(align(original, moved, languages)).toEqual([0, 1, 2, 3, 4, 5].map((i) => [[i], [(i + 3) % 6]]));
  });
});

describe('texts at the edge', () => {
  test('an empty side', () => {
    expect(align([], ['It rained.', 'It stopped.'], languages)).toEqual([
      [[], [0]],
      [[], [1]],
    ]);
    expect(align(['Het regende.'], [], languages)).toEqual([[[0], []]]);
    expect(align([], [], languages)).toEqual([]);
  });

  test('the same sentence thousands of times', () => {
    const beads = align(Array(3000).fill('Het water steeg.'), Array(3000).fill('The water rose.'), languages);
    expect(beads.filter(([ours, theirs]) => ours.length === 1 && theirs.length === 1)).toHaveLength(3000);
  });
});

const sentence = fc.constantFrom(...original, ...translation, 'Ja.', 'No!', '', '12,5 procent', '😀 …');

test('every sentence stands in exactly one bead, whatever the texts are', () => {
  fc.assert(
    fc.property(fc.array(sentence, { maxLength: 60 }), fc.array(sentence, { maxLength: 60 }), (ours, theirs) => {
      const beads = align(ours, theirs, languages);
      expect(beads.flatMap(([left]) => left).sort((a, b) => a - b)).toEqual(ours.map((_, i) => i));
      expect(beads.flatMap(([, right]) => right).sort((a, b) => a - b)).toEqual(theirs.map((_, j) => j));
    }),
    { numRuns: 60 },
  );
});

test('swapping the sides swaps the beads', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.nat(5), { maxLength: 3 }), (dropped) => {
      const theirs = translation.filter((_, j) => !dropped.includes(j));
      const there = align(original, theirs, languages);
      const back = align(theirs, original, swapped).map(([left, right]): Bead => [right, left]);
      const order = (beads: Bead[]) => beads.map((bead) => JSON.stringify(bead)).sort();
      expect(order(back)).toEqual(order(there));
    }),
  );
});
