import { describe, expect, it } from 'vitest';
import { failureOf, isChallenge } from '../../../extension/network/response.ts';

const response = (status: number, headers: Record<string, string> = {}) => ({ status, headers: new Headers(headers) });

describe('failureOf', () => {
  it.each([
    [404, {}, 'not-found'],
    [410, {}, 'not-found'],
    [401, {}, 'forbidden'],
    [403, {}, 'forbidden'],
    [429, {}, 'rate-limited'],
    [503, { 'retry-after': '120' }, 'rate-limited'],
    [503, {}, 'server-error'],
    [500, {}, 'server-error'],
    [302, {}, 'bad-redirect'],
  ] as const)('takes %i %j for %s', (status, headers, failure) => {
    expect(failureOf(response(status, headers), 'html')).toBe(failure);
  });

  it.each([
    ['html', 'text/html; charset=UTF-8', null],
    ['html', 'application/xhtml+xml', null],
    ['html', 'application/pdf', 'wrong-type'],
    ['html', '', 'wrong-type'],
    ['json', 'application/json; charset=UTF-8', null],
    ['json', 'application/hal+json', null],
    ['json', 'text/html', 'wrong-type'],
    ['feed', 'application/rss+xml; charset=UTF-8', null],
    ['feed', 'text/xml', null],
    ['feed', 'text/html', 'wrong-type'],
  ] as const)('for %s takes %j for %s', (type, contentType, failure) => {
    expect(failureOf(response(200, { 'content-type': contentType }), type)).toBe(failure);
  });
});

describe('isChallenge', () => {
  const html = { 'content-type': 'text/html' };

  it('knows the header and the puzzle', () => {
    expect(isChallenge(response(403, { 'cf-mitigated': 'challenge' }), '')).toBe(true);
    expect(isChallenge(response(503, html), '<script src="/cdn-cgi/challenge-platform/x.js"></script>')).toBe(true);
  });

  it('takes neither a refusal nor an article with a counting script for one', () => {
    expect(isChallenge(response(403, html), '<h1>Forbidden</h1>')).toBe(false);
    expect(isChallenge(response(200, html), '<script src="/cdn-cgi/challenge-platform/x.js"></script>')).toBe(false);
  });
});
