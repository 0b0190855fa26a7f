// Measures how the time of reading and proving what a search answers grows with hostile answers.
import type { Article } from '../../core/article/article.ts';
import { Prover } from '../../core/originals/proof/proof.ts';
import { readingFeed } from '../../core/originals/wordpress/feed.ts';
import { readingPosts } from '../../core/originals/wordpress/wordpress.ts';
import { techzine } from '../../core/sites/techzine/index.ts';
import { type Steps, takeAll } from '../../core/text/steps.ts';
import { article } from '../../tests/unit/originals/fixturePairs.ts';
import { feedOf, itemOf, postsOf, row } from '../../tests/unit/originals/hostileAnswers.ts';
import { middle, report } from '../figures/clock.ts';

/** Each shape is measured at its size, and twice, four and eight times that. */
const SIZES = [1, 2, 4, 8];
/** How much longer a piece may take at the largest size than at the smallest; what grows with the square takes eight times as long. */
const MOST_GROWTH = 3;
const ROUNDS = 3;

const SENTENCE = 'Examplar verkocht 1.250 servers aan Testwire, zegt Kim Tester. ';

/** The article with so much text on both sides, and others beside it that are as long. */
function proving(text: string, candidates = 3): Steps<unknown> {
  const translation: Article = article({ title: text.slice(0, 100), paragraphs: [text], publishedAt: '2018-11-05' });
  const others = Array.from({ length: candidates }, () => ({ ...translation, language: 'nl' }));
  return new Prover(translation).provingAll(others);
}

/** What grows, by how many pieces it is made of. */
const shapes: [name: string, pieces: number, make: (pieces: number) => () => Steps<unknown>][] = [
  [
    'proving, many candidates',
    10,
    (pieces) => () => {
      const translation = article({ paragraphs: [SENTENCE.repeat(20)], publishedAt: '2018-11-05' });
      const others = Array.from({ length: pieces }, (_, at) =>
        article({ ...translation, language: 'nl', paragraphs: [`${SENTENCE.repeat(20)} ${at}`] }),
      );
      return new Prover(translation).provingAll(others);
    },
  ],
  ['proving, sentences that are all the same', 300, (pieces) => () => proving(SENTENCE.repeat(pieces))],
  ['proving, sentences of a word', 2_000, (pieces) => () => proving('Kim b. '.repeat(pieces))],
  ['proving, sentences of their own', 800, (pieces) => () => proving(row(pieces, (at) => `Kim${at} sold 1${at}. `))],
  ['proving, names', 3_000, (pieces) => () => proving(row(pieces, (at) => `x Na${at} `))],
  ['proving, figures', 4_000, (pieces) => () => proving(row(pieces, (at) => `1${at} `))],
  ['proving, one word', 20_000, (pieces) => () => proving(`x A${'b'.repeat(pieces)}`)],
  [
    'proving, links',
    5_000,
    (pieces) => () => {
      const links = Array.from({ length: pieces }, (_, at) => ({
        address: `https://a.example/${at}`,
        text: '',
        place: 'body' as const,
      }));
      const translation = article({ paragraphs: [SENTENCE], links });
      return new Prover(translation).provingAll([{ ...translation, language: 'nl', links: [] }]);
    },
  ],
  [
    'reading posts beyond those asked for',
    2_000,
    (pieces) => {
      const text = postsOf(pieces, () => `<p>${SENTENCE}</p>`);
      return () => readingPosts(text, 30, techzine, 'nl');
    },
  ],
  [
    'reading items of a feed beyond those taken',
    2_000,
    (pieces) => {
      const text = feedOf(row(pieces, (at) => itemOf(at + 1, SENTENCE)));
      return () => readingFeed(text, techzine, 'nl');
    },
  ],
  [
    'reading a feed of empty elements',
    100_000,
    (pieces) => {
      const text = feedOf('<a/>'.repeat(pieces));
      return () => readingFeed(text, techzine, 'nl');
    },
  ],
];

/** Nanoseconds of processor time a piece, the middle of some rounds. */
function perPiece(pieces: number, steps: () => Steps<unknown>): number {
  const rounds = Array.from({ length: ROUNDS }, () => {
    const start = process.cpuUsage();
    takeAll(steps());
    const { user, system } = process.cpuUsage(start);
    return ((user + system) * 1_000) / pieces;
  });
  return middle(rounds);
}

for (const [name, pieces, make] of shapes) {
  takeAll(make(pieces)());
  const times = SIZES.map((size) => perPiece(size * pieces, make(size * pieces)));
  const growth = (times.at(-1) ?? 0) / (times[0] ?? 1);
  const shown = times.map((time) => (time / 1_000).toFixed(1)).join(', ');
  report(
    `growth, ${name}`,
    `${shown} µs a piece at ${SIZES.join(', ')} times ${pieces}: ${growth.toFixed(2)} times (bar ${MOST_GROWTH})`,
    growth <= MOST_GROWTH,
  );
}
