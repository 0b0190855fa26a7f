import type { Article } from '../../../core/article/article.ts';
import { guessLanguage } from '../../../core/detection/guessLanguage.ts';
import { confirmVerdict } from '../../../core/detection/language.ts';
import type { Verdict } from '../../../core/detection/verdict.ts';
import { namedVersions } from '../../../core/originals/namedVersions.ts';
import { canonicalAddress } from '../../../core/sites/canonicalAddress.ts';
import type { Inspection, OriginalLink, TabState } from '../../store/tabState.ts';
import { loadTab, updateTab } from '../../store/tabStore.ts';
import { readTab } from './readTab.ts';
import { standInPage } from './standInPage.ts';

/** A tab's page of no known site, as the browser tells it. */
interface AnyPage {
  tabId: number;
  address: string;
  isPrivate: boolean;
}

/**
 * What a page of no known site holds. It is read at the reader's click and at no other time; without one, what was read
 * at the last one is all that is known.
 */
export async function inspectAny({ tabId, address, isPrivate }: AnyPage, isClick: boolean): Promise<Inspection> {
  const before = await loadTab(tabId);
  const known = before?.address === address ? before : null;
  if (known && isClick && known.lookUp.phase !== 'idle') await standInPage(tabId, known);
  if (known && (!isClick || known.lookUp.phase !== 'idle')) return { kind: 'known', state: known };
  if (!isClick) return { kind: 'unknown-site' };
  const reading = await readTab(tabId, address);
  if (typeof reading === 'string') return { kind: 'unreadable-page', problem: reading };
  if (reading.kind !== 'article') return { kind: 'unreadable-page', problem: 'not-an-article' };
  const article = { ...reading.article, address: canonicalAddress(address) };
  const verdict = confirmVerdict(reading.verdict, article, guessLanguage);
  const fresh: TabState = {
    address,
    isPrivate,
    link: linkOf(article, verdict),
    reading: { kind: 'article', article, verdict },
    lookUp: { phase: 'idle' },
  };
  const state = (await updateTab(tabId, () => fresh)) ?? fresh;
  await standInPage(tabId, state);
  return { kind: 'known', state };
}

/** Where the banner leads: what the page itself names as its original, or as what may be it. */
function linkOf(article: Article, verdict: Verdict): OriginalLink | null {
  if (verdict.kind !== 'machine-translated') return null;
  const [named] = namedVersions(article, verdict.from);
  return named && named.role !== 'version' ? { address: named.address, kind: named.role } : null;
}

/** Whether a tab's page is of no known site. */
export function isAnyPage({ reading }: TabState): boolean {
  return reading.kind === 'article' && reading.article.site === null;
}
