import { describe, expect, it } from 'vitest';
import type { Article } from '../../../core/article/article.ts';
import { guessLanguage } from '../../../core/detection/guessLanguage.ts';
import type { Candidate } from '../../../core/originals/candidate.ts';
import type { FetchFailure } from '../../../core/originals/fetching.ts';
import {
  candidatesInPage,
  type FindResult,
  findOriginal,
  type Progress,
} from '../../../core/originals/findOriginal.ts';
import { readKnownPairs } from '../../../core/originals/knownPairs.ts';
import { reason } from '../../../core/originals/reasons.ts';
import { type Knowledge, NOTHING_KNOWN } from '../../../core/originals/way.ts';
import { atOnce } from '../../../core/originals/wordpress/asking.ts';
import { siteNamed } from '../../../core/sites/index.ts';
import { loadPages } from '../../fixtures/index.ts';
import { type Closed, type FakePost, fakeSite } from './fakeSite.ts';
import { article, articleIn, type ReadPair, readPairs } from './fixturePairs.ts';

const pairs = readPairs();
const posts: FakePost[] = pairs.map(({ original, originalHtml: html }) => ({
  address: original.address,
  html,
  publishedAt: original.publishedAt ?? '',
}));
const NOTHING = NOTHING_KNOWN;

/** The table that would hold a pair of the fixtures. */
function knowing({ translation, original }: ReadPair): Knowledge {
  const id = translation.address.match(/\/(\d+)\//)?.[1] ?? '';
  const base = 'https://www.techzine.nl/nieuws/';
  return {
    ...NOTHING,
    pairs: readKnownPairs({ techzine: { base, pairs: { [id]: original.address.slice(base.length) } } }),
  };
}

function pairNamed(name: string): ReadPair {
  const pair = pairs.find((one) => one.name === name);
  if (!pair) throw new Error(`no pair ${name}`);
  return pair;
}

async function find(translation: Article, knowledge = NOTHING, closed: Closed = {}, site = posts) {
  const { fetch, asked } = fakeSite(site, closed);
  const progress: Progress[] = [];
  const report = (step: Progress): unknown => progress.push(step);
  const result: FindResult = await findOriginal(translation, knowledge, {
    fetch,
    guess: guessLanguage,
    run: atOnce,
    report,
  });
  return { ...result, asked, progress, best: result.candidates[0] };
}

/** Names of ways as the fixtures write them. */
const WAYS: Record<string, string> = {
  disclaimerLink: 'disclaimer-link',
  machineTranslatedFrom: 'machine-translated-from',
  jsonLd: 'json-ld',
  knownPairs: 'known-pairs',
  hreflang: 'hreflang',
  restSearch: 'search',
  restDays: 'search',
  feedSearch: 'search',
  feedDay: 'search',
};

/** Those of sites that can be searched. */
const searched = pairs.filter(({ translation }) => siteNamed(translation.site)?.finding.wordpress);

describe('the pairs of the fixtures', () => {
  it.each(pairs)('$name is found and proven', async (pair) => {
    const knowledge = pair.foundBy === 'known-pairs' ? knowing(pair) : NOTHING;
    const { best, original, asked } = await find(pair.translation, knowledge);
    expect(best).toMatchObject({ address: pair.original.address, proof: 'original' });
    expect(WAYS[best?.way ?? '']).toBe(pair.foundBy);
    expect(original?.paragraphs).toEqual(pair.original.paragraphs);
    expect(asked.length).toBeLessThanOrEqual(2);
  });
  it.each(searched)('$name is found through the feed where the interface is closed', async (pair) => {
    const undeclared = { ...pair.translation, links: [], declarations: article().declarations };
    const { best, asked } = await find(undeclared, NOTHING, { rest: 'forbidden' });
    expect(best).toMatchObject({ address: pair.original.address, way: 'feedSearch', proof: 'original' });
    expect(asked.length).toBeLessThanOrEqual(8);
  });
  it.each(pairs)('$name is never given a wrong original', async (pair) => {
    const others = posts.filter((post) => post.address !== pair.original.address);
    const undeclared = { ...pair.translation, links: [], declarations: article().declarations };
    const { best, searchPage } = await find(undeclared, NOTHING, {}, others);
    expect(best?.proof).not.toBe('original');
    // Of a site that can't be searched, nothing is found but what its pages name.
    expect(searchPage ?? '').toMatch(searched.includes(pair) ? /^https:\/\/www\.techzine\.nl\/\?s=/ : /^$/);
  });
});

describe('candidatesInPage', () => {
  it.each(pairs)('needs no request for $name', (pair) => {
    const knowledge = pair.foundBy === 'known-pairs' ? knowing(pair) : NOTHING;
    const [best] = candidatesInPage(pair.translation, knowledge);
    expect(best ? WAYS[best.way] : 'search').toBe(pair.foundBy);
  });
  it.each(loadPages().filter(({ expected }) => expected.page))('finds nothing in $name', ({ html, address }) => {
    expect(candidatesInPage(articleIn(html, address), NOTHING)).toEqual([]);
  });
});

describe('findOriginal', () => {
  const quorline = pairNamed('quorline-quarter');
  const other = pairNamed('hosting-merger');

  it('says what it is doing', async () => {
    const { progress } = await find(pairNamed('seawater-cooling').translation);
    expect(progress).toEqual([
      { step: 'way', way: 'foundBefore' },
      { step: 'way', way: 'disclaimerLink' },
      { step: 'fetch', address: pairNamed('seawater-cooling').original.address },
      { step: 'check', address: pairNamed('seawater-cooling').original.address },
    ]);
  });
  it('does not call what the table names the original where its text says otherwise', async () => {
    const wrong = { ...quorline, original: other.original };
    const { candidates } = await find(quorline.translation, knowing(wrong));
    expect(candidates.map(({ address, proof }) => [address, proof])).toEqual([
      [quorline.original.address, 'original'],
      [other.original.address, 'possibly'],
    ]);
  });
  it('drops an hreflang that leads to another article', async () => {
    const alternates = [{ language: 'nl', address: other.original.address }];
    const translation = { ...quorline.translation, declarations: { ...article().declarations, alternates } };
    const { candidates } = await find(translation);
    expect(candidates.map(({ address }) => address)).toEqual([quorline.original.address]);
  });
  it('looks at nothing but what the reader chose, and says how sure that is', async () => {
    const right = await find(quorline.translation, {
      ...NOTHING,
      chosen: quorline.original.address,
      isChosenNow: true,
    });
    expect(right.best).toMatchObject({ way: 'ownChoice', proof: 'original' });
    const wrong = await find(quorline.translation, { ...NOTHING, chosen: other.original.address });
    expect(wrong.candidates).toMatchObject([{ address: other.original.address, proof: 'possibly' }]);
    expect(wrong.original?.title).toBe(other.original.title);
    expect(wrong.asked).toEqual([other.original.address]);
  });
  it('goes on as if nothing had been chosen where the page that was chosen long ago is gone', async () => {
    const gone = 'https://www.techzine.nl/nieuws/1/weg.html';
    const long = await find(quorline.translation, { ...NOTHING, chosen: gone });
    expect(long.best).toMatchObject({ address: quorline.original.address, way: 'restSearch' });
    const now = await find(quorline.translation, { ...NOTHING, chosen: gone, isChosenNow: true });
    expect(now).toMatchObject({ candidates: [], asked: [gone] });
  });
  it('keeps to what was chosen long ago where its page fails for a while', async () => {
    const { candidates, asked } = await find(
      quorline.translation,
      { ...NOTHING, chosen: quorline.original.address },
      { pages: 'server-error' },
    );
    expect(candidates).toMatchObject([{ address: quorline.original.address, way: 'ownChoice' }]);
    expect(asked).toHaveLength(1);
  });
  it('does not search again for what an earlier search did not find, but looks into the table', async () => {
    const none = await find(quorline.translation, { ...NOTHING, searched: [] });
    expect(none).toMatchObject({ candidates: [], failures: [], asked: [] });
    const tabled = await find(quorline.translation, { ...knowing(quorline), searched: [] });
    expect(tabled.best).toMatchObject({ way: 'knownPairs', proof: 'original' });
  });
  it('takes over what an earlier search brought, as it was called then, with one request', async () => {
    const possibly = { way: 'restSearch', proof: 'possibly', reasons: [reason('reason.original.rival', {})] } as const;
    const searched: Candidate[] = [quorline, other].map(({ original }) => ({
      ...possibly,
      address: original.address,
      reasons: [...possibly.reasons],
    }));
    const again = await find(quorline.translation, { ...NOTHING, searched });
    expect(again.candidates).toEqual(searched);
    expect(again.original?.title).toBe(quorline.original.title);
    expect(again.asked).toEqual([quorline.original.address]);
    const left = posts.filter(({ address }) => address !== quorline.original.address);
    const gone = await find(quorline.translation, { ...NOTHING, searched }, {}, left);
    expect(gone.asked.length).toBeGreaterThan(1);
    expect(gone.candidates.map(({ address }) => address)).not.toContain(quorline.original.address);
    const closed = await find(quorline.translation, { ...NOTHING, searched }, { pages: 'timed-out' });
    expect(closed.candidates).toEqual(searched);
    expect(closed).toMatchObject({ original: null, failures: [{ failure: 'timed-out' }] });
  });
  it('asks nothing where the reader chose an address elsewhere', async () => {
    const { candidates, failures, asked } = await find(quorline.translation, {
      ...NOTHING,
      chosen: 'https://evil.example/a',
      isChosenNow: true,
    });
    expect(candidates).toEqual([]);
    expect(failures).toEqual([{ way: 'ownChoice', failure: 'host-not-allowed', address: 'https://evil.example/a' }]);
    expect(asked).toEqual([]);
  });
  it('goes on to search where a page of the table is gone, and finds it where it moved', async () => {
    const moved = posts.map((post) =>
      post.address === quorline.original.address
        ? { ...post, address: 'https://www.techzine.nl/nieuws/trends/413877/nieuw/' }
        : post,
    );
    const { best, failures } = await find(quorline.translation, knowing(quorline), {}, moved);
    expect(best).toMatchObject({
      address: 'https://www.techzine.nl/nieuws/trends/413877/nieuw/',
      way: 'restSearch',
      proof: 'original',
    });
    expect(failures).toEqual([{ way: 'knownPairs', failure: 'not-found', address: quorline.original.address }]);
  });
  it('follows a redirect within the site, and takes the new address', async () => {
    const to = 'https://www.techzine.nl/nieuws/trends/413877/nieuw/';
    const fetch = async () => ({ ok: true, address: to, text: quorline.originalHtml }) as const;
    const result = await findOriginal(quorline.translation, knowing(quorline), {
      fetch,
      guess: guessLanguage,
      run: atOnce,
    });
    expect(result.candidates).toMatchObject([{ address: to, way: 'knownPairs', proof: 'original' }]);
  });
  it('reads nothing that came from elsewhere', async () => {
    const fetch = async () => ({ ok: true, address: 'https://evil.example/', text: quorline.originalHtml }) as const;
    const result = await findOriginal(quorline.translation, knowing(quorline), {
      fetch,
      guess: guessLanguage,
      run: atOnce,
    });
    expect(result).toMatchObject({ original: null, failures: [{ failure: 'bad-redirect' }, {}, {}] });
  });
  it('still names what the table knows where its page can’t be fetched', async () => {
    const { best, original } = await find(quorline.translation, knowing(quorline), {
      pages: 'timed-out',
      rest: 'forbidden',
      feed: 'forbidden',
    });
    expect(best).toMatchObject({ address: quorline.original.address, proof: 'original' });
    expect(best?.reasons.at(-1)).toEqual({ key: 'reason.original.unread' });
    expect(original).toBeNull();
  });
  it('does not take a page in the translation’s own language', async () => {
    const english = posts.map((post) =>
      post.address === quorline.original.address
        ? {
            ...post,
            html: quorline.originalHtml.replace(
              /<p class="intro">[\s\S]*<div class="tags">/,
              `<p>${quorline.translation.paragraphs.join('</p><p>')}</p></div><div class="tags">`,
            ),
          }
        : post,
    );
    const { best } = await find(
      quorline.translation,
      knowing(quorline),
      { rest: 'forbidden', feed: 'forbidden' },
      english,
    );
    expect(best?.proof).toBe('possibly');
    expect(best?.reasons.map(({ key }) => key)).toContain('reason.original.language');
  });
  it('has nothing to look for on an original, or on a site without a profile', async () => {
    expect(await find(quorline.original)).toMatchObject({ candidates: [], searchPage: null, asked: [] });
    expect(await find({ ...quorline.translation, site: null })).toMatchObject({
      candidates: [],
      searchPage: null,
      asked: [],
    });
  });
  it.each<FetchFailure>(['challenge', 'rate-limited', 'timed-out', 'cancelled'])(
    'stops asking after %s',
    async (failure) => {
      const { asked, failures } = await find(quorline.translation, NOTHING, {
        rest: failure,
        feed: failure,
        pages: failure,
      });
      expect(asked).toHaveLength(1);
      expect(failures[0]).toEqual({ way: 'restSearch', failure });
    },
  );
  it.each<FetchFailure>(['not-found', 'forbidden', 'wrong-type', 'too-large', 'server-error'])(
    'tries the feed when the interface answers %s',
    async (rest) => {
      const { best, asked } = await find(quorline.translation, NOTHING, { rest });
      expect(best).toMatchObject({ way: 'feedSearch', proof: 'original' });
      expect(asked).toHaveLength(3);
    },
  );
});
