import type { Article } from '../../../core/article/article.ts';
import type { FindResult } from '../../../core/originals/findOriginal.ts';
import { type Knowledge, NOTHING_KNOWN } from '../../../core/originals/way.ts';
import { forgetNotFound, rememberNotFound, wasNotFound } from '../../store/memory/notFound.ts';
import { recallOriginal, rememberOriginal } from '../../store/memory/originals.ts';
import { forgetInSession, recallInSession, rememberInSession } from '../../store/session/session.ts';
import { shippedPairs } from './pairTable.ts';

/** What decides what is recalled and remembered of an article. */
export interface Circumstances {
  /** Address that the reader picked or pasted just now. */
  chosen?: string;
  /** True where the reader asks again: then what a search did not find is searched again. */
  isRetry?: boolean;
  isPrivate: boolean;
}

/** What is known of an article's original besides its page: the shipped table, and what was found or chosen before. */
export async function knowledgeOf(article: Article, now: Circumstances): Promise<Knowledge> {
  const known = { ...NOTHING_KNOWN, pairs: await shippedPairs() };
  if (now.chosen !== undefined) return { ...known, chosen: now.chosen, isChosenNow: true };
  const ofSession = await recallInSession(article.address, now.isPrivate);
  const original = ofSession?.original ?? (await rememberedFor(article));
  return {
    ...known,
    chosen: original?.chosenByReader ? original.address : null,
    found: original && !original.chosenByReader ? original.address : null,
    searched: now.isRetry
      ? null
      : (ofSession?.searched ?? ((await wasNotFound(article.address, Date.now())) ? [] : null)),
  };
}

async function rememberedFor(article: Article): Promise<{ address: string; chosenByReader: boolean } | null> {
  const remembered = await recallOriginal(article.address);
  return remembered && { address: remembered.original, chosenByReader: remembered.chosenByReader };
}

/**
 * Remembers what a look-up brought: for good what was proven or chosen, for the session what is only possible, for some
 * days that all of the search found nothing. Of a private window nothing is kept but for the session.
 * @param isCompared false where the best candidate turned out to be another article
 */
export async function remember(
  { address: article }: Article,
  { candidates, failures }: FindResult,
  isCompared: boolean,
  now: Circumstances,
): Promise<void> {
  const [best] = candidates;
  const { isPrivate } = now;
  const chosenByReader = now.chosen !== undefined || best?.way === 'ownChoice';
  if (best && isCompared && (best.proof === 'original' || chosenByReader)) {
    const original = { address: best.address, chosenByReader };
    if (isPrivate) return rememberInSession({ article, isPrivate, original, searched: null });
    await forgetInSession(article, isPrivate);
    await forgetNotFound(article);
    return rememberOriginal({ translation: article, original: best.address, chosenByReader, usedAt: Date.now() });
  }
  // What failed may pass, and what the reader chose tells nothing of the searches.
  if (failures.length > 0 || now.chosen !== undefined) return;
  if (isPrivate || best) return rememberInSession({ article, isPrivate, original: null, searched: candidates });
  return rememberNotFound({ article, since: Date.now() });
}
