import { describe, expect, it } from 'vitest';
import { popupView } from '../../../entrypoints/popup/view.ts';
import type { LookUp, PageReading, TabState } from '../../../extension/store/tabState.ts';
import { article, compared, pairing } from './samples.ts';

const idle: LookUp = { phase: 'idle' };
const translated: PageReading = {
  kind: 'article',
  article,
  verdict: { kind: 'machine-translated', from: 'nl', to: 'en', evidence: [] },
};

function shown(reading: PageReading, lookUp: LookUp = idle) {
  const state: TabState = { address: article.address, reading, link: null, lookUp, isPrivate: false };
  return popupView({ kind: 'known', state });
}

describe('popupView', () => {
  it('shows what stands in the way as it is', () => {
    expect(popupView({ kind: 'unknown-site' })).toEqual({ kind: 'unknown-site' });
    expect(popupView({ kind: 'reload-page' })).toEqual({ kind: 'reload-page' });
    const missing = { kind: 'permission-missing', host: 'www.techzine.nl' } as const;
    expect(popupView(missing)).toEqual(missing);
  });

  it('asks before the first look-up, naming the host of the original', () => {
    expect(shown(translated)).toMatchObject({
      kind: 'ask',
      host: 'www.techzine.nl',
      from: 'nl',
      manner: 'automatic',
      title: article.title,
    });
  });

  it('tells pages without evidence apart', () => {
    expect(shown({ kind: 'unreadable', failure: 'empty' })).toEqual({ kind: 'not-an-article' });
    const native: PageReading = { kind: 'article', article, verdict: { kind: 'no-evidence', evidence: [] } };
    expect(shown(native)).toMatchObject({ kind: 'native', canLookUp: true });
    const browser: PageReading = { kind: 'article', article, verdict: { kind: 'translated-by-browser', evidence: [] } };
    expect(shown(browser)).toEqual({ kind: 'translated-by-browser' });
  });

  it('shows each step of the work', () => {
    expect(shown(translated, { phase: 'working', step: 'read' })).toEqual({
      kind: 'working',
      steps: [
        { step: 'find', state: 'done' },
        { step: 'fetch', state: 'done' },
        { step: 'read', state: 'running' },
        { step: 'compare', state: 'waiting' },
      ],
    });
  });

  it('shows whether the original stands in the page too', () => {
    const lookUp: LookUp = { phase: 'compared', compared: compared([pairing('same')], []) };
    const state: TabState = { address: article.address, reading: translated, link: null, lookUp, isPrivate: false };
    expect(popupView({ kind: 'known', state: { ...state, readAlong: true } })).toMatchObject({ isReadingAlong: true });
  });

  it('shows how it ended', () => {
    const result = compared([pairing('same')], []);
    expect(shown(translated, { phase: 'compared', compared: result })).toEqual({ kind: 'compared', compared: result });
    const failed: LookUp = { phase: 'failed', failure: { kind: 'offline' }, candidates: [], searchPage: 'https://x' };
    expect(shown(translated, failed)).toMatchObject({
      kind: 'failed',
      failure: { kind: 'offline' },
      searchPage: 'https://x',
    });
  });
});
