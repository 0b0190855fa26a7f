import { figuresIn } from '../../core/figures/recognise.ts';
import type { Language } from '../../core/languages/language.ts';
import { languageOf, type Sample } from './article.ts';
import { middle, report } from './clock.ts';

const SHORT = 25_000;
const LONG = 10_000_000;
/** How much longer a character may take in the long text than in the short one. */
const MOST_GROWTH = 1.5;
/** A text is read again until this is spent on it, but not after that. */
const ENOUGH_NANOSECONDS = 0.3e9;
const TOO_MANY_NANOSECONDS = 8e9;

/** Texts that make a recogniser look far ahead or try again. */
const hostile: readonly (readonly [pattern: string, tag: string])[] = [
  ['1', 'en'],
  ['1,', 'en'],
  ['1.', 'nl'],
  ['1,000', 'en'],
  [' ', 'en'],
  ['twenty one ', 'en'],
  ['honderdhonderd', 'nl'],
  ['honderd ', 'nl'],
  ['1-1-1-', 'nl'],
  ['1/1/', 'en'],
  ['$$$$', 'en'],
  ['een honderd en ', 'nl'],
  ['1 000 ', 'nl'],
  ['tussen ', 'nl'],
  ['van 1 tot ', 'nl'],
  ['meer dan ', 'nl'],
  ['half ', 'nl'],
  ['1, ', 'en'],
  ['five and ', 'en'],
  ['http:', 'en'],
  ['a.', 'en'],
  ['+1', 'en'],
  ['minus ', 'nl'],
  ['\u00ad', 'nl'],
];

/** Copies into one flat string; a repeated one is put together only when it is first read. */
function flat(pattern: string, length: number): string {
  return Buffer.from(pattern.repeat(Math.ceil(length / pattern.length)), 'utf16le').toString('utf16le');
}

function nanosecondsPerCharacter(text: string, language: Language): number {
  const start = process.cpuUsage();
  for (const _ of figuresIn(text, language));
  const { user, system } = process.cpuUsage(start);
  return ((user + system) * 1000) / text.length;
}

/** The middle of at least three runs, and of more as long as they are short: a lone run tells of the machine's other work. */
function typical(text: string, language: Language): number {
  const runs: number[] = [];
  let spent = 0;
  while (runs.length < 3 || spent < ENOUGH_NANOSECONDS) {
    const run = nanosecondsPerCharacter(text, language);
    runs.push(run);
    spent += run * text.length;
    if (spent > TOO_MANY_NANOSECONDS) break;
  }
  return middle(runs);
}

function growth(pattern: string, language: Language): { short: number; long: number } {
  const text = flat(pattern, SHORT);
  typical(text, language);
  return { short: typical(text, language), long: typical(flat(pattern, LONG), language) };
}

/** Time per character at ten million characters against that at 25,000, figures not kept. */
export function measureGrowth(samples: readonly Sample[]): void {
  const news = samples.map(({ name, text, language }) => ({ name, pattern: text, language }));
  const patterns = hostile.map(([pattern, tag]) => ({
    name: JSON.stringify(pattern),
    pattern,
    language: languageOf(tag),
  }));
  for (const { name, pattern, language } of [...news, ...patterns]) {
    const { short, long } = growth(pattern, language);
    const times = long / short;
    report(
      `growth, ${name}`,
      `${long.toFixed(0)} ns a character, ${times.toFixed(2)} times (bar ${MOST_GROWTH})`,
      times <= MOST_GROWTH,
    );
  }
}
