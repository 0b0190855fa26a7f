import { expect, test } from 'vitest';
import { namedVersions } from '../../../core/originals/namedVersions.ts';
import { readAnyHtml } from '../../../core/sites/readAnyPage.ts';
import { BODY, page } from '../article/page.ts';

const ADDRESS = 'https://news.example/ferry-1';
const OTHER = 'https://nieuws.example/veerboot-1';

function versionsIn(parts: Parameters<typeof page>[0], from: string | null = null) {
  const read = readAnyHtml(page(parts), ADDRESS);
  if (!read.ok) throw new Error(read.failure);
  return namedVersions(read.article, from).map(({ address, way, role }) => [address, way, role]);
}

const alternate = (language: string, address: string) =>
  `<link rel="alternate" hreflang="${language}" href="${address}">`;

test('metadata that names what was translated is taken at its word, and comes first', () => {
  const head = `${alternate('nl', 'https://nieuws.example/b-2')}
    <link rel="alternate machine-translated-from" hreflang="nl" href="${OTHER}">`;
  expect(versionsIn({ head }, 'nl')).toEqual([
    [OTHER, 'machineTranslatedFrom', 'original'],
    ['https://nieuws.example/b-2', 'hreflang', 'possibly'],
  ]);
  const work = `<script type="application/ld+json">{"translationOfWork":{"url":"${OTHER}"}}</script>`;
  expect(versionsIn({ head: work })).toEqual([[OTHER, 'jsonLd', 'original']]);
});

test('alternates are other versions where nothing says which came first, and none in the page’s own language', () => {
  const head = [
    alternate('en', ADDRESS),
    alternate('en-GB', 'https://news.example/gb/ferry-1'),
    alternate('x-default', 'https://news.example/ferry-0'),
    alternate('nl', OTHER),
  ].join('');
  expect(versionsIn({ head })).toEqual([[OTHER, 'hreflang', 'version']]);
  expect(versionsIn({ head }, 'de')).toEqual([]);
});

test('so are links in the page that say their language, but those of a menu of languages', () => {
  const menu = '<a hreflang="fr" href="https://news.example/fr/">Français</a>';
  const link = `<a hreflang="nl" href="${OTHER}">Nederlands</a>`;
  expect(versionsIn({ body: `${BODY}<p>${menu} ${link}</p>` })).toEqual([[OTHER, 'hreflang', 'version']]);
});

test('a link in a notice counts by its words, and one to a home page not at all', () => {
  const notice = (link: string) => `${BODY}<p>This article was translated automatically from Dutch ${link}.</p>`;
  expect(versionsIn({ body: notice(`(<a href="${OTHER}">original</a>)`) }, 'nl')).toEqual([
    [OTHER, 'disclaimerLink', 'original'],
  ]);
  expect(versionsIn({ body: notice(`(<a href="https://help.example/about">more</a>)`) }, 'nl')).toEqual([
    ['https://help.example/about', 'disclaimerLink', 'possibly'],
  ]);
  expect(versionsIn({ body: notice('by <a href="https://www.deepl.example/">DeepL</a>') }, 'nl')).toEqual([]);
});
