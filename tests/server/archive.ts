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
import { type Answer, escapeHtml } from './answer.ts';
import type { Post } from './wordpress.ts';

/** What the publisher's sites hold. */
export interface Archive {
  /** Pages by address. */
  pages: Map<string, Answer>;
  posts: Post[];
  /** Answers in place of pages and posts, such as the publisher of `tests/wordpress`. */
  publisher?(address: URL): Answer | null;
}

/** A page in its own encoding; only plain UTF-8 is named in the header, the others say it in the page. */
function pageAnswer({ bytes, status }: FixturePage): Answer {
  const body = Buffer.from(bytes);
  const type = /charset="?utf-8/i.test(body.toString('latin1')) ? 'text/html; charset=UTF-8' : 'text/html';
  return { status, headers: { 'content-type': type }, body };
}

function postOf(article: ExpectedArticle): Post[] {
  if (article.publishedAt === null) return [];
  const id = Number(new URL(article.address).pathname.match(/\d{4,}/)?.[0] ?? 0);
  const content = article.paragraphs.map((text) => `<p>${escapeHtml(text)}</p>`).join('\n');
  return [{ id, address: article.address, title: article.title, publishedAt: article.publishedAt, content }];
}

/** The sample articles as the publisher's archive. */
export function fixtureArchive(): Archive {
  const articles = [
    ...loadPairs().flatMap(({ expected }) => [expected.translation, expected.original]),
    ...loadPages().flatMap(({ expected }) => (expected.page ? [expected.page] : [])),
  ];
  return {
    pages: new Map(loadAllPages().map((page) => [page.address, pageAnswer(page)])),
    posts: articles.flatMap(postOf),
  };
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
