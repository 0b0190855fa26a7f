import { afterAll, beforeAll, expect, it } from 'vitest';
import { archiveOf } from '../../server/archive.ts';
import { type LocalServer, startServer } from '../../server/server.ts';
import { generateArchives } from '../../wordpress/generate.ts';
import { createNetworkFetch } from '../../wordpress/networkFetch.ts';
import { createPublisher } from '../../wordpress/publisher.ts';

const archives = generateArchives({ seed: 9, articles: 30, from: '2018-04-01', to: '2018-04-10' });
let server: LocalServer;

beforeAll(async () => {
  server = await startServer(archiveOf(createPublisher(archives)));
});
afterAll(() => server.close());

it('answers over TLS for both editions, and leads from former addresses to present ones', async () => {
  const fetch = createNetworkFetch({ port: server.port, allows: () => true });
  const [english, dutch] = [archives.english[0], archives.dutch[0]];
  const page = await fetch(english?.address ?? '');
  expect(await page.text()).toContain(english?.title);
  const moved = await fetch(dutch?.formerAddress ?? '');
  expect(moved.url).toBe(dutch?.address);
  const posts = await fetch('https://www.techzine.nl/wp-json/wp/v2/posts?per_page=5');
  expect(posts.headers.get('x-wp-total')).toBe('30');
  expect(await posts.json()).toHaveLength(5);
  expect(server.requests.map(({ host }) => host)).toContain('www.techzine.eu');
});
