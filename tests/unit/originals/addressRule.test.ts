import { describe, expect, it } from 'vitest';
import { mayFetch, originalAddress, typedAddress } from '../../../core/originals/addressRule.ts';
import { techzine } from '../../../core/sites/techzine/index.ts';

const ARTICLE = 'https://www.techzine.nl/nieuws/security/422001/een-slug/';

describe('mayFetch', () => {
  it.each([
    ARTICLE,
    'https://www.techzine.eu/',
    'HTTPS://WWW.TECHZINE.NL/wp-json/wp/v2/posts?search=a',
    'https://www.techzine.nl:443/',
  ])('allows %s', (address) => {
    expect(mayFetch(address, techzine)).toBe(true);
  });
  it.each([
    'http://www.techzine.nl/',
    'https://techzine.nl/',
    'https://www.techzine.be/nieuws/1/a.html',
    'https://www.techzine.nl.evil.example/',
    'https://www.techzine.nl@evil.example/',
    'https://evil.example/https://www.techzine.nl/',
    'https://www.techzine.nl:8443/',
    'https://www.techzine.nl:80/',
    'https://reader@www.techzine.nl/',
    'https://reader:word@www.techzine.nl/',
    'https://www.techzine.nl./',
    'https://xwww.techzine.nl/',
    'https://sub.www.techzine.nl/',
    'https://wwwtechzine.nl/',
    'https://www.techzıne.nl/',
    'https://www.techzine.nl%00.evil.example/',
    'https://127.0.0.1/',
    'https://2130706433/',
    'https://0x7f.1/',
    'https://[::1]/',
    'https://localhost/',
    'https://evil.example\\@www.techzine.nl/',
    'https://evil.example#@www.techzine.nl/',
    'https://evil.example?www.techzine.nl',
    '//www.techzine.nl/',
    '/nieuws/1/a.html',
    'ftp://www.techzine.nl/',
    'file:///etc/passwd',
    'javascript:fetch("https://www.techzine.nl/")',
    'data:text/html,www.techzine.nl',
    'blob:https://www.techzine.nl/1',
    'view-source:https://www.techzine.nl/',
    'https:',
    '',
  ])('refuses %s', (address) => {
    expect(mayFetch(address, techzine)).toBe(false);
  });
});

describe('originalAddress', () => {
  it.each([
    [`${ARTICLE}#deel`, ARTICLE],
    [`${ARTICLE}?utm_source=newsletter`, ARTICLE],
    ['http://www.techzine.nl/nieuws/422001/een-slug.html', 'https://www.techzine.nl/nieuws/422001/een-slug.html'],
  ])('takes %s', (address, expected) => {
    expect(originalAddress(address, techzine)).toBe(expected);
  });
  it.each([
    'https://www.techzine.nl/',
    'https://www.techzine.eu/news/security/40001/a-slug/',
    'http://www.techzine.nl:8080/nieuws/1/a.html',
    'x',
  ])('refuses %s', (address) => {
    expect(originalAddress(address, techzine)).toBeNull();
  });
});

describe('typedAddress', () => {
  it.each([
    ` ${ARTICLE} `,
    'www.techzine.nl/nieuws/security/422001/een-slug/',
    'techzine.nl/nieuws/security/422001/een-slug/',
    'http://techzine.nl/nieuws/security/422001/een-slug/',
  ])('takes %s', (typed) => {
    expect(typedAddress(typed, techzine)).toBe(ARTICLE);
  });
  it.each([
    'javascript:alert(1)',
    'evil.example/nieuws/1/a.html',
    'nieuws',
    'https://',
    'data:,www.techzine.nl/nieuws/1/a/',
  ])('refuses %s', (typed) => {
    expect(typedAddress(typed, techzine)).toBeNull();
  });
});
