import { describe, expect, test } from 'vitest';
import { splitSentences } from '../../../core/alignment/sentences.ts';
import { german } from '../../../core/languages/de/index.ts';
import { english } from '../../../core/languages/en/index.ts';
import { french } from '../../../core/languages/fr/index.ts';
import { dutch } from '../../../core/languages/nl/index.ts';

const cases: [language: typeof dutch, text: string, sentences: string[]][] = [
  [dutch, 'Het regent. De trein rijdt niet.', ['Het regent.', 'De trein rijdt niet.']],
  [
    dutch,
    'Dhr. Pietersen zag o.a. Utrecht en ca. Driehuis. Hij bleef.',
    ['Dhr. Pietersen zag o.a. Utrecht en ca. Driehuis.', 'Hij bleef.'],
  ],
  [dutch, '"Kan dat?" vroeg zij. Het kon.', ['"Kan dat?" vroeg zij.', 'Het kon.']],
  [dutch, 'Het was laat. ,,Ga je mee?" Hij knikte.', ['Het was laat.', ',,Ga je mee?"', 'Hij knikte.']],
  [dutch, 'Appels, peren enz. De markt was leeg.', ['Appels, peren enz.', 'De markt was leeg.']],
  [dutch, 'J. P. Coen voer uit. Nr. 5 zonk.', ['J. P. Coen voer uit.', 'Nr. 5 zonk.']],
  [english, 'Mr. Baker met Dr. Hill. They left.', ['Mr. Baker met Dr. Hill.', 'They left.']],
  [
    english,
    'The U.S. Navy sailed. He moved to the U.S. The trip was long.',
    ['The U.S. Navy sailed.', 'He moved to the U.S.', 'The trip was long.'],
  ],
  [
    english,
    'She runs Acorn Inc. Berlin is next. Acorn Inc. The firm grew.',
    ['She runs Acorn Inc. Berlin is next.', 'Acorn Inc.', 'The firm grew.'],
  ],
  [english, 'He said no. Peter left. See No. 4 below.', ['He said no.', 'Peter left.', 'See No. 4 below.']],
  [english, '"Why?" she asked. Nobody knew!', ['"Why?" she asked.', 'Nobody knew!']],
  [german, 'Am 3. Oktober kam z. B. Dr. Maier. Er blieb.', ['Am 3. Oktober kam z. B. Dr. Maier.', 'Er blieb.']],
  [german, 'Das kostet 3 Mio. Euro. Die Stadt zahlt.', ['Das kostet 3 Mio. Euro.', 'Die Stadt zahlt.']],
  [german, 'Birnen usw. Der Markt war leer.', ['Birnen usw.', 'Der Markt war leer.']],
  [german, 'Sie siehe Nr. 5 und Abb. 3. Dort steht es.', ['Sie siehe Nr. 5 und Abb. 3.', 'Dort steht es.']],
  [german, '„Geht das?“ fragte sie. „Ja.“ Es ging.', ['„Geht das?“ fragte sie.', '„Ja.“', 'Es ging.']],
  [
    german,
    'Im 21. Jahrhundert, d. h. bzw. ca. 2001. Nicht früher.',
    ['Im 21. Jahrhundert, d. h. bzw. ca. 2001.', 'Nicht früher.'],
  ],
  [
    french,
    'M. Adams et Mme X. vivent, p. ex., à Lyon. Ils partent.',
    ['M. Adams et Mme X. vivent, p. ex., à Lyon.', 'Ils partent.'],
  ],
  [french, '« Pourquoi nous ? » demande-t-il. Il rit.', ['« Pourquoi nous ? » demande-t-il.', 'Il rit.']],
  [french, '« Cela va-t-il durer ? » Il rit.', ['« Cela va-t-il durer ? »', 'Il rit.']],
  [english, 'Version 2.5 costs $3.50. It sells.', ['Version 2.5 costs $3.50.', 'It sells.']],
];

test.each(cases.map(([language, text, sentences]) => ({ tag: language.tag, language, text, sentences })))(
  '$tag: $text',
  ({ language, text, sentences }) => {
    expect(splitSentences(text, language).map(({ start, end }) => text.slice(start, end))).toEqual(sentences);
  },
);

describe('what is no sentence', () => {
  test.each(['', '   ', '\n\n'])('%j has none', (text) => {
    expect(splitSentences(text, dutch)).toEqual([]);
  });

  test('a new line ends a heading', () => {
    const text = 'Nieuwe haven\nopent vandaag';
    expect(splitSentences(text, dutch).map(({ start, end }) => text.slice(start, end))).toEqual([
      'Nieuwe haven',
      'opent vandaag',
    ]);
  });
});
