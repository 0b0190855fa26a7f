import { describe, expect, it } from 'vitest';
import { standardSettings } from '../../../extension/store/settings/settings.ts';
import { bannerView } from '../../../extension/views/bannerView.ts';
import { wordsFor } from '../../../locales/words.ts';
import { article, compared, pairing } from './samples.ts';

const words = wordsFor('en', []);
const link = { address: 'https://www.techzine.nl/nieuws/1/', kind: 'original' } as const;
const verdict = { kind: 'machine-translated', from: 'nl', to: 'en', evidence: [] } as const;
const subject = { article, verdict: { ...verdict, evidence: [] }, link, compared: null, isReadingAlong: false };

describe('the banner’s view', () => {
  it('says what was seen before anything was compared, and leads to no difference', () => {
    const view = bannerView(subject, standardSettings, words);
    expect(view?.words.says).toBe(words.say('banner.seen.likely', { language: words.language('nl') }));
    expect(view?.hasNext).toBe(false);
  });

  it.each(['automatic', 'edited'] as const)('says of a notice in which manner it was translated: %s', (manner) => {
    const seen = 'This news article was automatically translated from Dutch.';
    const evidence = [{ signal: 'disclaimer', weight: 0.8, from: 'nl', seen }];
    const stated = { ...article, stated: { from: 'nl', manner, seen } };
    const view = bannerView(
      { ...subject, article: stated, verdict: { ...verdict, evidence } },
      standardSettings,
      words,
    );
    const said = { site: 'Techzine', language: words.language('nl') };
    expect(view?.words.says).toBe(words.say(`banner.seen.site.${manner}`, said));
  });

  it('says what came of comparing, as it is counted everywhere', () => {
    const done = compared([pairing('differs'), pairing('same')], []);
    const viewOf = (of: typeof done) => bannerView({ ...subject, compared: of }, standardSettings, words);
    const differs = words.say(`banner.differs.${done.original.proof}`, { count: 1 });
    expect(viewOf(done)).toMatchObject({ words: { says: differs }, hasNext: true });
    const same = compared([pairing('same')], []);
    const agrees = words.say(`banner.same.${same.original.proof}`);
    expect(viewOf(same)).toMatchObject({ words: { says: agrees, compare: 'Details' }, hasNext: false });
    expect(bannerView(subject, standardSettings, words)?.words.compare).toBe('Compare');
  });

  it.each(['original', 'possibly'] as const)('says first that only a part was compared with the %s', (proof) => {
    const { original, comparison, ...done } = compared([pairing('same')], []);
    const part = { ...done, original: { ...original, proof }, comparison: { ...comparison, partial: true as const } };
    const view = bannerView({ ...subject, compared: part }, standardSettings, words);
    expect(view?.words.says).toBe(words.say(`banner.partial.${proof}`));
  });

  it('offers to read along what was compared, and to stop that', () => {
    expect(bannerView(subject, standardSettings, words)?.words).not.toHaveProperty('readAlong');
    const done = { ...subject, compared: compared([pairing('same')], []) };
    const textOf = (isReadingAlong: boolean) =>
      bannerView({ ...done, isReadingAlong }, standardSettings, words)?.words.readAlong;
    expect([textOf(false), textOf(true)]).toEqual([words.say('readAlong.on'), words.say('readAlong.off')]);
  });

  it('does not call what only may be the original the original', () => {
    const { original, ...done } = compared([pairing('differs')], []);
    const maybe = { ...done, original: { ...original, proof: 'possibly' as const } };
    const view = bannerView({ ...subject, compared: maybe }, standardSettings, words);
    expect(view?.words.says).toContain('may be the original');
  });

  it('is none where the reader wants none in the page', () => {
    for (const banner of ['off', 'badge'] as const)
      expect(bannerView(subject, { ...standardSettings, banner }, words)).toBeNull();
  });
});
