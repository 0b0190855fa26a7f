// Measures the comparison: speed on one article, growth, and pairs made to be hard.
import { compare } from '../../core/comparison/compare.ts';
import type { Text } from '../../core/comparison/comparison.ts';
import { readArticles, type Sample } from '../figures/article.ts';
import { medianTime, report, timesAsLong } from '../figures/clock.ts';
import { measureHostileGrowth } from './growth.ts';
import { makePair } from './texts.ts';

const MOST_MILLISECONDS = 3;
const MOST_PASSES = 75;
const MOST_GROWTH = 1.5;
const SMALL = 100;
const LARGE = 10_000;

const asText = ({ text, language }: Sample): Text => ({
  language: language.tag,
  paragraphs: text.split(/\n+/).filter((line) => line.trim() !== ''),
});

function measureSpeed(dutch: Sample, english: Sample): void {
  const [original, translation] = [asText(dutch), asText(english)];
  const work = () => compare(original, translation);
  const pass = () => {
    let words = 0;
    for (const _ of english.text.matchAll(/[\p{L}\p{N}]+/gu)) words += 1;
    return words;
  };
  medianTime(work, 100, 5);
  const time = medianTime(work, 50);
  report(
    'one article pair of 2,500 characters, warm',
    `${time.toFixed(2)} ms (bar ${MOST_MILLISECONDS})`,
    time <= MOST_MILLISECONDS,
  );
  const passes = timesAsLong(work, pass, 30);
  report(
    'the same, in passes over the words of one side',
    `${passes.toFixed(0)} (bar ${MOST_PASSES})`,
    passes <= MOST_PASSES,
  );
}

function microseconds(
  { original, translation }: ReturnType<typeof makePair>,
  sentences: number,
  repeats: number,
  rounds: number,
): number {
  return (medianTime(() => compare(original, translation), repeats, rounds) * 1000) / sentences;
}

function measureGrowth(): void {
  const small = microseconds(makePair(SMALL), SMALL, 10, 7);
  const large = microseconds(makePair(LARGE), LARGE, 1, 1);
  const times = large / small;
  report(
    `a sentence of ${LARGE} against one of ${SMALL}`,
    `${large.toFixed(0)} and ${small.toFixed(0)} µs, ${times.toFixed(2)} times (bar ${MOST_GROWTH})`,
    times <= MOST_GROWTH,
  );
}

function measureHard(): void {
  const { original, translation } = makePair(3000);
  const pairs: [name: string, original: Text, translation: Text][] = [
    [
      'one sentence 5,000 times',
      repeated('nl', 'Het water steeg met 3 centimeter.'),
      repeated('en', 'The water rose 3 centimetres.'),
    ],
    ['3,000 sentences, all in one paragraph', joined(original), joined(translation)],
    [
      '3,000 sentences, paragraphs the other way round',
      original,
      { ...translation, paragraphs: translation.paragraphs.toReversed() },
    ],
    ['3,000 sentences against one', original, { language: 'en', paragraphs: ['It rained.'] }],
  ];
  for (const [name, ours, theirs] of pairs) {
    const time = medianTime(() => compare(ours, theirs), 1, 1);
    report(name, `${time.toFixed(0)} ms`);
  }
}

const repeated = (language: string, sentence: string): Text => ({
  language,
  paragraphs: [Array(5000).fill(sentence).join(' ')],
});

const joined = ({ language, paragraphs }: Text): Text => ({ language, paragraphs: [paragraphs.join(' ')] });

const articles = readArticles();
if (articles === null) report('speed', 'skipped: ../shared/seeds is absent');
else measureSpeed(articles.dutch, articles.english);
measureGrowth();
measureHard();
measureHostileGrowth();
