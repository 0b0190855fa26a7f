import { readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import {
  type ExpectedArticle,
  type FixturePage,
  loadAllPages,
  loadPages,
  loadPairs,
  uploadsFolder,
} from '../fixtures/index.ts';
import { localTime, type Post } from '../wordpress/post.ts';
import { createPublisher, type Publisher } from '../wordpress/publisher.ts';
import { type Answer, escapeHtml } from './answer.ts';
import { DUTCH, ENGLISH } from './hosts.ts';

/** What the publisher's sites hold. */
export interface Archive {
  /** Pages by address, in place of the publisher's own. */
  pages: Map<string, Answer>;
  /** Everything else; null for what it knows nothing of. */
  publisher: Publisher;
}

/** A page in its own encoding; only plain UTF-8 is named in the header, the others say it in the page. */
function pageAnswer({ bytes, status }: FixturePage): Answer {
  const body = Buffer.from(bytes);
  const type = /charset="?utf-8/i.test(body.toString('latin1')) ? 'text/html; charset=UTF-8' : 'text/html';
  return { status, headers: { 'content-type': type }, body };
}

function postOf(article: ExpectedArticle): Post[] {
  if (article.publishedAt === null) return [];
  const { address, title, publishedAt, tags } = article;
  const id = Number(new URL(address).pathname.match(/\d{4,}/)?.[0] ?? 0);
  const content = article.paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n');
  const shown = { topic: '', tags, picture: null, formerAddress: null, localDate: localTime(publishedAt) };
  return [{ id, address, title, publishedAt, content, ...shown }];
}

/** The sample articles as the publisher's archive: their own pages, and WordPress to search them by. */
export function fixtureArchive(): Archive {
  const articles = [
    ...loadPairs().flatMap(({ expected }) => [expected.translation, expected.original]),
    ...loadPages().flatMap(({ expected }) => (expected.page ? [expected.page] : [])),
  ];
  const postsOf = (host: string): Post[] =>
    articles.flatMap(postOf).filter(({ address }) => new URL(address).host === host);
  return {
    pages: new Map(loadAllPages().map((page) => [page.address, pageAnswer(page)])),
    publisher: createPublisher({ english: postsOf(ENGLISH), dutch: postsOf(DUTCH) }, { wholeFeeds: true }),
  };
}

/** A publisher without pages of its own beside. */
export function archiveOf(publisher: Publisher): Archive {
  return { pages: new Map(), publisher };
}

const PICTURES = '/wp-content/uploads/';

/** A picture of the sample articles, null where there is none at that path. */
export function fixturePicture(path: string): Answer | null {
  if (!path.startsWith(PICTURES)) return null;
  const file = join(uploadsFolder, normalize(`/${path.slice(PICTURES.length)}`));
  try {
    return { status: 200, headers: { 'content-type': 'image/svg+xml' }, body: readFileSync(file) };
  } catch {
    return null;
  }
}
