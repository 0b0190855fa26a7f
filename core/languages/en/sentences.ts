import type { SentenceWords } from '../sentenceWords.ts';
import { words } from '../wordList.ts';

/** Mak for make, makes, making; tri for try, tries, tried: endings go where a vowel is left, consonants stand once. */
function stem(word: string): string {
  const one = word.replace(/(?:'s|’s|s'|s’)$/u, '').replace(/(?<=..[^su])s$/u, '');
  const cut = one.replace(/ly$/u, '').replace(/(?:ing|(?<!e)ed)$/u, '');
  const rest = /[aeiouy]/u.test(cut) ? cut : one;
  if (rest.length < 3) return rest;
  return rest
    .replace(/(?:ie?|y)$/u, 'i')
    .replace(/e$/u, '')
    .replace(/([a-z])\1$/u, '$1');
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
    into about out up over after under against our my me him them us what when where all more just one your yours hers
    ours theirs mine myself yourself himself herself itself ourselves themselves whose whom each every either neither
    both any some such another other others no nor none nothing something anything everything someone anyone everyone
    nobody somebody anybody everybody am being having doing shall may might must ought let's off down away through across
    along around behind below beneath beside besides beyond during except inside outside near onto per since till toward
    towards until upon via within without despite although though because while whereas whether unless once how why here
    very too yet only even again how's that's it's he's she's there's what's who's i'm you're we're they're i've you've
    we've they've i'd you'd he'd she'd we'd they'd i'll you'll he'll she'll it'll we'll they'll don't doesn't didn't isn't
    aren't wasn't weren't hasn't haven't hadn't won't wouldn't can't cannot couldn't shouldn't mustn't ain't go goes going
    went gone s t`),
  compoundLinks: null,
  stem,
};
