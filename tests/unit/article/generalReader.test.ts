import { describe, expect, it } from 'vitest';
import { readAnyHtml } from '../../../core/sites/readAnyPage.ts';

const ADDRESS = 'https://harbour.example/2026/drones';
const TEXTS = [
  'The harbour of Brakoord tested six drones for the inspection of its quays in the spring of this year.',
  'They flew along 14 kilometres of walls, by day and by night, and found 31 cracks that no diver had seen.',
  'A drone costs 18,000 euros, says harbour master Wiebe Ruitenga, which is less than a diver costs in a month.',
  'The town wants to buy four of them, and hopes that the insurer will pay for a part of what they cost.',
];
const paragraphs = (texts: string[]) => texts.map((text) => `<p>${text}</p>`).join('');

function read(body: string, head = '') {
  const html = `<html lang="en"><head><title>Drones</title>${head}</head><body>${body}</body></html>`;
  const result = readAnyHtml(html, ADDRESS);
  if (!result.ok) throw new Error(result.failure);
  return result.article;
}
const article = (inside: string) => `<main><article><h1>Drones</h1><div class="text">${inside}</div></article></main>`;

describe('the general reader', () => {
  it('reads on behind a box, whatever wrapper the rest stands in', () => {
    const box = '<div class="promo"><form><p>Get our news by mail, every morning at six.</p><input></form></div>';
    const parts = `<div class="part">${paragraphs(TEXTS.slice(0, 2))}</div>${box}<div class="part">${paragraphs(TEXTS.slice(2))}</div>`;
    expect(read(article(parts)).paragraphs).toEqual(TEXTS);
  });

  it('is not misled by the names of wrappers', () => {
    const body = `<div class="has-newsletter unrelated sidebar-left">${article(paragraphs(TEXTS))}</div>`;
    expect(read(body).paragraphs).toEqual(TEXTS);
  });

  it('leaves out captions, labels, boxes of links and what stands behind the body', () => {
    const picture =
      '<div class="photo"><img src="a.jpg"><p>A drone over the quay of Brakoord. Photo: Oeverpost</p></div>';
    const also =
      '<div><h3>Also read</h3><ul><li><a href="/a">The ferry sails again</a></li><li><a href="/b">A new bridge</a></li></ul></div>';
    const author = '<div class="who"><p>Kim de Vries writes about ships and harbours.</p></div>';
    const html = `<p class="meta">By Kim de Vries</p>${picture}${paragraphs(TEXTS.slice(0, 2))}${also}${paragraphs(TEXTS.slice(2))}`;
    expect(read(`${article(html)}${author}`).paragraphs).toEqual(TEXTS);
  });

  it('keeps headings, lists and bare text in the order that is seen', () => {
    const [first = '', second = '', third = '', fourth = ''] = TEXTS;
    const html = `<p>${first}</p><h2>What they found</h2>${second}<ul><li>31 cracks in the walls</li><li>two lost anchors</li></ul><p>${third}</p><p>${fourth}</p>`;
    expect(read(article(html)).paragraphs).toEqual([
      first,
      'What they found',
      second,
      '31 cracks in the walls',
      'two lost anchors',
      third,
      fourth,
    ]);
  });

  it('reads what stands in an article that is called by its comments, whatever its name', () => {
    const body = `<main class="no-comments"><div class="comments-open">${article(paragraphs(TEXTS))}</div></main>`;
    expect(read(body).paragraphs).toEqual(TEXTS);
  });

  it('reads a page that a dialog has hidden from screen readers, and the part that is sold', () => {
    expect(read(`<div aria-hidden="true">${article(paragraphs(TEXTS))}</div>`).paragraphs).toEqual(TEXTS);
    const sold = `<div class="paywall" style="display: none">${paragraphs(TEXTS.slice(2))}</div>`;
    expect(read(article(paragraphs(TEXTS.slice(0, 2)) + sold)).paragraphs).toEqual(TEXTS);
  });

  it('keeps a heading whatever label stands before its text, and reads no words for screen readers', () => {
    const [first = '', second = '', ...others] = TEXTS;
    const label =
      '<div class="ad"><span>Advertisement</span></div><span class="visually-hidden">Article content</span>';
    const html = `${paragraphs([first, second])}<h2>Costs</h2>${label}<time>10:00</time>${paragraphs(others)}`;
    expect(read(article(html)).paragraphs).toEqual([first, second, 'Costs', ...others]);
  });

  it('takes the lead from below the title, beside a picture, a date and buttons, and nothing else from there', () => {
    const [lead = '', ...others] = TEXTS;
    const head = `<header><img src="a.jpg"><h1>Drones</h1><p class="dek">${lead}</p><p>Published: 10:48, Tue, Nov 19, 2019 | Updated: 11:05, Tue, Nov 19, 2019</p><button>Share</button></header>`;
    const many = [...others, ...others, ...others];
    const html = `<main><article>${head}<div class="text">${paragraphs(many)}</div></article></main>`;
    expect(read(html).paragraphs).toEqual([lead, ...many]);
  });

  it('leaves out the captions of a gallery, however many', () => {
    const picture = (at: number) =>
      `<div class="slide"><img src="${at}.jpg"><p>Picture ${at}: a drone above the quay of Brakoord in May.</p></div>`;
    const html = paragraphs(TEXTS.slice(0, 2)) + [1, 2, 3].map(picture).join('') + paragraphs(TEXTS.slice(2));
    expect(read(article(html)).paragraphs).toEqual(TEXTS);
  });

  it('reads the updates of a live blog with their headings', () => {
    const [first = '', ...others] = TEXTS;
    const updates = others.map(
      (text, at) => `<section><time>1${at}:00</time><h3>Part ${at}</h3><p>${text}</p></section>`,
    );
    const parts = others.flatMap((text, at) => [`Part ${at}`, text]);
    expect(read(article(`<p>${first}</p>${updates.join('')}`)).paragraphs).toEqual([first, ...parts]);
  });

  it.each([
    '<p>Subscribe to our <a href="/n">newsletter</a> and get the news every morning.</p>',
    '<p><strong>Also read: <a href="/n">The ferry sails again after a long winter in the docks.</a></strong></p>',
    '<p>Schrijf je in voor onze <a href="/n">nieuwsbrief</a> en mis niets meer.</p>',
    '<p>Lees ook: <a href="/n">De veerboot vaart weer</a>.</p>',
    '<p>Folgen Sie uns auf <a href="/n">Mastodon</a> und verpassen Sie nichts mehr.</p>',
    '<p>Auch interessant</p>',
    '<p>Inscrivez-vous à notre <a href="/n">infolettre</a> du matin.</p>',
    '<p>À lire aussi</p>',
  ])('leaves out what leads elsewhere: %s', (line) => {
    const html = paragraphs(TEXTS.slice(0, 2)) + line + paragraphs(TEXTS.slice(2)) + line;
    expect(read(article(html)).paragraphs).toEqual(TEXTS);
  });

  it('keeps a sentence that opens with such words and leads nowhere', () => {
    const sentence = 'Follow us, the divers told the drones.';
    const html = paragraphs([...TEXTS.slice(0, 2), sentence, ...TEXTS.slice(2)]);
    expect(read(article(html)).paragraphs).toContain(sentence);
  });

  it('reads a form around the whole page', () => {
    expect(read(`<form><input>${article(paragraphs(TEXTS))}</form>`).paragraphs).toEqual(TEXTS);
  });

  it('reads what a page sends hidden for its script to place', () => {
    const many = [...TEXTS, ...TEXTS, ...TEXTS];
    const streamed = `<main><h1>Drones</h1></main><div hidden id="S:1"><div>${paragraphs(many)}</div></div>`;
    expect(read(streamed).paragraphs).toEqual(many);
  });

  it('reads the text that a page states and does not show', () => {
    const stated = JSON.stringify({ '@type': 'NewsArticle', articleBody: TEXTS.join('\n\n') });
    const head = `<script type="application/ld+json">${stated}</script>`;
    expect(read('<main><h1>Drones</h1><p>By Kim de Vries</p></main>', head).paragraphs).toEqual(TEXTS);
  });

  it.each([
    ['a name of its own in the metadata', '<meta name="publishdate" content="2026-05-04">', ''],
    ['a time with an offset without a colon', '', '<time datetime="2026-05-04T16:45+0100">today</time>'],
    ['an English byline', '', '<p>By Kim de Vries | May 4, 2026</p>'],
    ['a Dutch byline', '', '<p>Door Kim de Vries, 4 mei 2026 om 9.30 uur</p>'],
    ['a German byline', '', '<p>Von Kim de Vries, Brakoord, 4. Mai 2026</p>'],
    ['a French byline', '', '<p>Par Kim de Vries, publié le 4 mai 2026 à 9 h 30</p>'],
    ['a byline in figures', '', '<p>Stand: 04.05.2026, 16:45</p>'],
  ])('finds the day in %s', (_, head, line) => {
    const body = `<main><article><h1>Drones</h1>${line}<div>${paragraphs(TEXTS)}</div></article></main>`;
    expect(read(body, head).publishedAt?.slice(0, 10)).toBe('2026-05-04');
  });

  it('takes no day from the text', () => {
    expect(read(article(`<p>It began on 4 May 2026 at noon.</p>${paragraphs(TEXTS)}`)).publishedAt).toBeNull();
  });
});
