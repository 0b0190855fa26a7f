import { describe, expect, it } from 'vitest';
import { feedAddress, restBase, searchAddress } from '../../../core/originals/wordpress/addresses.ts';
import { techzine } from '../../../core/sites/techzine/index.ts';

const { reading } = techzine;

describe('addresses', () => {
  it.each([
    ['https://www.techzine.eu/news/security/40001/a-slug/', '40001', true],
    ['https://www.techzine.eu/blogs/security/40002/a-slug/', '40002', false],
    ['https://www.techzine.nl/nieuws/422001/een-slug.html', '422001', false],
    ['https://www.techzine.nl/nieuws/security/422001/een-slug/?x=1', '422001', false],
    ['https://www.techzine.eu/news/5g/40003/a-slug', '40003', true],
  ])('%s is an article', (address, id, translated) => {
    const url = new URL(address);
    expect(techzine.isArticle(url)).toBe(true);
    expect(techzine.idOf?.(url)).toBe(id);
    expect(techzine.isTranslatedSection?.(url)).toBe(translated);
  });
  it.each([
    '/',
    '/news/',
    '/news/security/',
    '/news/security/page/3/',
    '/2019/08/',
    '/tag/x/',
    '/news/security/1/a/feed/',
  ])('%s is none', (path) => {
    const url = new URL(path, 'https://www.techzine.eu');
    expect(techzine.isArticle(url)).toBe(false);
    expect(techzine.idOf?.(url)).toBeNull();
  });
  it('knows the edition of a language', () => {
    expect(searchAddress(techzine, 'nl', ['Example', '22,6 & meer'])).toBe(
      'https://www.techzine.nl/?s=Example+22%2C6+%26+meer',
    );
    expect(restBase(techzine, 'nl')).toBe('https://www.techzine.nl/wp-json/wp/v2/');
    expect(feedAddress(techzine, 'nl', { s: 'Example' })).toBe('https://www.techzine.nl/?s=Example&feed=rss2');
    expect(restBase(techzine, 'de')).toBeNull();
  });
});

describe('what the site adds', () => {
  it.each([
    '2 min',
    '2 min Security',
    '12 min.',
    '3 minuten leestijd',
    'Also read: More news',
    'Lees ook: Meer nieuws',
  ])('takes off "%s"', (text) => {
    expect(reading.isAdded?.(text)).toBe(true);
  });
  it.each([
    '2 minutes later the server was gone.',
    'Also read the manual',
    '2 min. after the attack, 5 servers fell over.',
  ])('keeps "%s"', (text) => {
    expect(reading.isAdded?.(text)).toBe(false);
  });
  it('knows labels of tags and headings over other articles', () => {
    expect(['Tags:', 'Tags: cloud, storage', 'Tags in this article'].every((text) => reading.isTagLabel?.(text))).toBe(
      true,
    );
    expect(reading.isTagLabel?.('Tags')).toBe(false);
    expect(reading.isTagLabel?.('Tags are small radio chips')).toBe(false);
    expect(
      ['Related', 'Related articles', 'Gerelateerde artikelen', 'Meer nieuws'].every((text) => reading.isAfter?.(text)),
    ).toBe(true);
    expect(reading.isAfter?.('More servers sold')).toBe(false);
  });
});
