import { describe, expect, it } from 'vitest';
import { generateArchives } from '../../wordpress/generate.ts';
import { localTime, type Post } from '../../wordpress/post.ts';
import { createWordPress } from '../../wordpress/wordpress.ts';

const { dutch } = generateArchives({ seed: 3, articles: 120, from: '2018-03-01', to: '2018-03-20' });
const site = createWordPress(dutch, { language: 'nl', wholeFeeds: true });
const HOST = 'https://www.techzine.nl';

function ask(path: string, wordPress = site) {
  const answer = wordPress(new URL(path, HOST));
  return { ...answer, body: answer.body.toString() };
}

function posts(query: string): Record<string, unknown>[] {
  const { body, status } = ask(`/wp-json/wp/v2/posts?${query}`);
  expect(status).toBe(200);
  return JSON.parse(body);
}

const first = dutch[0];
const newest = dutch.toSorted((a, b) => b.localDate.localeCompare(a.localDate) || b.id - a.id);
const [word = ''] = first?.title.split(' ').filter((part) => /^\p{Lu}/u.test(part)) ?? [];

describe('the REST interface', () => {
  it('gives ten posts, the newest first, and says how many there are', () => {
    const { headers, body } = ask('/wp-json/wp/v2/posts');
    expect(headers).toMatchObject({ 'x-wp-total': '120', 'x-wp-totalpages': '12' });
    const links = JSON.parse(body).map((post: { link: string }) => post.link);
    expect(links).toEqual(newest.slice(0, 10).map((post) => post.address));
  });
  it('gives only the fields asked for', () => {
    const [post] = posts('_fields=id,date_gmt,link,title,content');
    expect(Object.keys(post ?? {}).sort()).toEqual(['content', 'date_gmt', 'id', 'link', 'title']);
    expect(post?.content).toMatchObject({ rendered: expect.stringContaining('<p>') });
    expect(post?.date_gmt).toBe(newest[0]?.publishedAt.slice(0, 19));
  });
  it('finds posts that hold every word, as part of a word and whatever the case', () => {
    const found = posts(`search=${word.slice(1).toUpperCase()}&per_page=100`);
    const expected = dutch.filter((post) => `${post.title} ${post.content}`.toLowerCase().includes(word.slice(1)));
    expect(found.length).toBe(expected.length);
    expect(posts(`search=${word}%20qqqq`)).toEqual([]);
  });
  it('takes times as local ones, both ends outside', () => {
    const at = newest[60]?.localDate ?? '';
    expect(posts(`after=${at}&per_page=100`)).toHaveLength(newest.filter((post) => post.localDate > at).length);
    expect(posts(`before=${at}&per_page=100`)).toHaveLength(newest.filter((post) => post.localDate < at).length);
  });
  it('goes through pages, and says when there are no more', () => {
    expect(posts('per_page=50&page=3')).toHaveLength(20);
    expect(ask('/wp-json/wp/v2/posts?per_page=50&page=4')).toMatchObject({
      status: 400,
      body: expect.stringContaining('rest_post_invalid_page_number'),
    });
  });
  it.each(['per_page=0', 'per_page=101', 'per_page=ten', 'after=yesterday', 'page=0', 'orderby=length'])(
    'refuses %s',
    (query) => {
      expect(ask(`/wp-json/wp/v2/posts?${query}`)).toMatchObject({
        status: 400,
        body: expect.stringContaining('rest_invalid_param'),
      });
    },
  );
  it('orders by relevance only where something is searched for', () => {
    expect(ask('/wp-json/wp/v2/posts?orderby=relevance').body).toContain('rest_no_search_term_defined');
    const [best] = posts(`search=${word}&orderby=relevance&_fields=title`);
    expect(JSON.stringify(best)).toContain(word);
  });
});

describe('feeds and pages', () => {
  it('gives the feed of a search, of a day and of both', () => {
    const day = newest[0]?.localDate.slice(0, 10) ?? '';
    const ofDay = newest.filter((post) => post.localDate.startsWith(day));
    const { body, headers } = ask(`/?m=${day.replaceAll('-', '')}&feed=rss2`);
    expect(headers['content-type']).toContain('application/rss+xml');
    expect(body.match(/<item>/g)).toHaveLength(Math.min(10, ofDay.length));
    expect(body).toContain('<content:encoded>');
    expect(ask(`/?s=${word}&feed=rss2`).body).toContain(word);
    expect(ask('/?s=qqqq&feed=rss2').body).not.toContain('<item>');
  });
  it('gives only beginnings where the site is set so', () => {
    const short = createWordPress(dutch, { language: 'nl' });
    expect(ask('/feed/', short).body).not.toContain('content:encoded>');
  });
  it('goes through the pages of a feed', () => {
    expect(ask('/feed/?paged=2').body).toContain(newest[10]?.address);
  });
  it('shows a search page', () => {
    expect(ask(`/?s=${word}`)).toMatchObject({ status: 200, body: expect.stringContaining('<li><a href=') });
  });
  it('leads from every former address to the present one', () => {
    for (const post of dutch.slice(0, 20)) {
      const moved = ask(post.formerAddress ?? '');
      expect(moved).toMatchObject({ status: 301, headers: { location: post.address } });
      expect(ask(post.address)).toMatchObject({ status: 200 });
    }
  });
  it('says where nothing is', () => {
    expect(ask('/nieuws/trends/1/weg/')).toMatchObject({ status: 404, body: expect.stringContaining('error404') });
  });
});

it('tells the local time of the publisher, in summer and in winter', () => {
  const times: [Post['publishedAt'], string][] = [
    ['2018-01-31T23:30:00Z', '2018-02-01T00:30:00'],
    ['2018-07-31T22:30:00Z', '2018-08-01T00:30:00'],
  ];
  for (const [moment, local] of times) expect(localTime(moment)).toBe(local);
});
