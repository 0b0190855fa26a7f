import { describe, expect, test } from 'vitest';
import { kinOf } from '../../../../core/comparison/names/kin.ts';
import { nameTokens } from '../../../../core/comparison/names/nameTokens.ts';
import {
  explainers,
  isAcronym,
  isKept,
  isProper,
  knowledgeOf,
  mean,
  sayers,
  sceneAt,
} from '../../../../core/comparison/names/scene.ts';
import { pairOf } from '../../../../core/languages/pairs/index.ts';
import { language } from '../../figures/cases.ts';
import { contextOf } from '../checks/beads.ts';
import { readAll } from '../readAll.ts';

const { isDerived } = kinOf(pairOf('nl', 'en'));

const texts = (names: readonly { token: { text: string } }[] | undefined) =>
  names?.map(({ token }) => token.text).join(' ');

describe('a scene', () => {
  test('holds the names and words of both sides of a bead', () => {
    const scene = sceneAt(contextOf([['De baas van Urk komt.', 'The boss of Urk comes.']]), 0);
    expect(texts(scene?.original)).toBe('Urk');
    expect(texts(scene?.translation)).toBe('Urk');
    expect(scene?.ourWords.map(({ key }) => key).join(' ')).toBe('de baas van urk komt');
    expect(scene?.theirWords.map(({ key }) => key).join(' ')).toBe('the boss of urk comes');
  });

  test('leaves out what a figure says, and the first word where it is no name elsewhere', () => {
    const context = contextOf([
      ['Bakkers in Urk bakken.', 'Bakers in Urk bake on Monday. On Monday Anna left.'],
      ['Urk heeft bakkers.', 'Urk has bakers.'],
    ]);
    expect(texts(sceneAt(context, 0)?.original)).toBe('Urk');
    expect(texts(sceneAt(context, 0)?.translation)).toBe('Urk Anna');
    expect(texts(sceneAt(context, 1)?.original)).toBe('Urk');
  });

  test('is none where a side is endless, or there is no bead', () => {
    const long = (words: number) => `Een ${'een '.repeat(words - 2)}Urk.`;
    const context = contextOf([
      ['Urk komt.', ''],
      ['', 'Urk comes.'],
      [long(300), 'Urk.'],
      [long(301), 'Urk.'],
      ['Urk.', long(301)],
    ]);
    expect([0, 1, 2, 3, 4, 5].map((at) => sceneAt(context, at) !== null)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });
});

test.each([
  ['china', 'chinese', true],
  ['juventus', 'juve', true],
  ['juve', 'juventus', false],
  ['urk', 'urker', true],
  ['urk', 'ur', false],
  ['urker', 'urk', true],
  ['iran', 'iraans', true],
  ['peru', 'peruaanse', true],
  ['cuba', 'cubans', true],
  ['israel', 'israelisch', true],
  ['marx', 'marxism', true],
  ['karsten', 'karstsen', false],
  ['trump', 'obama', false],
  ['jan', 'jansen', false],
  ['mali', 'malta', false],
  ['abn', 'abc', false],
  ['wales', 'walsh', false],
])('from %s to %s, made of one name: %s', (name, word, derived) => {
  expect(isDerived(name, word)).toBe(derived);
});

test('a German noun that is put together of others is no name', () => {
  const text = 'Sie sprach mit Hoekstra über Hafenpreise.';
  const original = readAll({ language: 'de', paragraphs: [text] }, language('de'));
  const translation = readAll({ language: 'en', paragraphs: ['She spoke.'] }, language('en'));
  const knowledge = knowledgeOf({ original, translation, beads: [], pairings: [] });
  const names = original.sentences.flatMap((sentence) => nameTokens(sentence, original.language));
  const proper = names.filter((name) => isProper(name, knowledge));
  expect(texts(names)).toBe('Hoekstra Hafenpreise');
  expect(texts(proper)).toBe('Hoekstra');
});

describe('what is known of the names', () => {
  const context = contextOf([
    [
      'Gisteren kwam KPN’s baas Terpstra uit Keulen naar de Bakker Visser, een visser in China.',
      'Yesterday KPN’s boss Terpstra came from Cologne to the Baker Fisher in China.',
    ],
    ['Ook Jansen en Kluizenaar zwegen. Dat weet Jansen.', 'Janssen and the Hermit were silent too. Jansen knows.'],
  ]);
  const knowledge = knowledgeOf(context);
  const [first, second] = [sceneAt(context, 0), sceneAt(context, 1)];
  const ours = [...(first?.original ?? []), ...(second?.original ?? [])];
  const named = (text: string) => ours.find(({ token }) => token.text === text);

  test.each([
    ['KPN’s', true, false],
    ['Terpstra', false, true],
    ['Keulen', false, false],
    ['Bakker', false, false],
    ['Visser', false, false],
    ['Jansen', false, true],
  ])('%s: in capitals %s, a name alone %s', (text, acronym, proper) => {
    const name = named(text);
    if (!name) throw new Error(text);
    expect(isAcronym(name)).toBe(acronym);
    expect(isProper(name, knowledge)).toBe(proper);
  });

  test.each([
    ['De NOS’ baas kwam.', true, false],
    ['Toen kwam de NOS-baas.', true, false],
    ['Toen kwam Lodekamp.', false, true],
    ['Toen kwam Londen.', false, false],
    ['Toen kwam Madrid.', false, true],
  ])('%s: in capitals %s, a name alone %s', (text, acronym, proper) => {
    const one = contextOf([[text, 'It is old.']]);
    const [name] = sceneAt(one, 0)?.original ?? [];
    if (!name) throw new Error(text);
    expect(isAcronym(name)).toBe(acronym);
    expect(isProper(name, knowledgeOf(one))).toBe(proper);
  });

  test('a letter is no abbreviation', () => {
    const scene = sceneAt(contextOf([['Volgens Max is Éé groot.', 'According to Max Éé is big.']]), 0);
    expect(scene?.original.map((name) => [name.token.text, isAcronym(name)])).toEqual([
      ['Max', false],
      ['Éé', false],
    ]);
  });

  test.each([
    ['terpstra', 0, true],
    ['keulen', 0, true],
    ['bakker', 0, true],
    ['visser', 0, true],
    ['gisteren', 0, true],
    ['boom', 0, false],
    ['juventus', 0, false],
    ['terpstra', 1, false],
    ['jansen', 1, true],
  ])('%s is said in sentence %s: %s', (key, at, said) => {
    expect(sayers([first, second][at]?.theirWords ?? [], knowledge)(key)).toBe(said);
  });

  test('where the translation has a name as it is elsewhere, its word or another spelling does not say it', () => {
    const [janssen] = second?.theirWords.filter(({ key }) => key === 'janssen') ?? [];
    if (!janssen) throw new Error('no Janssen');
    expect(isKept('jansen', knowledge)).toBe(true);
    expect(sayers([janssen], knowledge)('jansen')).toBe(false);
    expect(sayers([janssen], knowledge)('janszen')).toBe(true);
  });

  test.each([
    ['terpstra', 0, true],
    ['cologne', 0, true],
    ['colognes', 0, true],
    ['brazilian', 0, false],
    ['baker', 0, true],
    ['chinese', 0, true],
    ['obama', 0, false],
    ['janssen', 1, false],
  ])('%s is explained by sentence %s: %s', (key, at, explained) => {
    expect(explainers([first, second][at]?.ourWords ?? [], knowledge)(key)).toBe(explained);
  });

  test.each([
    // A word of the language is a name where both sides write it with a capital wherever it stands.
    ['Daar lachte Bakker luid.', 'There Bakker laughed loudly.', true],
    ['Daar lachte Bakker luid.', 'There Baker laughed loudly.', false],
    ['Daar lachte Bakker luid.', 'There Bakker laughed at the bakker loudly.', false],
    ['Daar lachte Bakker luid. De bakker zweeg.', 'There Bakker laughed loudly.', false],
    ['Bakker lachte luid.', 'Loudly Bakker laughed.', false],
  ])('a word is a name and nothing else in %s / %s: %s', (dutch, english, proper) => {
    const context = contextOf([[dutch, english]]);
    const name = sceneAt(context, 0)?.original.find(({ token }) => token.text === 'Bakker');
    if (!name) throw new Error(dutch);
    expect(isProper(name, knowledgeOf(context))).toBe(proper);
  });

  test('a word of which several begin alike is said, or explained, by any of them', () => {
    const words = ['Urk', 'Chirac', 'Chinese', 'Chili'].map((text) => `Zij zag ${text}.`).join(' ');
    const here = sceneAt(contextOf([[words, 'She saw it.']]), 0)?.ourWords ?? [];
    const nothing = knowledgeOf(contextOf([['Een boot.', 'A boat.']]));
    expect(['china', 'chiang'].map(sayers(here, nothing))).toEqual([true, false]);
    expect(['chineseness', 'chiang'].map(explainers(here, nothing))).toEqual([false, false]);
  });

  test('two words may mean the same', () => {
    expect(mean(knowledge, 'bakker', 'baker')).toBe(true);
    expect(mean(knowledge, 'bakker', 'fisher')).toBe(false);
    expect(mean(knowledge, 'terpstra', 'terpstra')).toBe(false);
  });
});
