import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../core/article/parsing/parsePage.ts';
import { detect } from '../../../core/detection/detect.ts';
import { siteNamed } from '../../../core/sites/index.ts';
import { readAnyPage } from '../../../core/sites/readAnyPage.ts';
import { type ExpectedVerdict, loadPages, loadPairs } from '../../fixtures/index.ts';

/** The verdict on a page; a page that is no article has none. */
function verdictOn(html: string, address: string): ExpectedVerdict {
  const result = readAnyPage(parseHtml(html), address);
  if (!result.ok) return { kind: 'no-evidence' };
  const verdict = detect({ article: result.article, document: parseHtml(html), site: siteNamed(result.article.site) });
  return verdict.kind === 'machine-translated' ? { kind: verdict.kind, from: verdict.from } : { kind: verdict.kind };
}

describe('verdicts on the fixtures', () => {
  it.each([...loadPairs(), ...loadPages()])('$name', ({ html, address, expected }) => {
    expect(verdictOn(html, address)).toEqual(expected.verdict);
  });
  it.each(loadPairs())('the original of $name has no verdict', ({ original }) => {
    expect(verdictOn(original.html, original.address)).toEqual({ kind: 'no-evidence' });
  });
});
