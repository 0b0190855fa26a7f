import { describe, expect, it } from 'vitest';
import type { FindResult } from '../../../core/originals/findOriginal.ts';
import { failureIn } from '../../../extension/background/lookUp/failures.ts';

const SEARCH = 'https://www.techzine.nl/?s=Quorline';
const PAGE = 'https://www.techzine.nl/nieuws/410001/quorline-groeit.html';
const candidate = { address: PAGE, way: 'knownPairs', proof: 'original', reasons: [] } as const;
const result = (part: Partial<FindResult>): FindResult => ({
  candidates: [],
  original: null,
  failures: [],
  searchPage: SEARCH,
  ...part,
});

describe('failureIn', () => {
  it('says that nothing was found where every search answered', () => {
    expect(failureIn(result({})).kind).toBe('original-not-found');
  });

  it('tells of the page that was to be read before any search', () => {
    const failures = [
      { way: 'restSearch', failure: 'forbidden' },
      { way: 'knownPairs', failure: 'not-found', address: PAGE },
    ] as const;
    const failure = failureIn(result({ candidates: [{ ...candidate, reasons: [] }], failures: [...failures] }));
    expect(failure).toEqual({ kind: 'not-found', address: PAGE, host: 'www.techzine.nl' });
  });

  it.each([
    [['forbidden', 'wrong-type'], 'search-unavailable'],
    [['forbidden', 'offline'], 'offline'],
    [['challenge'], 'challenge'],
    [['rate-limited'], 'rate-limited'],
    [['server-error', 'timed-out'], 'timed-out'],
  ] as const)('of %j it tells %s', (failures, kind) => {
    const found = result({ failures: failures.map((failure) => ({ way: 'restSearch', failure })) });
    expect(failureIn(found)).toMatchObject({ kind, host: 'www.techzine.nl' });
  });
});
