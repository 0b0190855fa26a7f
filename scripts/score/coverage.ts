import { coverageOf } from '../../core/comparison/coverage/coverage.ts';
import { type Reading, readText, type Sentence } from '../../core/comparison/reading.ts';
import { findLanguage } from '../../core/languages/index.ts';
import { takeAll } from '../../core/text/steps.ts';
import { type NewsDocument, newsDocuments, type Part } from './data.ts';

/** How much of true pairs of sentences corresponds, and of pairs that don't belong together. */
export interface CoverageScore {
  /** Share of the content words of both sides whose counterpart stands on the other, of true pairs and of wrong ones. */
  covered: number;
  coveredWrong: number;
  /** Share of the pairs of which less than `THRESHOLD` is covered. */
  below: number;
  belowWrong: number;
}

/** Pairs with less than this share of covered words are taken for replaced; chosen on the visible data. */
export const THRESHOLD = 0.45;
/** Fewer words tell nothing of a pair. */
const LEAST_WORDS = 6;

interface Tally {
  covered: number;
  words: number;
  pairs: number;
  below: number;
}

const emptyTally = (): Tally => ({ covered: 0, words: 0, pairs: 0, below: 0 });

function byParagraph({ sentences }: Reading, count: number): Sentence[][] {
  const groups: Sentence[][] = Array.from({ length: count }, () => []);
  for (const sentence of sentences) if (sentence.paragraph !== null) groups[sentence.paragraph]?.push(sentence);
  return groups;
}

function read(paragraphs: string[], tag: string): Reading {
  const language = findLanguage(tag);
  if (!language) throw new Error(`There is no language '${tag}'.`);
  return takeAll(readText({ language: tag, paragraphs }, language));
}

function score({ src, tgt }: NewsDocument, [from, to]: [string, string], right: Tally, wrong: Tally): void {
  const [ours, theirs] = [read(src, from), read(tgt, to)];
  const [forth, back] = [coverageOf(ours, theirs), coverageOf(theirs, ours)];
  const [left, other] = [byParagraph(ours, src.length), byParagraph(theirs, tgt.length)];
  const add = (tally: Tally, mine: Sentence[] = [], its: Sentence[] = []) => {
    const words = [...mine.flatMap((each) => forth.of(each, its)), ...its.flatMap((each) => back.of(each, mine))];
    const covered = words.filter((word) => word.covered).length;
    tally.covered += covered;
    tally.words += words.length;
    if (words.length < LEAST_WORDS) return;
    tally.pairs += 1;
    if (covered < THRESHOLD * words.length) tally.below += 1;
  };
  for (const [index, sentences] of left.entries()) {
    add(right, sentences, other[index]);
    if (left.length > 1) add(wrong, sentences, other[(index + 1) % left.length]);
  }
}

/** Scores a set of news, null where it is absent. @param languages such as `nl-en` */
export function scoreCoverage(set: string, languages: string, part: Part): CoverageScore | null {
  const documents = newsDocuments(set, languages, part);
  if (documents.length === 0) return null;
  const [from = '', to = ''] = languages.split('-');
  const [right, wrong] = [emptyTally(), emptyTally()];
  for (const document of documents) score(document, [from, to], right, wrong);
  return {
    covered: right.covered / right.words,
    coveredWrong: wrong.covered / wrong.words,
    below: right.below / right.pairs,
    belowWrong: wrong.below / wrong.pairs,
  };
}
