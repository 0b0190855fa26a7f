import { describe, expect, test } from 'vitest';
import { names } from '../../../../core/comparison/checks/names.ts';
import { contextOf, runCheck } from './beads.ts';

type Row = [dutch: string, english: string];

const told = (...rows: Row[]) =>
  runCheck(names, contextOf(rows)).map(
    ({ certainty, reason, original, translation }) =>
      `${certainty} ${reason.key.split('.').at(-1)}: ${original?.text} → ${translation?.text}`,
  );

/** A sentence of both texts in which the name stands as it should. */
const laughs = (name: string): Row => [`Daarna lachte ${name}.`, `Then ${name} laughed.`];

describe('spelled otherwise', () => {
  test.each<[string, string, string]>([
    ['Zij zag Dijkhuis.', 'She saw Dijkhius.', 'Dijkhuis → Dijkhius'],
    ['Zij zag Zanstra en Bouma.', 'She saw Zamstra and Bouma.', 'Zanstra → Zamstra'],
    ['Zij zag Urks.', 'She saw Urkx.', 'Urks → Urkx'],
  ])('certain where the translation has it right elsewhere: %s / %s', (dutch, english, names) => {
    const [name = ''] = names.split(' ');
    expect(told([dutch, english], laughs(name))).toEqual([`certain spelling: ${names}`]);
  });

  test('likely where it stands there alone, or where only its first letters are right', () => {
    expect(told(['Zij zag Dijkhuis.', 'She saw Dijkhius.'])).toEqual(['likely spelling: Dijkhuis → Dijkhius']);
    expect(told(['Zij zag Terpstra.', 'She saw Terpentine.'], laughs('Terpstra'))).toEqual([
      'likely spelling: Terpstra → Terpentine',
    ]);
  });

  test('likely where it lacks a letter', () => {
    expect(told(['Zij zag Terpstra.', 'She saw Terstra.'])).toEqual(['likely spelling: Terpstra → Terstra']);
  });

  test.each<[string, Row[]]>([
    ['too short to tell', [['Zij zag Hugo.', 'She saw Huro.']]],
    ['a longer ending', [['Zij zag Bolsward.', 'She saw Bolswerdt.']]],
    ['vowels alone', [['Zij zag Mohammed.', 'She saw Muhammed.']]],
    [
      'another word for a word',
      [
        ['Zij zag Molen.', 'She saw Moken.'],
        ['De molen draait.', 'The mill turns.'],
      ],
    ],
    ['both are names of the original', [['Zij zag Dijkhuis en Dijkhius.', 'She saw Dijkhius.'], laughs('Dijkhuis')]],
    [
      'it is a word of the original',
      [
        ['Zij zag Molen.', 'She saw Molin.'],
        ['De molen draait.', 'The mill turns.'],
      ],
    ],
    ['only the ending differs', [['Zij zag Stavoren.', 'She saw Stavoring.'], laughs('Stavoren')]],
    ['languages spell it in two ways', [['Zij zag Karst.', 'She saw Carst.'], laughs('Karst')]],
    ['a longer beginning, but not known otherwise', [['Zij zag Terpstra.', 'She saw Terpentine.']]],
  ])('not: %s', (_, rows) => {
    expect(told(...rows)).toEqual([]);
  });
});

describe('replaced by another', () => {
  test.each<[string, string, string]>([
    // Beside the same first name, surname or a title.
    ['Daarna sprak Ian Beattie.', 'Then Ian Twitter spoke.', 'likely replaced: Beattie → Twitter'],
    ['Daarna sprak dhr. Goldsmit.', 'Then Mr Thomas spoke.', 'likely replaced: Goldsmit → Thomas'],
    ['Daarna sprak Willemijn Prins.', 'Then Annelies Prins spoke.', 'likely replaced: Willemijn → Annelies'],
    // Other languages spell it otherwise.
    ['Daarna sprak Mohamed Aksu.', 'Then Ahmed Aksu spoke.', 'likely replaced: Mohamed → Ahmed'],
    ['Zij zag minister Bouma.', 'She saw mayor Prins.', 'likely replaced: Bouma → Prins'],
    [
      'Zij zag minister Bouma en Karst uit Urk.',
      'She saw mayor Prins and Anna from Lemmer.',
      'likely replaced: Bouma → Prins',
    ],
    ['Zij sliep in Hotel Keulen.', 'She slept in Hotel Bonn.', 'likely replaced: Keulen → Bonn'],
    // The only one on both sides.
    ['Zij reisde naar Urk.', 'She travelled to Lemmer.', 'likely replaced: Urk → Lemmer'],
    ['Zij reisde naar Urk.', 'She travelled to Church.', 'likely replaced: Urk → Church'],
    // Countries.
    ['Zij reed naar Spanje.', 'She drove to Belgium.', 'certain replaced: Spanje → Belgium'],
    ['De havens van Spanje en Portugal.', 'The ports of Portugal and Italy.', 'certain replaced: Spanje → Italy'],
  ])('%s / %s', (dutch, english, expected) => {
    expect(told([dutch, english])).toEqual([expected]);
  });

  test('certain where the translation has the name elsewhere', () => {
    expect(told(['Daarna sprak Ian Beattie.', 'Then Ian Twitter spoke.'], laughs('Beattie'))).toEqual([
      'certain replaced: Beattie → Twitter',
    ]);
  });

  test('likely where the translation has it elsewhere and this one begins alike', () => {
    expect(told(['Zij zag Bouma.', 'She saw Boudewijn.'], laughs('Bouma'))).toEqual([
      'likely replaced: Bouma → Boudewijn',
    ]);
  });

  test('likely where both are names of the article', () => {
    expect(told(['Zij zag Dijkhuis.', 'She saw Bouma.'], ['Bouma lachte.', 'He laughed.'], laughs('Dijkhuis'))).toEqual(
      ['likely replaced: Dijkhuis → Bouma'],
    );
  });

  test('the one that has the same surname', () => {
    const both: Row = [
      'Daarna zag Karst Bouma hoe Willemijn Prins lachte.',
      'Then Karst Bouma saw how Annelies Prins laughed.',
    ];
    expect(told(both, laughs('Willemijn'), laughs('Karst'))).toEqual(['certain replaced: Willemijn → Annelies']);
  });

  test('not: a title by a name', () => {
    const premier: Row = ['De premier lachte.', 'The premier laughed.'];
    expect(told(['Daarna sprak Premier Bouma.', 'Then Karst Bouma spoke.'], premier)).toEqual([]);
    expect(told(['Daarna sprak Karst Bouma.', 'Then Premier Bouma spoke.'], laughs('Karst'))).toEqual([]);
  });

  test.each<Row>([
    ['Zij sliep in Hotel Zon.', 'She slept in Hotel Bouma.'],
    ['Zij zag Minister Bouma en Karst uit Urk.', 'She saw minister Prins and Anna from Lemmer.'],
    ['Zij sliep in Hotel Zon.', 'She slept in Hotel Sunshine.'],
    ['Daarna sprak Mohamed Aksu.', 'Then Muhammad Aksu spoke.'],
    ['Daarna sprak meneer Calzadilla.', 'Then Paz Calzadilla spoke.'],
    ['Daarna sprak Roberto Calzadilla.', 'Then Mr Calzadilla spoke.'],
    ['Daarna sprak Ian Beattie.', 'Then Ian NATO spoke.'],
    ['Daarna sprak Ian Beattie.', 'Then Ian Mayor spoke.'],
    ['Willemijn Prins kwam.', 'Annelies Prins came.'],
    ['Zij zag koning Willem.', 'She saw king William.'],
    ['Zij reisde naar Spanje.', 'She travelled to Spain.'],
    ['Zij reed naar Spanje en Portugal.', 'She drove to Portugal and Spain.'],
    ['Spanje is mooi.', 'Portugal is pretty.'],
    ['Zij reed naar Keulen en Luik.', 'She drove to Koblenz and Lille.'],
    ['Zij reisde naar Urk en Sneek.', 'She travelled to Lemmer and Bolsward.'],
    ['Zij reisde naar Urk en Sneek.', 'She travelled to Lemmer.'],
    ['Zij reisde naar Urk.', 'She travelled to Lemmer and Bolsward.'],
    ['Zij reisde naar Urk.', 'Sailing was how she travelled.'],
    ['Passanten lachten om de grap.', 'The joke made Lemmer laugh.'],
    ['Zij woont in Urk en werkt in Sneek.', 'She lives in Lemmer and works in Bolsward.'],
    ['Zij zag An.', 'She saw On.'],
  ])('not: %s / %s', (dutch, english) => {
    expect(told([dutch, english])).toEqual([]);
  });
});

describe('taken for a word', () => {
  test.each<[string, string, string]>([
    ['Zij zag de heer De Jonge.', 'She saw Mr The Young.', 'Jonge → Young'],
    ['Zij zag minister Kerk.', 'She saw minister Church.', 'Kerk → Church'],
    ['Zij zag minister Visser.', 'She saw minister Fisherman.', 'Visser → Fisherman'],
    ['Zij zag Church in de stad.', 'She saw Kerk in the city.', 'Church → Kerk'],
    ['Zij zag King lopen.', 'She saw Koning walk.', 'King → Koning'],
  ])('%s / %s', (dutch, english, names) => {
    expect(told([dutch, english])).toEqual([`certain word: ${names}`]);
  });

  test('where the translation has the name elsewhere', () => {
    expect(told(['Zij zag Mulder.', 'She saw Murder.'], laughs('Mulder'))).toEqual(['certain word: Mulder → Murder']);
    expect(told(['Zij zag Bos.', 'She saw Forest.'], laughs('Bos'))).toEqual(['certain word: Bos → Forest']);
    expect(told(['Zij zag Bos.', 'She saw Forest.'])).toEqual([]);
    expect(told(['Zij zag Kerk.', 'She saw Kerk in Church Street.'], laughs('Kerk'))).toEqual([]);
    expect(told(['Zij zag Ian Church en Kerk.', 'She saw Ian Church.'], laughs('Kerk'))).toEqual([]);
  });

  test.each<Row>([
    ['Zij zag Visser.', 'She saw Fisherman.'],
    ['Zij zag minister Koning.', 'She saw minister King.'],
    ['Zij zag de Boer.', 'She saw the Farmer.'],
  ])('not: %s / %s', (dutch, english) => {
    expect(told([dutch, english])).toEqual([]);
  });
});

describe('a place that keeps its Dutch name', () => {
  test.each<[string, string, string[]]>([
    ['Keulen ligt ver weg.', 'Keulen is far away.', ['Keulen']],
    ['De trein naar Praag is vol.', 'The train to Praag is full.', ['Praag']],
    // A name in both languages, part of a longer name, or known from its place alone.
    ['De trein naar Gent is vol.', 'The train to Gent is full.', []],
    ['Zij reisde naar Keulen Noord.', 'She travelled to Keulen Noord.', []],
    ['Zij reisde naar Station Keulen.', 'She travelled to Station Keulen.', []],
    ['Hij zag Keulen.', 'Keulen he saw.', []],
    // People.
    ['Zij sprak met Ton van Rijn.', 'She spoke with Ton van Rijn.', []],
    ['Zij zong aan de Praag.', 'She sang beside the Praag.', []],
    ['Zij woont in de buurt van Keulen.', 'She lives close to Keulen.', ['Keulen']],
    ['Hij zag Willem.', 'He saw Willem.', []],
  ])('%s / %s', (dutch, english, places) => {
    expect(told([dutch, english])).toEqual(places.map((place) => `likely untranslated: ${place} → ${place}`));
  });
});
