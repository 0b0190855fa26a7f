import { describe, expect, it } from 'vitest';
import { readHtml } from '../../../core/article/parsing/parsePage.ts';
import { techzine } from '../../../core/sites/techzine/index.ts';
import { FULL, generateArchives } from '../../wordpress/generate.ts';
import { articlePage } from '../../wordpress/page.ts';
import { measureShares } from '../../wordpress/shares.ts';

const archives = generateArchives({ seed: 1, ...FULL });

describe('the generated archives', () => {
  it('hold 3,000 articles each, no two at one address', () => {
    expect(archives.english).toHaveLength(3000);
    expect(archives.dutch).toHaveLength(3000);
    expect(new Set(archives.english.map((post) => post.address)).size).toBe(3000);
    expect(new Set(archives.dutch.map((post) => post.address)).size).toBe(3000);
  });

  it('are as hard as they have to be', () => {
    const shares = measureShares(archives);
    expect(shares.crowded).toBeGreaterThanOrEqual(0.2);
    expect(shares.dayOff).toBeGreaterThanOrEqual(0.1);
    expect(shares.translationOnly).toBeGreaterThanOrEqual(0.15);
    expect(shares.originalOnly).toBeGreaterThanOrEqual(0.15);
    expect(shares.withoutFigure).toBeGreaterThanOrEqual(0.05);
    expect(shares.editedTitle).toBeGreaterThan(0.05);
    expect(shares.byRarestToken).toBeLessThan(0.8);
  });

  it('hold series, updates and other news of the same company on the same day', () => {
    const origins = [...archives.traits.values()].map(({ origin }) => origin);
    for (const origin of ['new', 'series', 'update', 'same-day'] as const)
      expect(origins.filter((one) => one === origin).length).toBeGreaterThan(200);
  });

  it('are the same for the same seed, and others for another', () => {
    const small = { articles: 40, from: '2018-03-01', to: '2018-03-10' };
    const addresses = (seed: number): string[] =>
      generateArchives({ seed, ...small }).english.map((post) => post.address);
    expect(addresses(7)).toEqual(addresses(7));
    expect(addresses(8)).not.toEqual(addresses(7));
  });

  it('leave no gap in a sentence', () => {
    for (const post of [...archives.english, ...archives.dutch])
      expect(post.title + post.content).not.toMatch(/[{}]|undefined/);
  });

  it('are read as the site’s own pages are', () => {
    const [post] = archives.english;
    const page = post ? readHtml(articlePage(post, 'en'), post.address, techzine) : null;
    expect(page).toMatchObject({ ok: true, article: { title: post?.title, publishedAt: post?.publishedAt } });
    if (!page?.ok) return;
    expect(page.article.notices).toHaveLength(1);
    expect(page.article.tags).toEqual(post?.tags);
    const text = (post?.content ?? '').match(/<(?:p|h2)>/g) ?? [];
    expect(page.article.paragraphs.length).toBe(text.length - 1);
  });
});
