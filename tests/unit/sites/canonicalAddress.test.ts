import { describe, expect, it } from 'vitest';
import { canonicalAddress } from '../../../core/sites/canonicalAddress.ts';

const ARTICLE = 'https://www.techzine.eu/news/security/40001/a-slug/';

describe('of an article on a site that names its pages by the path alone', () => {
  it.each([
    `${ARTICLE}?utm_source=newsletter&utm_medium=email`,
    `${ARTICLE}?mc_eid=0a1b2c`,
    `${ARTICLE}?never-heard-of=1#part`,
    `${ARTICLE}?`,
    `${ARTICLE}#`,
    ARTICLE,
  ])('%s', (address) => {
    expect(canonicalAddress(address)).toBe(ARTICLE);
  });
});

describe('of any other page', () => {
  it.each([
    ['https://www.techzine.eu/?s=cloud&utm_source=x', 'https://www.techzine.eu/?s=cloud'],
    ['https://news.example/a?id=7&fbclid=x&UTM_Campaign=y&page=2', 'https://news.example/a?id=7&page=2'],
    ['https://news.example/a?gclid=1&msclkid=2&_ga=3&mtm_kwd=4', 'https://news.example/a'],
    ['https://news.example/a?q=a%20b+c&q=%2F', 'https://news.example/a?q=a%20b+c&q=%2F'],
    ['https://news.example/a?utmost=1&my_utm_source=2', 'https://news.example/a?utmost=1&my_utm_source=2'],
    ['no address', 'no address'],
  ])('%s', (address, canonical) => {
    expect(canonicalAddress(address)).toBe(canonical);
  });
});

it('never makes one of different articles', () => {
  const paths = ['40001/a-slug/', '40001/another-slug/', '40002/a-slug/'];
  const addresses = paths.map((path) => canonicalAddress(`https://www.techzine.eu/news/security/${path}?utm_id=1`));
  expect(new Set(addresses).size).toBe(paths.length);
});

it('stays as it is when it is made again', () => {
  const address = canonicalAddress('https://news.example/a?b=1&&utm_id=2&#c');
  expect(canonicalAddress(address)).toBe(address);
});

it('takes time in proportion to the number of parameters', () => {
  const many = Array.from({ length: 200_000 }, (_, index) => `utm_a${index}=1`).join('&');
  expect(canonicalAddress(`https://news.example/a?${many}`)).toBe('https://news.example/a');
});
