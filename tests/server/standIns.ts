import type { ExpectedArticle } from '../fixtures/index.ts';
import { localTime, type Post } from '../wordpress/post.ts';
import { createPublisher, type Publisher } from '../wordpress/publisher.ts';
import { escapeHtml } from './answer.ts';
import { DUTCH, ENGLISH } from './hosts.ts';

/** Answers for a site in place of its publisher, from the articles that it holds. */
type StandIn = (articles: ExpectedArticle[]) => Publisher;

/** Those of the sites that have more than pages. */
const standIns: Record<string, StandIn> = {
  techzine(articles) {
    const postsOf = (host: string): Post[] =>
      articles.flatMap(postOf).filter(({ address }) => new URL(address).host === host);
    return createPublisher({ english: postsOf(ENGLISH), dutch: postsOf(DUTCH) }, { wholeFeeds: true });
  },
};

/** What answers for a site beside its pages; nothing for a site of plain pages. */
export function standInFor(site: string, articles: ExpectedArticle[]): Publisher {
  return standIns[site]?.(articles) ?? (() => null);
}

function postOf(article: ExpectedArticle): Post[] {
  if (article.publishedAt === null) return [];
  const { address, title, publishedAt, tags } = article;
  const id = Number(new URL(address).pathname.match(/\d{4,}/)?.[0] ?? 0);
  const content = article.paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n');
  const shown = { topic: '', tags, picture: null, formerAddress: null, localDate: localTime(publishedAt) };
  return [{ id, address, title, publishedAt, content, ...shown }];
}
