import { describe, expect, test } from 'vitest';
import { clauseAround, isContent, type Phrase, phrasesIn } from '../../../../core/comparison/roles/phrases.ts';
import { language } from '../../figures/cases.ts';
import { readAll } from '../readAll.ts';

function sentenceIn(tag: string, text: string) {
  const [sentence] = readAll({ language: tag, paragraphs: [text] }, language(tag)).sentences;
  if (!sentence) throw new Error(text);
  return sentence;
}

/** The clause around a verb, its phrases divided by bars, each behind its mark. */
function clauseOf(tag: string, text: string, verb: string): string {
  const sentence = sentenceIn(tag, text);
  const at = sentence.tokens.findIndex(({ key }) => key === verb);
  const say = ({ places, mark, isPronoun }: Phrase): string =>
    [mark, isPronoun ? 'pronoun' : null, ...places.map((place) => sentence.tokens[place]?.text)]
      .filter((part) => part !== null)
      .join(' ');
  const clause = clauseAround(sentence, at, language(tag));
  return phrasesIn(sentence, clause, language(tag), (place) => place === at)
    .map(say)
    .join(' | ');
}

describe('the phrases of a clause', () => {
  test.each([
    ['nl', 'De oude kapitein bedreigde de stuurman.', 'bedreigde', 'oude kapitein | stuurman'],
    // A verb parts the phrases that stand beside it.
    ['nl', 'Piet zag Jan.', 'zag', 'Piet | Jan'],
    // By whom, and where or when.
    ['nl', 'De kapitein werd door de stuurman bedreigd.', 'bedreigd', 'kapitein | agent stuurman'],
    ['nl', 'In de haven bedreigde Jan de stuurman.', 'bedreigde', 'other haven | Jan | stuurman'],
    // What stands between a preposition and its phrase, such as an article, leaves it its mark; an auxiliary does not.
    ['nl', 'Jan dreigt met al zijn boze vrienden.', 'dreigt', 'Jan | boze vrienden'],
    // Pronouns say what they are, but behind a preposition; a possessive before its noun is none.
    ['nl', 'Hij beschuldigt hem.', 'beschuldigt', 'subject pronoun Hij | object pronoun hem'],
    ['nl', 'Jan werd door hem bedreigd.', 'bedreigd', 'Jan | agent pronoun hem'],
    ['nl', 'Jan beschuldigt haar broer.', 'beschuldigt', 'Jan | broer'],
    ['nl', 'Jan beschuldigt haar.', 'beschuldigt', 'Jan | object pronoun haar'],
    ['nl', 'Jan beschuldigt haar niet.', 'beschuldigt', 'Jan | object pronoun haar'],
    ['nl', 'Jan stuurt met hem Piet weg.', 'stuurt', 'Jan | other pronoun hem | Piet weg'],
    // German says by its articles to whom it is done.
    ['de', 'Den Kapitän bedrohte die Lehrerin.', 'bedrohte', 'object Kapitän | Lehrerin'],
    ['de', 'Von einem Kapitän bedroht.', 'bedroht', 'agent Kapitän'],
    // Numbers are compared elsewhere.
    ['nl', 'De 12 vissers zagen Jan.', 'zagen', 'vissers | Jan'],
    // Marks and words that open a clause end it.
    ['nl', 'Toen het regende, bedreigde Jan de stuurman die wegliep.', 'bedreigde', 'Jan | stuurman'],
    ['nl', 'Jan zei: “Piet bedreigde de stuurman” en zweeg.', 'bedreigde', 'Piet | stuurman'],
    ['nl', 'Zij weet dat Jan de stuurman bedreigde', 'bedreigde', 'Jan | stuurman'],
  ])('%s: %s', (tag, text, verb, phrases) => {
    expect(clauseOf(tag, text, verb)).toBe(phrases);
  });
});

test('words that hold others together, and figures, are no part of a phrase', () => {
  const sentence = sentenceIn(
    'nl',
    'Beide boten werden weer met 12 vissers door hem gezien nadat wij dankzij haar zonken.',
  );
  const content = sentence.tokens.filter((_, at) => isContent(sentence, at, language('nl')));
  expect(content.map(({ text }) => text).join(' ')).toBe('boten vissers gezien zonken');
  expect(isContent(sentence, -1, language('nl'))).toBe(false);
});
