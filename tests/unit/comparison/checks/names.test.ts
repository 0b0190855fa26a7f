import { describe, expect, test } from 'vitest';
import { compare } from '../../../../core/comparison/compare.ts';
import { compareTexts, findingsOf } from '../comparing.ts';

const around = ['Wethouder Pieter Dijkhuis opende de veiling in Urk.', 'Veel vissers kwamen kijken.'];
const aroundEnglish = ['Alderman Pieter Dijkhuis opened the auction in Urk.', 'Many fishermen came to watch.'];
const names = (dutch: string, english: string) =>
  findingsOf(
    'name',
    [around[0] ?? '', dutch, around[1] ?? ''],
    [aroundEnglish[0] ?? '', english, aroundEnglish[1] ?? ''],
  );

describe('a name that went wrong', () => {
  test.each([
    ['Volgens Dijkhuis is de kade veilig.', 'According to Dijkuis the quay is safe.', ['Dijkhuis', 'Dijkuis']],
    [
      'Daarna sprak Pieter Dijkhuis met de bakker.',
      'Afterwards Pieter Hollander spoke to the baker.',
      ['Dijkhuis', 'Hollander'],
    ],
    ['De boot voer van België naar Spanje.', 'The boat sailed from Belgium to Portugal.', ['Spanje', 'Portugal']],
    [
      'Vorig jaar bezocht minister De Jonge de haven.',
      'Last year minister The Young visited the harbour.',
      ['Jonge', 'Young'],
    ],
    ['Ook Keulen bouwt een haven.', 'Keulen is building a harbour too.', null],
    ['De trein rijdt naar Keulen en verder.', 'The train runs to Keulen and beyond.', ['Keulen', 'Keulen']],
    ['Bel 0900-5678 voor kaarten.', 'Call 0900-5687 for tickets.', ['5678', '5687']],
  ])('%s / %s', (dutch, english, shown) => {
    expect(names(dutch, english)).toEqual(shown === null ? [] : [shown]);
  });
});

describe('a name that is only said otherwise', () => {
  test.each([
    ['De trein rijdt van Keulen naar Den Haag.', 'The train runs from Cologne to The Hague.'],
    ['De Schotse boten kwamen uit Schotland.', 'The Scottish boats came from Scotland.'],
    ['Dijkhuis lachte.', 'He laughed.'],
    [
      'Het Hooggerechtshof besliste in het voordeel van de vissers.',
      'The Supreme Court ruled in favour of the fishermen.',
    ],
    ['De Republikeinen en de Democraten stemden voor.', 'The Republicans and the Democrats voted in favour.'],
    ['De boten van de EU liggen in Nieuw-Zeeland.', 'The boats of the EU are in New Zealand.'],
    ['Premier Dijkhuis komt uit Italië.', 'Prime Minister Dijkhuis is from Italy.'],
  ])('%s / %s', (dutch, english) => {
    expect(names(dutch, english)).toEqual([]);
  });
});

test('a name known from elsewhere in the translation is certain, one that stands once is likely', () => {
  const certainties = (dutch: string[], english: string[]) =>
    compareTexts(dutch, english).findings.map(({ certainty }) => certainty);
  expect(certainties([...around, 'Later vertrok Dijkhuis.'], [...aroundEnglish, 'Later Dijkhius left.'])).toEqual([
    'certain',
  ]);
  expect(certainties(['De haven van Stavoren ligt vol.'], ['The harbour of Stavroen is full.'])).toEqual(['likely']);
});

test.each([
  // Another place, known or alike.
  ['De trein uit Luik is te laat.', 'The train from Lille is late.', ['Luik', 'Lille']],
  ['De boten liggen in Keulen.', 'The boats are in Koblenz.', ['Keulen', 'Koblenz']],
  ['De boten liggen in Duinkerken.', 'The boats are in Calais.', ['Duinkerken', 'Calais']],
  // A name that means something, gone wrong or replaced.
  [
    'Vanmiddag kwam de boot Rosa aan. Het schip Rosa is oud.',
    'This afternoon the boat Rosa arrived. The ship Moines is old.',
    ['Rosa', 'Moines'],
  ],
])('another name: %s / %s', (dutch, english, names) => {
  expect(findingsOf('name', dutch, english)).toEqual([names]);
});

test.each([
  ['De trein uit Luik is te laat.', 'The train from Liège is late.'],
  // The seat of a government is no place that stands for another.
  ['De boten komen uit Turkije.', 'The boats come from Ankara.'],
  ['De boten komen uit Boekarest.', 'The boats come from Romania.'],
  ['De boten liggen bij de Azoren.', 'The boats are off the Azores.'],
  ['De schipper prees de Fijische boten.', 'The skipper praised the Fijian boats.'],
  // With more of the name, or another title.
  ['Zij schreef aan minister Bouma.', 'She wrote to Minister Henk Bouma.'],
  ['Zij schreef aan dominee Henk Bouma.', 'She wrote to the Rev Bouma.'],
])('the same name: %s / %s', (dutch, english) => {
  expect(findingsOf('name', dutch, english)).toEqual([]);
});

test('a German noun with a capital is no name', () => {
  const found = (german: string, english: string) => {
    const result = compare({ language: 'de', paragraphs: [german] }, { language: 'en', paragraphs: [english] });
    return result.ok ? result.comparison.findings.filter(({ kind }) => kind === 'name').length : null;
  };
  expect(found('Sie sprach über die Hafenverwaltung.', 'She and Bouma spoke about it.')).toBe(0);
  expect(found('Am Freitag sprach Jan Hoekstra in der Stadt.', 'On Friday, Jan Bouma spoke in the town.')).toBe(1);
  expect(found('Sie fuhr mit Nachbarin Hoekstra nach Hause.', 'She drove home with neighbour Bouma.')).toBe(1);
  // A noun that no lexicon holds, behind a word whose capital is the sentence's.
  expect(found('Diese Flunkyrunde war lang.', 'It was long in Bouma.')).toBe(0);
});

describe('the one name that stands in place of one that the translation has elsewhere', () => {
  const german = ['Die Ruderin Merle Hartwig lobt den Trainer.', 'Viele kamen an den See.'];
  const english = ['The rower Merle Hartwig praises the coach.', 'Many came to the lake.'];
  test.each([
    // A name, a word, a name that begins alike, each where every noun has a capital.
    ['Später dankte Hartwig dem Verein.', 'Later Bergmann thanked the club.', ['Hartwig', 'Bergmann']],
    ['Später dankte Hartwig dem Verein.', 'Later Fox thanked the club.', ['Hartwig', 'Fox']],
    ['Später dankte Hartwig dem Verein.', 'Later Hollis thanked the club.', ['Hartwig', 'Hollis']],
    ['Hartwig dankte dem Verein.', 'Quinlan thanked the club.', ['Hartwig', 'Quinlan']],
    // Said by a word, by two names, or by a title.
    ['Später dankte Hartwig dem Verein.', 'Later she thanked the club.', null],
    ['Später dankte Hartwig dem Verein.', 'Later Bergmann and Quinlan thanked the club.', null],
    ['Hartwig dankte dem Verein.', 'Afterwards the club was thanked.', null],
  ])('%s / %s', (original, translation, shown) => {
    expect(findingsOf('name', [...german, original], [...english, translation], 'de')).toEqual(
      shown === null ? [] : [shown],
    );
  });
});
