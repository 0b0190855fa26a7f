import { describe, expect, test, vi } from 'vitest';
import type { LineAnswer } from '../../../cli/batch.ts';
import { commandNamed, commandNames } from '../../../cli/lines.ts';
import { readPages } from '../../../cli/readPages.ts';
import { siteNamed } from '../../../core/sites/index.ts';
import { loadPages, loadPairs } from '../../fixtures/index.ts';
import { ORIGINAL, TRANSLATION, translationPage } from '../sites/madeUpSite.ts';

vi.mock(import('../../../core/sites/index.ts'), async (load) => {
  const list = await load();
  const { madeUpSite } = await import('../sites/madeUpSite.ts');
  Reflect.apply(Array.prototype.push, list.sites, [madeUpSite]);
  return list;
});

const FIELDS = 'title language publishedAt paragraphs notices unread verdict manner from originals'.split(' ');
const SENTENCE = 'The harbour of Brakoord tested six drones for the inspection of its quays in the spring. ';

function fieldsOf(answer: LineAnswer): object {
  if (!answer.ok) throw new Error(answer.error);
  return answer.fields;
}

const read = (html: string, address: string) => fieldsOf(readPages({ html, address }));

/** A page of no known site. @param head its metadata */
const elsewhere = (head = '', lang = 'en') =>
  `<html lang="${lang}"><head><title>Drones</title>${head}</head><body><article><h1>Drones</h1>${`<p>${SENTENCE.repeat(4)}</p>`.repeat(4)}</article></body></html>`;

const ELSEWHERE = 'https://harbour.example/en/drones';

describe('the command read', () => {
  test('is one of the batch commands', async () => {
    expect(commandNames).toEqual(['figures', 'compare', 'align', 'read']);
    expect(await commandNamed('read')).toBe(readPages);
    expect(await commandNamed('toString')).toBeNull();
  });

  test.each(loadPairs())('reads $name and its original whole', ({ site, html, address, original, expected }) => {
    const answer = read(html, address);
    expect(Object.keys(answer)).toEqual(FIELDS);
    const { title, language, publishedAt, paragraphs, notices } = expected.translation;
    expect(answer).toMatchObject({ title, language, publishedAt, paragraphs, notices, unread: 0 });
    const { from, manner } = siteNamed(site)?.translated ?? {};
    expect(answer).toMatchObject({ verdict: 'machine-translated', manner, from });
    const native = { verdict: 'no-evidence', manner: null, from: null, originals: [], unread: 0 };
    expect(read(original.html, original.address)).toMatchObject(native);
  });

  test.each(loadPages())('says of $name what the extension says', ({ html, address, expected }) => {
    const { page, verdict } = expected;
    expect(read(html, address)).toMatchObject(
      page ? { paragraphs: page.paragraphs, verdict: verdict.kind } : { failure: 'not-an-article' },
    );
  });

  test('tells in which manner a site translates, and the original that the page names', () => {
    expect(read(translationPage(), TRANSLATION)).toMatchObject({
      verdict: 'machine-translated',
      manner: 'edited',
      from: 'nl',
      originals: [{ address: ORIGINAL, way: 'disclaimerLink' }],
    });
  });

  test('refuses a line without a page or an address', () => {
    expect(readPages({ html: '<p>x</p>' })).toEqual({ ok: false, error: expect.stringMatching(/^address: /) });
    expect(readPages({ address: ELSEWHERE })).toEqual({ ok: false, error: expect.stringMatching(/^html: /) });
  });
});

describe('a page of no known site', () => {
  test('is read by the general reader, which nothing is held against', () => {
    const answer = read(elsewhere(), ELSEWHERE);
    expect(answer).toMatchObject({ language: 'en', notices: [], unread: null, verdict: 'no-evidence', originals: [] });
    expect(answer).toHaveProperty('paragraphs.length', 4);
    expect(read(elsewhere('', ''), ELSEWHERE)).toMatchObject({ language: null });
  });

  test('names its original in its metadata', () => {
    const original = 'https://harbour.example/nl/drones';
    const link = `<link rel="alternate machine-translated-from" hreflang="nl" href="${original}">`;
    expect(read(elsewhere(link), ELSEWHERE)).toMatchObject({
      verdict: 'machine-translated',
      manner: 'automatic',
      from: 'nl',
      originals: [{ address: original, way: 'machineTranslatedFrom' }],
    });
    const work = `<script type="application/ld+json">{"translationOfWork":{"url":"${original}"}}</script>`;
    expect(read(elsewhere(work), ELSEWHERE)).toMatchObject({
      verdict: 'no-evidence',
      originals: [{ address: original, way: 'jsonLd' }],
    });
  });

  test('has other versions that are originals only where they are in the language that it was translated from', () => {
    const version = (language: string) =>
      `<link rel="alternate" hreflang="${language}" href="https://harbour.example/${language}/drones">`;
    const versions = ['nl', 'de', 'en'].map(version).join('');
    expect(read(elsewhere(versions), ELSEWHERE)).toMatchObject({ originals: [] });
    expect(read(elsewhere(versions, 'en-x-mtfrom-nl'), ELSEWHERE)).toMatchObject({
      from: 'nl',
      originals: [{ address: 'https://harbour.example/nl/drones', way: 'hreflang' }],
    });
  });

  test('is not called translated where its text is in the original’s language', () => {
    const dutch = elsewhere('', 'en-x-mtfrom-nl').replaceAll(
      SENTENCE,
      'De haven van Brakoord heeft in het voorjaar zes drones voor de inspectie van de kades geprobeerd. ',
    );
    expect(read(dutch, ELSEWHERE)).toMatchObject({ verdict: 'no-evidence', manner: null, from: null, originals: [] });
  });

  test('without text has none', () => {
    expect(read('<p></p>', ELSEWHERE)).toEqual({ failure: 'empty' });
    expect(read(elsewhere(), 'no address')).toMatchObject({ title: 'Drones' });
  });
});

test('what a site’s rules drop of the article by mistake is read all the same', () => {
  const lost = `<div class="follow"><p>${SENTENCE.repeat(3)}</p></div>`;
  const page = translationPage(lost);
  const answer = read(page, TRANSLATION);
  expect(answer).toMatchObject({ unread: 0, paragraphs: expect.arrayContaining([SENTENCE.repeat(3).trim()]) });
});
