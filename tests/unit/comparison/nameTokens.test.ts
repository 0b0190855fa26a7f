import { expect, test } from 'vitest';
import { nameTokens, wordAfter, wordBefore } from '../../../core/comparison/names/nameTokens.ts';
import { readText } from '../../../core/comparison/reading.ts';
import { english } from '../../../core/languages/en/index.ts';
import type { Language } from '../../../core/languages/language.ts';
import { dutch } from '../../../core/languages/nl/index.ts';

const namesIn = (sentence: string, language: Language) => {
  // The second sentence, so that its offsets in the paragraph are not those in itself.
  const { sentences } = readText({ language: language.tag, paragraphs: [`Kijk. ${sentence}`] }, language);
  return sentences.slice(1).flatMap((each) => nameTokens(each, language));
};

/** The names of a sentence; in brackets those that may be plain words, with a plus those in a name alone. */
const told = (sentence: string, language: Language): string =>
  namesIn(sentence, language)
    .map(({ token, weak, inName }) => `${inName ? '+' : ''}${weak ? `(${token.text})` : token.text}`)
    .join(' ');

test.each([
  ['Toen sprak Karst Bouma met de vissers van Urk.', 'Karst Bouma Urk'],
  ['Bouma sprak met vissers.', '(Bouma)'],
  ['Toen kwam De Jonge uit Urk.', 'Jonge Urk'],
  ['Zij zegt: “Vissers komen uit Urk.”', '(Vissers) Urk'],
  ['Zij zegt: "Vissers komen uit Urk."', '(Vissers) Urk'],
  ['Zij zegt: «Vissers komen uit Urk.»', '(Vissers) Urk'],
  ["Zij zegt 'Vissers komen uit Urk.'", '(Vissers) Urk'],
  ['Zij zegt ‘Vissers komen uit Urk’.', '(Vissers) Urk'],
  ['Zij zegt: Vissers komen uit Urk.', '(Vissers) Urk'],
  ['Dat was Urk – Vissers zagen het.', 'Urk (Vissers)'],
  ['De vissers zagen Urk-Zuid.', 'Urk (Zuid)'],
  ['De boot van d‘Ancona kwam.', 'Ancona'],
  ['Zij at in Plan A en X met Bo.', 'Plan Bo'],
  ['Zware Storm Treft Haven Van Urk', '(Zware) (Storm) (Treft) (Haven) (Urk)'],
  ['Zware Storm Treft Haven in 2019 of 2018', '(Zware) (Storm) (Treft) (Haven)'],
  ['Zware Storm Treft Urk', '(Zware) Storm Treft Urk'],
  ['Zware Storm Treft de haven Urk', '(Zware) Storm Treft Urk'],
])('Dutch: %s', (sentence, names) => {
  expect(told(sentence, dutch)).toBe(names);
});

test.each([
  ['Then James From sang.', 'James +From'],
  ['Then James, From and Urk sang.', 'James Urk'],
  ['Then James from Urk sang.', 'James Urk'],
  ['Then James Of sang.', 'James'],
  ['Then James  From sang.', 'James'],
  ['Then old From Urk sang.', 'Urk'],
  ['The James sang.', 'James'],
  ['Stormy Weather Hits James From Urk', '(Stormy) (Weather) (Hits) (James) (Urk)'],
])('English: %s', (sentence, names) => {
  expect(told(sentence, english)).toBe(names);
});

test.each([
  ['Then Karst Bouma sang.', 'Then|Karst|Bouma', 'Karst|Bouma|sang'],
  ['Then J. Bouma-Prins sang.', 'J|Bouma|Prins', 'Bouma|Prins|sang'],
  ['Then, Bouma, he sang.', '-|Bouma|-'],
  ['Then (Bouma) sang.', '-|Bouma|-'],
  ['Then . Bouma sang.', '-|Bouma|sang'],
  ['Then the old Bouma', 'old|Bouma|-'],
])('the words beside each name: %s', (sentence, ...beside) => {
  const found = namesIn(sentence, english).map((name) =>
    [wordBefore(name)?.text ?? '-', name.token.text, wordAfter(name)?.text ?? '-'].join('|'),
  );
  expect(found).toEqual(beside);
});
