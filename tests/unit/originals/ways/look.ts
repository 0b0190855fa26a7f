import type { Article } from '../../../../core/article/article.ts';
import type { Candidate } from '../../../../core/originals/candidate.ts';
import { type Knowledge, NOTHING_KNOWN, type PageWay } from '../../../../core/originals/way.ts';
import { techzine } from '../../../../core/sites/techzine/index.ts';
import { article } from '../fixturePairs.ts';

export const ORIGINAL = 'https://www.techzine.nl/nieuws/422001/een-slug.html';
export const NOTHING = NOTHING_KNOWN;

/** What a way finds in an article with these parts. */
export function look(way: PageWay, parts: Partial<Article>, knowledge: Knowledge = NOTHING): Candidate[] {
  return way.find(article(parts), techzine, knowledge);
}

/** The declarations of an article, of which a test gives one. */
export function declaring(parts: Partial<Article['declarations']>): Partial<Article> {
  return { declarations: { ...article().declarations, ...parts } };
}
