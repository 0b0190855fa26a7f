import { expect, it } from 'vitest';
import { feedDay } from '../../../../core/originals/ways/feedDay.ts';
import { atOnce } from '../../../../core/originals/wordpress/asking.ts';
import { techzine } from '../../../../core/sites/techzine/index.ts';
import { fakeSite } from '../fakeSite.ts';
import { article } from '../fixturePairs.ts';

it('asks for the feed of the day', async () => {
  const html =
    '<article><h1>Titel</h1><div class="entry"><p>Een bericht dat lang genoeg is om er een te zijn.</p></div></article>';
  const posts = ['2019-03-04', '2019-03-05'].map((day) => {
    const publishedAt = `${day}T08:00:00+00:00`;
    return { address: `https://www.techzine.nl/nieuws/${day.replaceAll('-', '')}/a.html`, html, publishedAt };
  });
  const { fetch, asked } = fakeSite(posts);
  const result = await feedDay.search(article({ publishedAt: '2019-03-04T09:00:00+00:00' }), techzine, {
    fetch,
    run: atOnce,
  });
  expect(asked).toEqual(['https://www.techzine.nl/?m=20190304&feed=rss2']);
  expect(result?.ok && result.hits.map((hit) => hit.article.address)).toEqual([posts[0]?.address]);
});
it('needs a date, and passes a failure on', async () => {
  const { fetch } = fakeSite([], { feed: 'forbidden' });
  expect(await feedDay.search(article(), techzine, { fetch, run: atOnce })).toBeNull();
  expect(await feedDay.search(article({ publishedAt: '2019-03-04' }), techzine, { fetch, run: atOnce })).toEqual({
    ok: false,
    failure: 'forbidden',
  });
});
