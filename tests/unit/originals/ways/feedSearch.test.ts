import { expect, it } from 'vitest';
import { feedSearch } from '../../../../core/originals/ways/feedSearch.ts';
import { atOnce } from '../../../../core/originals/wordpress/asking.ts';
import { techzine } from '../../../../core/sites/techzine/index.ts';
import { article } from '../fixturePairs.ts';

const TRANSLATION = article({ paragraphs: ['Last year Examplar bought shares of Testwire, and Examplar paid well.'] });

function answering(text: string) {
  const asked: string[] = [];
  const fetch = async ({ address }: { address: string }) => {
    asked.push(address);
    return { ok: true, address, text } as const;
  };
  return { fetch, asked };
}

const item = (inner: string): string =>
  `<?xml version="1.0"?><rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/"><channel><title>Zoeken</title><item>
  <title>Examplar &amp; Testwire</title><link>https://www.techzine.nl/nieuws/422001/een-slug.html</link>
  <pubDate>Mon, 05 Nov 2018 08:14:00 +0000</pubDate>${inner}</item></channel></rss>`;

it('asks for the best word in the month, or for two words where no date is known', async () => {
  const { fetch, asked } = answering(item(''));
  await feedSearch.search({ ...TRANSLATION, publishedAt: '2018-11-05' }, techzine, { fetch, run: atOnce });
  await feedSearch.search(TRANSLATION, techzine, { fetch, run: atOnce });
  expect(asked).toEqual([
    'https://www.techzine.nl/?s=Examplar&m=201811&feed=rss2',
    'https://www.techzine.nl/?s=Examplar+Testwire&feed=rss2',
  ]);
});
it('reads whole articles where the feed holds them', async () => {
  const { fetch } = answering(
    item('<content:encoded><![CDATA[<p>Vorig jaar kocht Examplar &amp; co. aandelen.</p>]]></content:encoded>'),
  );
  expect(await feedSearch.search(TRANSLATION, techzine, { fetch, run: atOnce })).toMatchObject({
    ok: true,
    hits: [
      {
        html: expect.stringContaining('Examplar'),
        article: {
          title: 'Examplar & Testwire',
          address: 'https://www.techzine.nl/nieuws/422001/een-slug.html',
          paragraphs: ['Vorig jaar kocht Examplar & co. aandelen.'],
          publishedAt: '2018-11-05T08:14:00.000Z',
        },
      },
    ],
  });
});
it('knows a beginning for what it is', async () => {
  const { fetch } = answering(
    item('<description>Vorig jaar kocht Examplar &lt;b&gt;veel&lt;/b&gt; aandelen van […]</description>'),
  );
  const result = await feedSearch.search(TRANSLATION, techzine, { fetch, run: atOnce });
  expect(result?.ok && result.hits.map(({ html }) => html)).toEqual([null]);
});
it.each(['', '<html><body>No feed</body></html>', '<rss></rss>'])(
  'says so when the answer is no feed: %s',
  async (text) => {
    expect(await feedSearch.search(TRANSLATION, techzine, { fetch: answering(text).fetch, run: atOnce })).toEqual({
      ok: false,
      failure: 'server-error',
    });
  },
);
it('asks nothing where there is no word to ask for', async () => {
  const { fetch, asked } = answering('');
  expect(await feedSearch.search(article(), techzine, { fetch, run: atOnce })).toBeNull();
  expect(asked).toEqual([]);
});
