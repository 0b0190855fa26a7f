import type { Article } from '../../core/article/article.ts';
import { readHtml } from '../../core/article/parsing/parsePage.ts';
import { guessLanguage } from '../../core/detection/guessLanguage.ts';
import { type FindResult, findOriginal } from '../../core/originals/findOriginal.ts';
import { NOTHING_KNOWN } from '../../core/originals/way.ts';
import { atOnce } from '../../core/originals/wordpress/asking.ts';
import { techzine } from '../../core/sites/techzine/index.ts';
import { createClock } from '../../tests/wordpress/clock.ts';
import type { Archives, Traits } from '../../tests/wordpress/generate.ts';
import { fetchInMemory } from '../../tests/wordpress/inMemory.ts';
import { articlePage } from '../../tests/wordpress/page.ts';
import type { Post } from '../../tests/wordpress/post.ts';
import type { Publisher } from '../../tests/wordpress/publisher.ts';

/** What came of the look-up of one article. */
export interface Outcome {
  translation: string;
  /** Address of its original, null where it has none. */
  expected: string | null;
  traits: Traits | undefined;
  result: FindResult;
  requests: number;
  milliseconds: number;
}

/** Looks an article up by nothing but its page, as if it were the first. */
export async function lookUpPost(post: Post, archives: Archives, publisher: Publisher): Promise<Outcome> {
  const clock = createClock();
  const start = clock.now();
  const { fetch, asked } = fetchInMemory(publisher, techzine, clock);
  const result = await findOriginal(articleOf(post), NOTHING_KNOWN, { fetch, guess: guessLanguage, run: atOnce });
  return {
    translation: post.address,
    expected: archives.pairs.get(post.address) ?? null,
    traits: archives.traits.get(post.address),
    result,
    requests: asked.length,
    milliseconds: clock.now() - start,
  };
}

function articleOf(post: Post): Article {
  const read = readHtml(articlePage(post, 'en'), post.address, techzine);
  if (!read.ok) throw new Error(`${post.address}: ${read.failure}`);
  return read.article;
}

/** The measures of looking originals up; shares from 0 to 1. */
export interface Measures {
  /** The right original first and called the original, of the articles that have one. */
  proven: number;
  /** The right original first, whatever it is called. */
  first: number;
  /** Called the original while wrong, of all articles. */
  wrong: number;
  /** Answered 'not found' or 'possibly', of the articles that have no original. */
  honest: number;
  requests: { median: number; most: number };
}

export function isWrong({ result, expected }: Outcome): boolean {
  const [best] = result.candidates;
  return best?.proof === 'original' && best.address !== expected;
}

export function isProven({ result, expected }: Outcome): boolean {
  const [best] = result.candidates;
  return best?.proof === 'original' && best.address === expected;
}

export function measuresOf(outcomes: readonly Outcome[]): Measures {
  const paired = outcomes.filter(({ expected }) => expected !== null);
  const alone = outcomes.filter(({ expected }) => expected === null);
  const share = (all: readonly Outcome[], holds: (outcome: Outcome) => boolean): number =>
    all.length === 0 ? 1 : all.filter(holds).length / all.length;
  const requests = outcomes.map((outcome) => outcome.requests).sort((a, b) => a - b);
  return {
    proven: share(paired, isProven),
    first: share(paired, ({ result, expected }) => result.candidates[0]?.address === expected),
    wrong: share(outcomes, isWrong),
    honest: share(alone, (outcome) => !isWrong(outcome)),
    requests: { median: requests[Math.floor(requests.length / 2)] ?? 0, most: requests.at(-1) ?? 0 },
  };
}
