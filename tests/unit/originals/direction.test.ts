import { describe, expect, test } from 'vitest';
import type { Article } from '../../../core/article/article.ts';
import type { Verdict } from '../../../core/detection/verdict.ts';
import { translationOf, type Version } from '../../../core/originals/direction.ts';
import { article } from '../extension/samples.ts';

const NOTHING: Verdict = { kind: 'no-evidence', evidence: [] };
const from = (language: string): Verdict => ({ kind: 'machine-translated', from: language, to: 'en', evidence: [] });

function version(language: string, changes: Partial<Article> = {}, verdict = NOTHING): Version {
  const address = `https://${language}.example/ferry-1`;
  return { article: { ...article, site: null, address, language, links: [], ...changes }, verdict };
}

describe('which of two open pages is the translation', () => {
  test('is told by the one that says that it was translated from the other’s language', () => {
    expect(translationOf(version('en', {}, from('nl')), version('nl'))).toBe('one');
    expect(translationOf(version('nl'), version('en', {}, from('nl')))).toBe('other');
    expect(translationOf(version('en', {}, from('und')), version('nl'))).toBe('one');
  });

  test('is told by the one that names the other as its original', () => {
    const named = {
      ...article.declarations,
      translationOf: [{ language: 'nl', address: 'https://nl.example/ferry-1' }],
    };
    expect(translationOf(version('en', { declarations: named }), version('nl'))).toBe('one');
  });

  test('is told by a site that translates in one direction', () => {
    const site = 'techzine';
    expect(translationOf(version('nl', { site }), version('en', { site }))).toBe('other');
  });

  test('is not told by anything else, nor where each says it of itself', () => {
    expect(translationOf(version('en'), version('nl'))).toBeNull();
    expect(translationOf(version('en', {}, from('de')), version('nl'))).toBeNull();
    expect(translationOf(version('en', {}, from('nl')), version('nl', {}, from('en')))).toBeNull();
  });
});
