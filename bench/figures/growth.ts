import { figuresIn } from '../../core/figures/recognise.ts';
import type { Language } from '../../core/languages/language.ts';
import { languageOf, type Sample } from './article.ts';
import { middle, report } from './clock.ts';

const SHORT = 25_000;
const LONG = 10_000_000;
/** How much longer a character may take in the long text than in the short one. */
const MOST_GROWTH = 1.5;

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

/** The middle of some runs over the short text, and one over the long. */
function growth(pattern: string, language: Language): { short: number; long: number } {
  const text = flat(pattern, SHORT);
  for (let run = 0; run < 20; run += 1) nanosecondsPerCharacter(text, language);
  const runs: number[] = [];
  for (let round = 0; round < 10; round += 1) {
    let sum = 0;
    for (let run = 0; run < 10; run += 1) sum += nanosecondsPerCharacter(text, language);
    runs.push(sum / 10);
  }
  const long = flat(pattern, LONG);
  return { short: middle(runs), long: nanosecondsPerCharacter(long, language) };
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
