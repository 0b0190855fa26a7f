import { describe, expect, test } from 'vitest';
import { type NameToken, nameTokens, wordAfter, wordBefore } from '../../../../core/comparison/names/nameTokens.ts';
import { english } from '../../../../core/languages/en/index.ts';
import type { Language } from '../../../../core/languages/language.ts';
import { dutch } from '../../../../core/languages/nl/index.ts';
import { readAll } from '../readAll.ts';

/** A word with ? where any word would have its capital, and + where it is a name by the one before it alone. */
const short = ({ token, weak, inName }: NameToken): string => `${token.text}${weak ? '?' : ''}${inName ? '+' : ''}`;

function namesIn(text: string, language: Language): NameToken[] {
  return readAll({ language: language.tag, paragraphs: [text] }, language).sentences.flatMap((sentence) =>
    nameTokens(sentence, language),
  );
}

describe('words that may be names', () => {
  test.each([
    [dutch, 'Gisteren sprak Jan de Vries met Anna Van Dam in Urk.', 'Jan Vries Anna Van+ Dam Urk'],
    [dutch, 'Bakker Jan zei: “Morgen komt Piet.”', 'Bakker? Jan Morgen? Piet'],
    [dutch, 'Hij zei: ‘Morgen komt Piet.’', 'Morgen? Piet'],
    [dutch, 'Hij zei ‘Morgen’ en Karels ‘Piet’', 'Morgen? Karels Piet?'],
    [dutch, "Dat is Anna's Piet.", "Anna's Piet"],
    [dutch, 'Hij zei: "Morgen komt Piet."', 'Morgen? Piet'],
    [dutch, 'Hij zei: «Morgen komt Piet.»', 'Morgen? Piet'],
    [dutch, "Hij zei 'Morgen komt Piet.'", 'Morgen? Piet'],
    [dutch, 'Hij zei: Morgen komt Piet.', 'Morgen? Piet'],
    [dutch, 'De boot van d‘Ancona kwam.', 'Ancona'],
    [dutch, 'De wijk – Noord genoemd – van Nieuw-Zeeland.', 'Noord? Nieuw Zeeland?'],
    [dutch, 'Het Rode Kruis helpt De Boer, Het Parool en X.', 'Rode Kruis Boer Parool'],
    [dutch, 'Op Urk, Van Dam en Op Noord.', 'Urk Dam Noord'],
    [english, 'Yesterday James From spoke with The Hague.', 'James From+ Hague'],
    [english, 'Then James, From and James  From left.', 'James James'],
    [english, 'Then James In saw J. K. Rowling.', 'James Rowling'],
    [english, '“Tomorrow comes Piet,” said Anna.', 'Tomorrow? Piet Anna'],
  ])('%o: %s', (language, text, expected) => {
    expect(namesIn(text, language).map(short).join(' ')).toBe(expected);
  });

  test.each([
    ['Big Fire Destroys Old Mill in Lemmer', 'Big? Fire? Destroys? Mill? Lemmer?'],
    ['Big Fire Wrecks Farm near Lemmer', 'Big? Fire Wrecks Farm Lemmer'],
    ['Fire Wrecks Farm', 'Fire? Wrecks Farm'],
    ['Fire Wrecks 2018 Farm', 'Fire? Wrecks Farm'],
    ['Fire Wrecks James From Lemmer', 'Fire? Wrecks? James? Lemmer?'],
  ])('in a headline: %s', (text, expected) => {
    const words = namesIn(text, english).filter(({ token }) => token.text !== 'Old');
    expect(words.map(short).join(' ')).toBe(expected);
  });
});

test.each([
  ['Today mayor Anna Terpstra spoke.', ['mayor|Terpstra', 'Anna|spoke']],
  ['Today Anna, Terpstra and J. Jansen spoke.', ['Today|', '|and', 'J|spoke']],
  ['Then it rained. Today Anna, Terpstra and J. Jansen spoke.', ['Today|', '|and', 'J|spoke']],
  ['Anna-Maria went.', ['|Maria', 'Anna|went']],
  ['She is Anna', ['is|']],
  ['The mayor (Anna) spoke.', ['|']],
])('the words beside the names of %s', (text, expected) => {
  const beside = namesIn(text, english).map((name) => `${wordBefore(name)?.text ?? ''}|${wordAfter(name)?.text ?? ''}`);
  expect(beside).toEqual(expected);
});
