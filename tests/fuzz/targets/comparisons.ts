import { allSides, hostilePair, hostileShapes } from '../../../bench/comparison/hostile.ts';
import { csvFile } from '../../../components/exports/csv.ts';
import { jsonFile } from '../../../components/exports/json.ts';
import { comparisonText } from '../../../components/exports/text.ts';
import { asText } from '../../../core/article/asText.ts';
import { readPlainText } from '../../../core/article/parsing/plainText.ts';
import { compare } from '../../../core/comparison/compare.ts';
import type { Comparison, Text } from '../../../core/comparison/comparison.ts';
import { sites } from '../../../core/sites/index.ts';
import { standardSettings } from '../../../extension/store/settings/settings.ts';
import type { Compared } from '../../../extension/store/tabState.ts';
import { wordsFor } from '../../../locales/words.ts';
import { corpus } from '../corpus.ts';
import { mutateText } from '../mutate.ts';
import type { Random } from '../random.ts';
import { holds, target } from '../target.ts';
import { MARKUP } from './pages.ts';

const texts = corpus('text');
const words = wordsFor('en', []);

export interface TextPair {
  original: Text;
  translation: Text;
}

export function textPair(random: Random): TextPair {
  const side = (language: string): Text => {
    const article = readPlainText(mutateText(texts, MARKUP, random), language, sites);
    return article ? asText(article) : { language, paragraphs: ['12'] };
  };
  return { original: side('nl'), translation: side('en') };
}

const paragraphOf = (text: Text, at: number | null): string => (at === null ? text.title : text.paragraphs[at]) ?? '';

/** Every place that a comparison tells of is there, in its own text. */
function checkPlaces({ figures, findings }: Comparison, { original, translation }: TextPair): void {
  // A run of sentences is told with spaces between them, whatever white space stands there.
  const plain = (text: string) => text.replace(/\s/g, ' ');
  const exact = (text: Text, place: { text: string; paragraph: number | null; start: number; end: number } | null) =>
    place === null ||
    place.text.includes('…') ||
    plain(paragraphOf(text, place.paragraph).slice(place.start, place.end)) === plain(place.text);
  for (const each of [...figures, ...findings]) {
    holds(exact(original, each.original), 'a place of the original is not there');
    holds(exact(translation, each.translation), `a place of the translation is not there: ${JSON.stringify(each)}`);
    holds(each.original !== null || each.translation !== null, 'something of neither side');
  }
}

export function comparedOf(comparison: Comparison, texts: TextPair): Compared {
  const address = 'https://www.techzine.nl/nieuws/infrastructure/413001/voorbeeld-groeit/';
  const original = {
    address,
    title: texts.original.title ?? '',
    publishedAt: null,
    modifiedAt: null,
    proof: 'original',
    reasons: [],
  } as const;
  return {
    original: { ...original, reasons: [] },
    others: [],
    comparison,
    texts,
    cuts: { original: null, translation: null },
    dismissed: [],
  };
}

function checkPair(pair: TextPair): void {
  const result = compare(pair.original, pair.translation);
  if (!result.ok) return;
  checkPlaces(result.comparison, pair);
  const exported = {
    compared: comparedOf(result.comparison, pair),
    address: 'https://www.techzine.eu/news/a/37001/b/',
  };
  const files = [csvFile(exported, standardSettings, words), jsonFile(exported)];
  holds(
    files.every(({ name }) => /^brontekst[a-z0-9-]*\.(?:csv|json)$/.test(name)),
    'a file name that a system may refuse',
  );
  holds(
    !/(?:^|,)[=@]/m.test(files[0]?.text.replace(/"(?:[^"]|"")*"/g, '') ?? ''),
    'a cell that a spreadsheet would run',
  );
  comparisonText(exported, standardSettings, words);
}

/** So many characters of what is made to be hard: long enough to hang what grows with their square. */
const MOST_HOSTILE = 6_000;

/** Two texts that are made to be hard, of one kind or each of another. */
function hostileTexts(random: Random): TextPair {
  const texts = () => {
    const shape = random.pick(hostileShapes);
    const [original, translation] = hostilePair(shape, random.pick(allSides), random.below(MOST_HOSTILE));
    return { original, translation };
  };
  const pair = texts();
  return random.once(3) ? { ...pair, original: texts().original } : pair;
}

export const comparison = target('comparison', 1, textPair, checkPair);
export const hostileComparison = target('hostile comparison', 1, hostileTexts, checkPair);
