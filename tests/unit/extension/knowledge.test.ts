import 'fake-indexeddb/auto';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Candidate } from '../../../core/originals/candidate.ts';
import type { FindResult } from '../../../core/originals/findOriginal.ts';
import { type Circumstances, knowledgeOf, remember } from '../../../extension/background/lookUp/knowledge.ts';
import { forgetArticles } from '../../../extension/store/memory/forgetArticles.ts';
import { wasNotFound } from '../../../extension/store/memory/notFound.ts';
import { recallOriginal } from '../../../extension/store/memory/originals.ts';
import { article } from './samples.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

const ORIGINAL = 'https://www.techzine.nl/nieuws/422001/een-slug.html';
const OPEN: Circumstances = { isPrivate: false };
const PRIVATE: Circumstances = { isPrivate: true };
const proven: Candidate = { address: ORIGINAL, way: 'restSearch', proof: 'original', reasons: [] };
const possible: Candidate = { ...proven, proof: 'possibly' };
const found = (part: Partial<FindResult>): FindResult => ({
  candidates: [],
  original: null,
  failures: [],
  searchPage: null,
  ...part,
});
const nothing = found({});

beforeEach(async () => {
  fakeBrowser.reset();
  await forgetArticles();
});

/** Everything that stands on the disk. */
async function onDisk(): Promise<unknown[]> {
  return [await recallOriginal(article.address), await wasNotFound(article.address, Date.now())];
}
const NOTHING_ON_DISK = [null, false];

describe('what is known of an article', () => {
  it('is nothing but the shipped table at first', async () => {
    const known = await knowledgeOf(article, OPEN);
    expect(known).toMatchObject({ chosen: null, isChosenNow: false, found: null, searched: null });
    expect(known.pairs.size).toBeGreaterThan(0);
  });

  it('is what was proven', async () => {
    await remember(article, found({ candidates: [proven] }), true, OPEN);
    expect(await knowledgeOf(article, OPEN)).toMatchObject({ chosen: null, found: ORIGINAL, searched: null });
  });

  it('is what the reader chose, whatever is thought of it', async () => {
    await remember(article, found({ candidates: [possible] }), true, { ...OPEN, chosen: ORIGINAL });
    expect(await knowledgeOf(article, OPEN)).toMatchObject({ chosen: ORIGINAL, isChosenNow: false, found: null });
    await remember(article, found({ candidates: [{ ...possible, way: 'ownChoice' }] }), true, OPEN);
    expect(await knowledgeOf(article, OPEN)).toMatchObject({ chosen: ORIGINAL });
  });

  it('is nothing beside what the reader chooses now', async () => {
    await remember(article, found({ candidates: [proven] }), true, OPEN);
    const known = await knowledgeOf(article, { ...OPEN, chosen: 'https://www.techzine.nl/nieuws/1/a.html' });
    expect(known).toMatchObject({ chosen: 'https://www.techzine.nl/nieuws/1/a.html', isChosenNow: true, found: null });
  });

  it('is that nothing was found, until the reader asks again', async () => {
    await remember(article, nothing, false, OPEN);
    expect(await knowledgeOf(article, OPEN)).toMatchObject({ searched: [] });
    expect(await knowledgeOf(article, { ...OPEN, isRetry: true })).toMatchObject({ searched: null });
    await remember(article, found({ candidates: [proven] }), true, { ...OPEN, isRetry: true });
    expect(await knowledgeOf(article, OPEN)).toMatchObject({ found: ORIGINAL, searched: null });
  });

  it('is what was only possible, for the session', async () => {
    await remember(article, found({ candidates: [possible] }), true, OPEN);
    expect(await knowledgeOf(article, OPEN)).toMatchObject({ found: null, searched: [possible] });
    expect(await onDisk()).toEqual(NOTHING_ON_DISK);
    await fakeBrowser.storage.session.clear();
    expect(await knowledgeOf(article, OPEN)).toMatchObject({ searched: null });
  });

  it.each(['offline', 'rate-limited', 'challenge', 'forbidden', 'timed-out', 'server-error', 'cancelled'] as const)(
    'is not that nothing was found where the search was %s',
    async (failure) => {
      await remember(article, found({ failures: [{ way: 'restSearch', failure }] }), false, OPEN);
      expect(await knowledgeOf(article, OPEN)).toMatchObject({ searched: null });
    },
  );

  it('is not that nothing was found where the reader chose what is not there', async () => {
    await remember(article, nothing, false, { ...OPEN, chosen: ORIGINAL });
    expect(await knowledgeOf(article, OPEN)).toMatchObject({ searched: null });
  });

  it('does not take another article for the original', async () => {
    await remember(article, found({ candidates: [proven] }), false, OPEN);
    expect(await knowledgeOf(article, OPEN)).toMatchObject({ found: null, chosen: null });
  });
});

describe('a private window', () => {
  it.each([
    ['proven', found({ candidates: [proven] }), { found: ORIGINAL, searched: null }],
    ['possible', found({ candidates: [possible] }), { found: null, searched: [possible] }],
    ['nothing', nothing, { found: null, searched: [] }],
  ])('keeps what was %s to itself and for the session', async (_, result, expected) => {
    await remember(article, result, result.candidates.length > 0, PRIVATE);
    expect(await knowledgeOf(article, PRIVATE)).toMatchObject(expected);
    expect(await knowledgeOf(article, OPEN)).toMatchObject({ chosen: null, found: null, searched: null });
    expect(await onDisk()).toEqual(NOTHING_ON_DISK);
  });

  it('keeps a choice to itself, before what is remembered elsewhere', async () => {
    await remember(article, found({ candidates: [proven] }), true, OPEN);
    const chosen = 'https://www.techzine.nl/nieuws/1/a.html';
    const choice = found({ candidates: [{ ...possible, address: chosen, way: 'ownChoice' }] });
    await remember(article, choice, true, { ...PRIVATE, chosen });
    expect(await knowledgeOf(article, PRIVATE)).toMatchObject({ chosen, found: null });
    expect(await knowledgeOf(article, OPEN)).toMatchObject({ chosen: null, found: ORIGINAL });
  });
});
