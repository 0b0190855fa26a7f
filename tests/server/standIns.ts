import type { ExpectedArticle } from '../fixtures/index.ts';
import { localTime, type Post } from '../wordpress/post.ts';
import { createPublisher, type Publisher } from '../wordpress/publisher.ts';
import { escapeHtml, html, plainPage } from './answer.ts';
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
  /** An article of several pages stands whole at an address of its own; those of the samples have one page alone. */
  heise: (articles) => (address) => {
    if (address.search !== '?seite=all') return null;
    const article = articles.find((each) => each.address === address.origin + address.pathname);
    return article ? html(wholePage(article)) : null;
  },
};

function wholePage({ language, title, publishedAt, paragraphs }: ExpectedArticle): string {
  const text = paragraphs.map((paragraph) => `<p>${escapeHtml(paragraph)}</p>`).join('');
  const date = publishedAt === null ? '' : `<time datetime="${publishedAt}"></time>`;
  return plainPage(language, escapeHtml(title), `<article-content>${date}${text}</article-content>`);
}

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
