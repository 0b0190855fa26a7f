import { describe, expect, test } from 'vitest';
import {
  agree,
  around,
  contradict,
  couple,
  isLiteral,
  listenersTo,
  type Said,
} from '../../../../core/comparison/said/said.ts';
import { language } from '../../figures/cases.ts';
import { readAll } from '../readAll.ts';

const read = (tag: string, text: string) => readAll({ language: tag, paragraphs: [text] }, language(tag));

/** What both sides say, a Dutch one and an English one. */
function heard(dutch: string, english: string): [Said[], Said[]] {
  const [original, translation] = [read('nl', dutch), read('en', english)];
  const [ours, theirs] = listenersTo(original, translation);
  return [ours(original.sentences), theirs(translation.sentences)];
}

/** An expression as it is read: in round brackets without content, then what is known of it. */
function short({ key, hasContent, leads, bounds, denies, inFigure, opposite }: Said): string {
  const known = { leads, bounds, denies, figure: inFigure, turned: opposite.length > 0 };
  const flags = Object.entries(known).flatMap(([name, isSo]) => (isSo ? [name] : []));
  return [hasContent ? key : `(${key})`, ...flags].join('/');
}

describe('what a sentence says', () => {
  test.each([
    ['De boot voer uit.', '(de) boot voer (uit)'],
    // An expression with an opposite is one, with what leads to something else or bounds an amount.
    ['De prijs steeg.', '(de) prijs steeg/turned'],
    [
      'Ten minste een boot voer voor de storm.',
      'ten minste/bounds/turned (een) boot voer (voor)/leads/turned (de) storm',
    ],
    ['Na afloop van de storm.', 'na afloop van/leads/turned (de) storm'],
    // What denies says so.
    ['Geen boot voer niet.', '(geen)/denies boot voer (niet)/denies'],
    // A figure is one word, and what of it has an opposite is part of it.
    ['Zij zag 12 miljoen euro liggen.', '(zij) zag #12000000/figure liggen'],
    ['Zij zag meer dan 12 boten.', '(zij) zag meer dan/bounds/figure/turned boten'],
  ])('%s', (dutch, expected) => {
    expect(heard(dutch, '')[0].map(short).join(' ')).toBe(expected);
  });

  test('each with the place of its words', () => {
    const [ours] = heard('Zij zag 12 miljoen boten na afloop van de storm.', '');
    expect(ours.map(({ token, end, sentence }) => sentence.text.slice(token.start, end))).toEqual([
      'Zij',
      'zag',
      '12 miljoen',
      'boten',
      'na afloop van',
      'de',
      'storm',
    ]);
  });

  test('but nothing where there are too many words for a sentence', () => {
    expect(heard(`${'boot '.repeat(159)}boot.`, '')[0]).toHaveLength(160);
    expect(heard(`${'boot '.repeat(160)}boot.`, '')[0]).toEqual([]);
  });
});

/** Whether two words of the two sides agree, or contradict each other. */
function between(dutch: string, english: string): string {
  const [[one], [other]] = heard(dutch, english);
  if (!one || !other) throw new Error(`${dutch}, ${english}`);
  return contradict(one, other) ? 'contradict' : agree(one, other) ? 'agree' : 'neither';
}

test.each([
  ['Boot', 'Boat', 'agree'],
  ['Boot', 'House', 'neither'],
  ['Urk', 'Urk', 'agree'],
  // A function word is no name that both sides have; what it means may agree.
  ['Dan', 'Dan', 'neither'],
  ['Steeg', 'Rose', 'agree'],
  ['Steeg', 'Fell', 'contradict'],
  ['Steeg', 'House', 'neither'],
  ['Na afloop van', 'Before', 'contradict'],
  ['Na afloop van', 'Prior to', 'contradict'],
  ['Ten minste', 'At most', 'contradict'],
  ['Ten minste', 'Not more than', 'neither'],
  // Words at the same end of two opposites.
  ['Gestegen', 'Grew', 'agree'],
  ['Klom', 'Increased', 'agree'],
])('%s and %s %s', (dutch, english, expected) => {
  expect(between(dutch, english)).toBe(expected);
});

describe('the words of two sides', () => {
  test('stand for each other once, the nearest first', () => {
    const [ours, theirs] = heard('Urk zag Urk bij de boot.', 'The boat saw Urk and Sneek.');
    const couples = couple(ours, theirs);
    const pairs = ours.map((one) => {
      const there = couples.get(one);
      return there && `${ours.indexOf(one)} ${theirs.indexOf(there)}`;
    });
    // The second Urk stands nearer to the only one on the other side.
    expect(pairs.filter(Boolean)).toEqual(['1 2', '2 3', '4 0', '5 1']);
    for (const one of ours) {
      const there = couples.get(one);
      if (there) expect(couples.get(there)).toBe(one);
    }
  });

  test('have those with content around them, the nearest two within five words', () => {
    const [ours] = heard(
      'Boze vissers zagen daar toen nog de rode boot in een haven vol water liggen. Daarna sneeuwde het.',
      '',
    );
    const beside = (key: string) => {
      const one = ours.find((said) => said.key === key);
      if (!one) throw new Error(key);
      const { before, behind } = around(one, ours);
      return [before, behind].map((words) => words.map((word) => word.key).join(' '));
    };
    expect(beside('rode')).toEqual(['zagen', 'boot haven']);
    expect(beside('boze')).toEqual(['', 'vissers zagen']);
    expect(beside('liggen')).toEqual(['water vol', '']);
    expect(beside('haven')).toEqual(['boot rode', 'vol water']);
  });

  test('are literal where three in five of them, but for the one in question, have a counterpart', () => {
    const isLike = (dutch: string, english: string): boolean => {
      const [ours, theirs] = heard(dutch, english);
      const [first] = ours;
      if (!first) throw new Error(dutch);
      return isLiteral(ours, couple(ours, theirs), first);
    };
    expect(isLike('Steeg Urk Sneek Lemmer Joure Balk.', 'The Urk Sneek Lemmer.')).toBe(true);
    expect(isLike('Steeg Urk Sneek Lemmer Joure Balk.', 'The Urk Sneek.')).toBe(false);
    expect(isLike('Steeg Urk de de de Sneek.', 'The Urk Sneek.')).toBe(true);
  });
});
