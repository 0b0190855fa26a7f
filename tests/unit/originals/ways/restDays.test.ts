import { expect, it } from 'vitest';
import { restDays } from '../../../../core/originals/ways/restDays.ts';
import { atOnce } from '../../../../core/originals/wordpress/asking.ts';
import { techzine } from '../../../../core/sites/techzine/index.ts';
import { fakeSite } from '../fakeSite.ts';
import { article } from '../fixturePairs.ts';

function post(day: string) {
  const html = `<article><h1>Titel</h1><div class="entry"><p>Een bericht van ${day}, dat lang genoeg is.</p></div></article>`;
  return {
    address: `https://www.techzine.nl/nieuws/${day.replaceAll('-', '')}/a.html`,
    html,
    publishedAt: `${day}T23:30:00+00:00`,
  };
}

it('lists the articles of the day and its neighbours, without a word', async () => {
  const days = ['2019-03-02', '2019-03-03', '2019-03-04', '2019-03-05', '2019-03-06'];
  const { fetch, asked } = fakeSite(days.map(post));
  const result = await restDays.search(article({ publishedAt: '2019-03-04T08:00:00+00:00' }), techzine, {
    fetch,
    run: atOnce,
  });
  expect(result?.ok && result.hits.map((hit) => hit.article.publishedAt?.slice(0, 10))).toEqual(days.slice(1, 4));
  expect(new URL(asked[0] ?? '').searchParams.has('search')).toBe(false);
});
it('needs a date', async () => {
  expect(await restDays.search(article(), techzine, { fetch: fakeSite([]).fetch, run: atOnce })).toBeNull();
});
it('passes a failure on', async () => {
  const { fetch } = fakeSite([], { rest: 'forbidden' });
  const result = await restDays.search(article({ publishedAt: '2019-03-04' }), techzine, { fetch, run: atOnce });
  expect(result).toEqual({ ok: false, failure: 'forbidden' });
});
