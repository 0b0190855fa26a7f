import { expect, it } from 'vitest';
import { restSearch } from '../../../../core/originals/ways/restSearch.ts';
import { atOnce } from '../../../../core/originals/wordpress/asking.ts';
import { techzine } from '../../../../core/sites/techzine/index.ts';
import { fakeSite } from '../fakeSite.ts';
import { article, readPairs } from '../fixturePairs.ts';

const pairs = readPairs();
const posts = pairs.map(({ original, originalHtml: html }) => ({
  address: original.address,
  html,
  publishedAt: original.publishedAt ?? '',
}));

it('asks for the best word in the days around, and reads the answer as articles', async () => {
  const { fetch, asked } = fakeSite(posts);
  const pair = pairs.find(({ name }) => name === 'quorline-quarter');
  const result = pair && (await restSearch.search(pair.translation, techzine, { fetch, run: atOnce }));
  const query = new URL(asked[0] ?? '').searchParams;
  expect(query.get('search')).toBe('Quorline');
  expect(query.get('after')).toBe('2018-11-04T23:59:59');
  expect(query.get('before')).toBe('2018-11-12T00:00:00');
  expect(result?.ok && result.hits.map((hit) => hit.article.paragraphs)).toEqual([pair?.original.paragraphs]);
  expect(result?.ok && result.reason).toEqual({ key: 'reason.original.searched', values: { words: 'Quorline' } });
});
it('asks for two words where there is no date', async () => {
  const { fetch, asked } = fakeSite([]);
  const undated = article({ paragraphs: ['Last year Examplar bought shares of Testwire, and Examplar paid well.'] });
  await restSearch.search(undated, techzine, { fetch, run: atOnce });
  const query = new URL(asked[0] ?? '').searchParams;
  expect(query.get('search')).toBe('Examplar Testwire');
  expect(query.has('after')).toBe(false);
});
it('asks nothing where there is no word to ask for', async () => {
  const { fetch, asked } = fakeSite([]);
  expect(await restSearch.search(article(), techzine, { fetch, run: atOnce })).toBeNull();
  expect(asked).toEqual([]);
});
it.each(['<html></html>', '{"code":"rest_forbidden"}', '[{"link":', ''])(
  'says so when the answer is broken: %s',
  async (text) => {
    const fetch = async () => ({ ok: true, address: 'https://www.techzine.nl/', text }) as const;
    const translation = pairs[0]?.translation ?? article();
    expect(await restSearch.search(translation, techzine, { fetch, run: atOnce })).toEqual({
      ok: false,
      failure: 'server-error',
    });
  },
);
it('passes over posts that are not as documented or stand elsewhere', async () => {
  const content = { rendered: '<p>Iets.</p>' };
  const posts = [
    null,
    3,
    { link: 'https://www.techzine.nl/nieuws/1/a.html' },
    { link: 'https://evil.example/nieuws/1/a.html', title: content, content },
  ];
  const fetch = async () => ({ ok: true, address: 'https://www.techzine.nl/', text: JSON.stringify(posts) }) as const;
  const translation = pairs[0]?.translation ?? article();
  expect(await restSearch.search(translation, techzine, { fetch, run: atOnce })).toMatchObject({ ok: true, hits: [] });
});
