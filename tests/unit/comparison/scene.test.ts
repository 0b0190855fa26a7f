import { describe, expect, test } from 'vitest';
import type { CheckContext } from '../../../core/comparison/checks/check.ts';
import {
  isAcronym,
  isDerived,
  isExplained,
  isKept,
  isProper,
  isSaid,
  knowledgeOf,
  mean,
  sceneAt,
} from '../../../core/comparison/names/scene.ts';
import { readText } from '../../../core/comparison/reading.ts';
import { english } from '../../../core/languages/en/index.ts';
import { dutch } from '../../../core/languages/nl/index.ts';

/** Two texts that are one bead. */
function contextOf(ours: string, theirs: string): CheckContext {
  const original = readText({ language: 'nl', paragraphs: [ours] }, dutch);
  const translation = readText({ language: 'en', paragraphs: [theirs] }, english);
  const beads = [{ original: original.sentences, translation: translation.sentences, strength: 0.5 }];
  return { original, translation, beads, pairings: [] };
}

const knowledge = (ours = '', theirs = '') => knowledgeOf(contextOf(ours, theirs));
const names = (ours: string, theirs: string) => {
  const scene = sceneAt(contextOf(ours, theirs), 0);
  return [scene?.original, scene?.translation].map((side) => side?.map(({ token }) => token.text).join(' '));
};
const wordsOf = (text: string) => knowledge('', text).translation.sentences.flatMap(({ tokens }) => tokens);
const nameIn = (text: string) => {
  const [name] = sceneAt(contextOf(text, ''), 0)?.original ?? [];
  if (!name) throw new Error(`no name: ${text}`);
  return name;
};

describe('the names of a bead', () => {
  test.each([
    ['Toen sprak Bouma.', 'Then Prins spoke.', ['Bouma', 'Prins']],
    ['Toen kwam Bouma op 3 Mei.', 'On May 3 Karst Bouma came.', ['Bouma', 'Karst Bouma']],
    ['Toen sprak Bouma.', 'Then Bouma had Two Boats.', ['Bouma', 'Bouma Boats']],
    ['Vissers kwamen, veel vissers.', 'Fishermen came.', ['', 'Fishermen']],
    ['Urk sliep. Vissers van Urk kwamen.', 'Urk slept.', ['Urk Vissers Urk', 'Urk']],
    ['De Haven ligt aan de haven.', 'It is old.', ['Haven', '']],
  ])('%s / %s', (ours, theirs, expected) => {
    expect(names(ours, theirs)).toEqual(expected);
  });

  test('its words stand beside them', () => {
    const scene = sceneAt(contextOf('Urk sliep. Het regende.', 'Urk slept.'), 0);
    expect(scene?.ourWords.map(({ key }) => key)).toEqual(['urk', 'sliep', 'het', 'regende']);
    expect(scene?.theirWords.map(({ key }) => key)).toEqual(['urk', 'slept']);
  });

  test('are not looked for in a bead of more words than sentences have', () => {
    const endless = 'urk '.repeat(1001);
    expect(sceneAt(contextOf('urk '.repeat(1000), 'Urk'), 0)).not.toBeNull();
    expect(sceneAt(contextOf(endless, 'Urk'), 0)).toBeNull();
    expect(sceneAt(contextOf('Urk', endless), 0)).toBeNull();
    expect(sceneAt(contextOf('Urk', 'Urk'), 1)).toBeNull();
  });
});

test.each([
  ['boot', 'boat', true],
  ['kerk', 'churches', true],
  ['boot', 'church', false],
  ['urk', 'urk', false],
])('%s and %s mean the same: %s', (ours, theirs, same) => {
  expect(mean(knowledge(), ours, theirs)).toBe(same);
});

test.each([
  ['De NAVO.', true],
  ["De NAVO's.", true],
  ['De NAVO’.', true],
  ['De NOS-baas.', true],
  ['De Navo.', false],
  ['De NAVO’er.', false],
])('%s has an abbreviation: %s', (text, expected) => {
  expect(isAcronym(nameIn(text))).toBe(expected);
});

test.each([
  ['Toen kwam Jansen.', true],
  ['Toen kwam Kerk.', false],
  ['Toen kwam NAVO.', false],
  ['Toen kwam Keulen.', false],
  ['Toen kwam Londen.', false],
  ['Toen kwam Berlijn.', false],
  ['Toen kwam Madrid.', true],
  ['Toen kwam Zorro, een zorro.', false],
])('%s has a name and nothing else: %s', (text, expected) => {
  expect(isProper(nameIn(text), knowledge(text))).toBe(expected);
});

describe('two words of one name', () => {
  test.each([
    ['china', 'chinese', true],
    ['juventus', 'juve', true],
    ['juventus', 'juv', false],
    ['iran', 'iraans', true],
    ['iran', 'iranian', true],
    ['israel', 'israelisch', true],
    ['marx', 'marxism', true],
    ['urk', 'urk', true],
    ['urk', 'urker', true],
    ['lemmer', 'lemsters', false],
    ['bouma', 'bouwman', false],
    ['karsten', 'karstsen', false],
    ['ur', 'ure', false],
  ])('%s and %s: %s', (name, word, one) => {
    expect(isDerived(name, word)).toBe(one);
  });
});

describe('a name of the original', () => {
  test.each([
    ['bouma', 'Bouma came.', '', true],
    ['keulen', 'Cologne is old.', '', true],
    ['china', 'The Chinese came.', '', true],
    ['kerk', 'The church is old.', '', true],
    ['schotland', 'Scotland is old.', '', true],
    ['bouma', 'Prins came.', '', false],
    ['kerk', 'The church is old.', 'Kerk came.', false],
    ['bouwma', 'Bouwwma came.', '', true],
    ['bouwma', 'Bouwwma came.', 'Bouwma came.', false],
  ])('%s is said in "%s" where the translation has "%s" too: %s', (key, words, elsewhere, said) => {
    expect(isSaid(key, wordsOf(words), knowledge('', `${words} ${elsewhere}`))).toBe(said);
  });

  test.each([
    ['bouma', true],
    ['prins', false],
  ])('%s is kept: %s', (key, kept) => {
    expect(isKept(key, knowledge('Prins.', 'Bouma.'))).toBe(kept);
  });
});

describe('a name of the translation', () => {
  test.each([
    ['bouma', 'Bouma kwam.', '', true],
    ['church', 'De kerk is oud.', '', true],
    ['chinese', 'China is oud.', '', true],
    ['cologne', 'Keulen is oud.', '', true],
    ['spaniards', 'Spanje is oud.', '', true],
    ['brazilian', 'Brazilië is oud.', '', true],
    ['scotland', 'Schotland is oud.', '', true],
    ['bouma', 'Prins kwam.', '', false],
    ['bouwwma', 'Bouwma kwam.', '', true],
    ['bouwwma', 'Bouwma kwam.', 'Bouwma came.', false],
  ])('%s is explained by "%s" where the translation has "%s": %s', (key, words, elsewhere, explained) => {
    expect(isExplained(key, wordsOf(words), knowledge(words, elsewhere))).toBe(explained);
  });
});
