import type { Text } from '../../core/comparison/comparison.ts';

/** A pair of texts, made so that a comparison looks long or in vain: the pieces that they repeat. */
export interface HostileShape {
  name: string;
  original: string;
  translation: string;
  /** Whether words that both share stand in between: without them the texts are told to be unrelated, and no more. */
  isShared: boolean;
}

/**
 * In a piece, `#` is the number of its repetition, `{word}` a name of that number, `{own}` and `{letters}` names that
 * the other side lacks, easy to say or not, and `{small}` one without its capital.
 */
const shape = (name: string, original: string, translation = original): HostileShape => ({
  name,
  original,
  translation,
  isShared: true,
});
const bare = (name: string, original: string, translation = original): HostileShape => ({
  ...shape(name, original, translation),
  isShared: false,
});

export const hostileShapes: readonly [HostileShape, ...HostileShape[]] = [
  shape('names, all different', '{own} '),
  shape('names, the same on both sides', '{word} '),
  shape('names of letters in any order', 'Q{letters}ff ', 'K{letters}gg '),
  shape('one name again', 'Quorline '),
  shape('one name against another', 'Quorline ', 'Quarlone '),
  shape('names with the same consonants', 'B{vowels} '),
  shape('names alike but for a letter', 'Quorlin{letters}x ', 'Quorlen{letters}x '),
  shape('names spelled alike', 'Schaa{letters}en ', 'Skaa{letters}er '),
  shape('names that begin alike', 'Bruin{letters} '),
  shape('derived names', '{word}ist ', '{word}isch '),
  shape('names told by speakers', '{own} zegt dat ', '{own} says that '),
  shape('names spoken to and about', 'zegt tegenover {word} ', 'says about {word} '),
  shape('names of letters told by speakers', 'Q{letters}ff zegt dat ', 'S{letters}gg says that '),
  shape('small words', '{small} '),
  bare('unrelated names', '{own} '),
  bare('one word', 'quorline', 'quarlone'),
  bare('one name', 'Quorline', 'Quarlone'),
  bare('one letter', 'a', 'e'),
  shape('figures, all different', '#1 ', '#7 '),
  shape('figures, the same on both sides', '# '),
  shape('one figure', '7 '),
  shape('figures that never agree', '1.', '1,'),
  bare('figures alone', '7 '),
  shape('dates', '3 mei 19#, ', '4 May 19#, '),
  shape('measures', '#1 kilometer ', '#1 miles '),
  shape('shares', 'drie van de vier ', 'three quarters '),
  bare('halves', '½'),
  shape('ranges', '# tot 9#, ', '# to 8#, '),
  shape('ranges against their ends', 'tussen # en 9#, ', '# and 9#, '),
  shape('limits', 'meer dan #, ', 'nearly #, '),
  shape('changes turned', 'van # naar 9#, ', 'from 9# to #, '),
  shape('quotation marks that never close', '“a b c d ', '"a b c d '),
  shape('marks that open', '„aa bb ', '«aa bb '),
  shape('quotations', '“{small} op de weg” ', "'{small} on the road' "),
  bare('straight marks', '"'),
  bare('apostrophes', "'"),
  bare('commas in pairs', ',,', '!,,'),
  bare('parentheses', '('),
  shape('parentheses around figures', '(# km) (', '(# miles) )'),
  shape('codes', 'AB-1# ', 'AB-5# '),
  shape('one code', 'AB-123 ', 'AB-124 '),
  shape('telephone numbers', '06-1000#, ', '06 2000#, '),
  shape('titles', 'minister {own} ', 'Minister {own} '),
  shape('addresses', 'https://a.example/{small}/# ', 'https://a.example/{small}/9# '),
  shape('denials', 'niet geen Nooit ', 'not Never no '),
  shape('denials on one side', 'niet ', '{small} '),
  shape('names that are denied', '{own} niet ', '{own} '),
  shape('opposites', 'stijgt voor daalt na ', 'falls after rises before '),
  shape('comparatives', 'hoger dan 5 en 6 lager dan ', 'higher than 5 and 6 lower than '),
  shape('hearsay', 'als {small} zou ', 'if {small} '),
  shape(
    'contradictions',
    'De {word} is 5 meter. De {word} is hoger dan 6. ',
    'The {word} is 5 m. The {word} is higher than 6. ',
  ),
  shape('changes turned, a sentence each', 'Van # naar 9#. ', 'From 9# to #. '),
  shape('sentences of a name and a speaker', '{own} zegt: {word} liep. ', '{own} says: {word} walked. '),
  shape('sentences of one word', 'Nee! ', 'No! '),
  shape('sentences of one name', '{own}. '),
  shape('sentences of four words', 'Het {small} van {own}. ', 'The {small} of {own}. '),
  shape('sentences in another order', 'De {own} ging naar {word} in #. ', 'The {word} went to {own} in #. '),
  shape('abbreviations', 'dhr. mr. o.a. ', 'Mr. e.g. No. '),
  bare('dots apart', '. '),
  bare('dots', '.'),
  bare('initials', 'A. '),
  bare('initials together', 'A.'),
  bare('spaces', ' '),
  bare('lines', 'a\n'),
  bare('soft hyphens', '\u00ad'),
  bare('marks on a letter', '\u0301\u0316'),
  bare('half pairs', '\ud800'),
];

const SYLLABLES = ['ba', 'ke', 'li', 'mo', 'nu', 'ra', 'se', 'ti', 'vo', 'zu', 'da', 'fe', 'gi', 'ho', 'ju', 'pa'];
const SPREAD = 40_503;
/** So far apart are the numbers of the names that only one side has. */
const APART = 30_000;
/** Every so many pieces a word stands that both sides share. */
const SHARED = 2;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

/** A word for each number below 65,536; neighbours have nothing in common. */
function wordOf(at: number): string {
  const spread = (at * SPREAD) % 65_536;
  return [spread, spread >> 4, spread >> 8, spread >> 12].map((part) => SYLLABLES[part % SYLLABLES.length]).join('');
}

const lettersOf = (at: number): string =>
  ((at * SPREAD) % 65_536)
    .toString(26)
    .padStart(4, '0')
    .replace(/\d/g, (digit) => 'qrstuvwxyz'.charAt(Number(digit)));

function filled(piece: string, isOriginal: boolean, isShared: boolean, characters: number): string {
  const pieces: string[] = [];
  const apart = isOriginal ? 0 : APART;
  for (let at = 0, length = 0; length < characters; at += 1) {
    const next = piece
      .replaceAll('#', String(at))
      .replaceAll('{word}', capital(wordOf(at)))
      .replaceAll('{own}', capital(wordOf(at + apart)))
      .replaceAll('{small}', wordOf(at + apart))
      .replaceAll('{letters}', lettersOf(at + apart))
      .replaceAll(
        '{vowels}',
        at
          .toString(2)
          .replace(/0/g, isOriginal ? 'a' : 'i')
          .replace(/1/g, isOriginal ? 'e' : 'o'),
      );
    pieces.push(isShared && at % SHARED === 0 ? `web${at} ${next}` : next);
    length += next.length;
  }
  return pieces.join('').slice(0, characters);
}

export const allSides = ['both', 'halved', 'original alone', 'translation alone', 'swapped', 'in paragraphs'] as const;
export type Sides = (typeof allSides)[number];

const SHORT = { nl: 'Het bedrijf web4 groeit in 2024.', en: 'The company web4 grows in 2024.' };
const PARAGRAPH = /.{1,400}/gs;

/** The two texts of a shape: on both sides, half of it in the translation, on one side, each on the other's side, or in short paragraphs. */
export function hostilePair(
  { original, translation, isShared }: HostileShape,
  sides: Sides,
  characters: number,
): [original: Text, translation: Text] {
  const texts = {
    nl: filled(original, true, isShared, characters),
    en: filled(translation, false, isShared, sides === 'halved' ? characters / 2 : characters),
  };
  if (sides === 'original alone') texts.en = SHORT.en;
  if (sides === 'translation alone') texts.nl = SHORT.nl;
  const textOf = (language: 'nl' | 'en'): Text => ({
    language,
    paragraphs: sides === 'in paragraphs' ? (texts[language].match(PARAGRAPH) ?? []) : [texts[language]],
  });
  return sides === 'swapped' ? [textOf('en'), textOf('nl')] : [textOf('nl'), textOf('en')];
}
