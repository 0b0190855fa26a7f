import { expect, test } from 'vitest';
import { type Edition, editionOf, hostsOf } from '../../../core/article/edition.ts';

const editions: Edition[] = [
  { language: 'de', host: 'news.example' },
  { language: 'en', host: 'news.example', folder: '/en/' },
  { language: 'fr', host: 'fr.news.example', folder: '/actu/' },
];

test.each([
  ['https://news.example/', 'de'],
  ['https://news.example/news/a-1.html', 'de'],
  ['https://news.example/en/news/a-2.html', 'en'],
  ['https://news.example/en', 'en'],
  ['https://news.example/english/a', 'de'],
  ['https://news.example/news/en/a', 'de'],
  ['https://fr.news.example/actu/1', 'fr'],
  ['https://fr.news.example/', undefined],
  ['https://example/en/', undefined],
  ['https://other.news.example/en/', undefined],
])('%s is of the edition in %s', (address, language) => {
  expect(editionOf(editions, new URL(address))?.language).toBe(language);
});

test('the order of editions does not matter', () => {
  expect(editionOf([...editions].reverse(), new URL('https://news.example/en/a'))?.language).toBe('en');
});

test('two editions on one host are one host', () => {
  expect(hostsOf(editions)).toEqual(['news.example', 'fr.news.example']);
});
