import { readFileSync } from 'node:fs';
import { join, normalize } from 'node:path';
import { siteOf } from '../../core/sites/index.ts';
import { type FixturePage, fixtureSites, loadAllPages, loadPages, loadPairs, uploadsOf } from '../fixtures/index.ts';
import type { Publisher } from '../wordpress/publisher.ts';
import type { Answer } from './answer.ts';
import { standInFor } from './standIns.ts';

/** What the publishers' sites hold. */
export interface Archive {
  /** Pages by address, in place of the publishers' own. */
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

/** The sample articles as their publishers' archives: their own pages, and for each site what stands in for it. */
export function fixtureArchive(): Archive {
  const publishers = fixtureSites().map((site) => {
    const pairs = loadPairs(site).flatMap(({ expected }) => [expected.translation, expected.original]);
    return standInFor(site, [...pairs, ...loadPages(site).flatMap(({ expected }) => expected.page ?? [])]);
  });
  return {
    pages: new Map(loadAllPages().map((page) => [page.address, pageAnswer(page)])),
    publisher: (address) => publishers.reduce<Answer | null>((found, answer) => found ?? answer(address), null),
  };
}

/** A publisher without pages of its own beside. */
export function archiveOf(publisher: Publisher): Archive {
  return { pages: new Map(), publisher };
}

const PICTURES = '/wp-content/uploads/';

/** A picture of a site's sample articles, null where there is none at that address. */
export function fixturePicture(address: URL): Answer | null {
  const site = siteOf(address);
  if (!site || !address.pathname.startsWith(PICTURES)) return null;
  const file = join(uploadsOf(site.name), normalize(`/${address.pathname.slice(PICTURES.length)}`));
  try {
    return { status: 200, headers: { 'content-type': 'image/svg+xml' }, body: readFileSync(file) };
  } catch {
    return null;
  }
}
