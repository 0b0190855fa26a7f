import { parseHTML } from 'linkedom';
import { describe, expect, test } from 'vitest';
import { htmlFile } from '../../../components/exports/html.ts';
import type { Text } from '../../../core/comparison/comparison.ts';
import { reason } from '../../../core/comparison/reasons.ts';
import { standardSettings } from '../../../extension/store/settings/settings.ts';
import type { Compared } from '../../../extension/store/tabState.ts';
import { wordsFor } from '../../../locales/words.ts';
import { comparisonOf, passage } from '../../gallery/article.ts';
import { faulty } from '../../gallery/faultySample.ts';

const words = wordsFor('en', []);
const address = 'https://www.techzine.eu/news/infrastructure/43002/noordlicht/';

const made = (compared: Compared, at = address) => htmlFile({ compared, address: at }, standardSettings, words);
const parsed = (compared: Compared, at?: string) => parseHTML(made(compared, at).text).document;

test('is one file that holds the answer, what differs, and both texts with their marks', () => {
  const { name, type, text } = made(faulty);
  expect(name).toMatch(/^brontekst-.*\.html$/);
  expect(type).toBe('text/html;charset=utf-8');
  expect(text.startsWith('<!doctype html>\n')).toBe(true);
  const document = parsed(faulty);
  expect(document.querySelector('.answer')?.textContent).toContain('4 figures differ;');
  expect(document.querySelectorAll('ol > li')).toHaveLength(9);
  expect(document.querySelectorAll('tbody tr')).toHaveLength(faulty.comparison.beads.length);
  const marks = [...document.querySelectorAll('mark.differs')].map(({ textContent }) => textContent);
  expect(marks).toEqual(expect.arrayContaining(['1.2 million euros', '1,2 miljard euro', 'fell', 'steeg']));
  expect([...document.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([
    address,
    faulty.original.address,
  ]);
});

test('runs nothing and asks for nothing', () => {
  const document = parsed(faulty);
  expect(document.querySelectorAll('script, link, img, iframe, object, form, base')).toHaveLength(0);
  expect(made(faulty).text).not.toMatch(/url\(|@import|\son\w+=/);
});

const hostile = [
  '<script>alert(1)</script>',
  '</title><script>alert(1)</script>',
  '</style><img src=x onerror=alert(1)>',
  '"><svg onload=alert(1)>',
  "' onmouseover='alert(1)",
  '<!-- --><b>bold</b>',
  '&lt;script&gt;',
  ']]><![CDATA[<a href=javascript:alert(1)>',
  '\u202eevil\u0000<i>',
];

describe.each(hostile)('an article that says %j', (evil) => {
  const text = (language: string): Text => ({
    language: language + evil,
    title: `Title ${evil}`,
    paragraphs: [`Before ${evil} after.`],
  });
  const texts = { original: text('nl'), translation: text('en') };
  const finding = {
    kind: 'name',
    certainty: 'certain',
    side: 'translation',
    original: passage(texts.original, 0, evil),
    translation: passage(texts.translation, 0, evil),
    reason: reason('reason.name.replaced', { original: evil, translation: evil }),
  } as const;
  const compared: Compared = {
    ...faulty,
    texts,
    original: { ...faulty.original, title: evil, address: 'javascript:alert(1)' },
    comparison: comparisonOf(texts, [], [finding]),
  };

  test('is shown as it stands, and can do nothing', () => {
    const document = parsed(compared, `https://www.techzine.eu/${evil}`);
    expect(document.querySelectorAll('script, img, svg, i, iframe')).toHaveLength(0);
    const elements = [...document.querySelectorAll('*')];
    const attributes = new Set(elements.flatMap((element) => element.getAttributeNames()));
    expect([...attributes].filter((name) => name.startsWith('on'))).toEqual([]);
    for (const link of document.querySelectorAll('a')) expect(link.getAttribute('href')).toMatch(/^https:/);
    expect(document.querySelector('h1')?.textContent).toBe(`Title ${evil}`);
    expect(document.querySelector('mark.differs')?.textContent).toBe(evil);
  });
});
