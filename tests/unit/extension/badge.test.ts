import { describe, expect, it } from 'vitest';
import type { Comparison, Pairing } from '../../../core/comparison/comparison.ts';
import { standardSettings } from '../../../extension/store/settings/settings.ts';
import type { LookUp, TabState } from '../../../extension/store/tabState.ts';
import { badgeOf } from '../../../extension/views/badge.ts';
import { wordsFor } from '../../../locales/words.ts';
import { article, compared, finding, pairing } from './samples.ts';

const words = wordsFor('en', []);

function tab(lookUp: LookUp, isTranslated = true): TabState {
  const verdict = isTranslated
    ? ({ kind: 'machine-translated', from: 'nl', to: 'en', evidence: [] } as const)
    : ({ kind: 'no-evidence', evidence: [] } as const);
  return {
    address: article.address,
    reading: { kind: 'article', article, verdict: { ...verdict, evidence: [] } },
    link: null,
    isPrivate: false,
    lookUp,
  };
}

function done(figures: Pairing[], findings: Comparison['findings'] = []): LookUp {
  return { phase: 'compared', compared: compared(figures, findings) };
}

describe('badgeOf', () => {
  it('shows nothing where there is nothing to tell', () => {
    expect(badgeOf(null, standardSettings, words).text).toBe('');
    expect(badgeOf(tab({ phase: 'idle' }, false), standardSettings, words).text).toBe('');
    const off = { ...standardSettings, banner: 'off' } as const;
    expect(badgeOf(tab({ phase: 'idle' }), off, words).text).toBe('');
  });

  it('tells what was detected, what runs and what failed', () => {
    expect(badgeOf(tab({ phase: 'idle' }), standardSettings, words)).toMatchObject({
      text: '•',
      title: expect.stringContaining('Dutch'),
    });
    expect(badgeOf(tab({ phase: 'working', step: 'fetch' }), standardSettings, words).text).toBe('…');
    const failed: LookUp = { phase: 'failed', failure: { kind: 'offline' }, candidates: [], searchPage: null };
    expect(badgeOf(tab(failed), standardSettings, words).text).toBe('!');
  });

  it('counts what differs, and never a slip that the original has too', () => {
    const lookUp = done([pairing('same'), pairing('differs'), pairing('unclear')], [finding('both')]);
    expect(badgeOf(tab(lookUp), standardSettings, words).text).toBe('1');
    expect(badgeOf(tab(done([pairing('same')], [finding('both')])), standardSettings, words).text).toBe('0');
  });

  it('gives no number where nothing differs in the part that was compared', () => {
    const found = compared([pairing('same')], []);
    const part = { ...found, comparison: { ...found.comparison, partial: true as const } };
    const badge = badgeOf(tab({ phase: 'compared', compared: part }), standardSettings, words);
    expect(badge).toMatchObject({ text: '?', title: words.say('badge.partial') });
  });

  it('counts only what the reader wants to see', () => {
    const likely = { ...pairing('differs'), certainty: 'likely' } as const;
    const lookUp = done([likely], [finding('translation')]);
    expect(badgeOf(tab(lookUp), standardSettings, words).text).toBe('2');
    expect(badgeOf(tab(lookUp), { ...standardSettings, show: 'certain' }, words).text).toBe('1');
    expect(badgeOf(tab(lookUp), { ...standardSettings, findingKinds: [], figureKinds: [] }, words).text).toBe('0');
  });

  it('says where the reader wants it quiet, unless he asked for a comparison since', () => {
    const state = tab(done([pairing('differs')]));
    const ofArticle = badgeOf({ ...state, quiet: 'article' }, standardSettings, words);
    expect(ofArticle).toMatchObject({ text: '–', title: expect.stringContaining(words.say('banner.articleOff')) });
    expect(ofArticle.title).toContain(words.say('badge.undo'));
    expect(badgeOf({ ...state, quiet: 'site' }, standardSettings, words).title).toContain('techzine.eu');
    expect(badgeOf({ ...state, quiet: 'article', wanted: true }, standardSettings, words).text).toBe('1');
  });
});
