import type { SentenceWords } from '../sentenceWords.ts';
import { words } from '../wordList.ts';

/** Mak for make, makes, making: endings go, consonants stand once. */
function stem(word: string): string {
  let rest = word.length > 4 ? word.replace(/(?:'s|’s|s'|s’)$/u, '') : word;
  if (rest.length > 5) rest = rest.replace(/(?:ingly|edly|ings|ing|ies|ied|ed|es|ly|y|s|e)$/u, '');
  else if (rest.length > 3) rest = rest.replace(/(?:ies|s|y|e)$/u, '');
  return rest.replace(/([a-z])\1$/u, '$1');
}

/** How English sentences end and begin. */
export const sentences: SentenceWords = {
  abbreviations: words(`
    mr mrs ms messrs dr prof st rev hon gen col lt sgt capt maj cmdr sen rep gov pres supt
    e.g i.e cf vs v approx fig vol est incl al
    jan feb mar apr jun jul aug sep sept oct nov dec mt ft ave blvd`),
  ambiguousAbbreviations: words('inc ltd corp co u.s u.k u.n d.c a.m p.m etc jr sr ph.d b.c a.d bros'),
  numberAbbreviations: words('no nos p pp'),
  ordinalStop: false,
  capitalNouns: false,
  clitics: words(''),
  apostropheWords: words('s t n m r'),
  starters: words(`
    the a an this that these those there he she it they we you i his her its their our my in on at for after with from
    but and or also as if when while although because however according what who where how why yet not no so then now
    today yesterday later since until by to meanwhile moreover another some many most all both each`),
  functionWords: words(`
    the a an and of in on to that which who is was for with at by as from it its his her their he she they we i you this
    these those not be been are were will would can could has have had do does did or but if than then so also there
    into about out up over after under against our my me him them us what when where all more just one`),
  stem,
};
