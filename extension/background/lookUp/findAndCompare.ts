import type { Article } from '../../../core/article/article.ts';
import { asText } from '../../../core/article/asText.ts';
import { hostsOf } from '../../../core/article/edition.ts';
import { type CompareResult, compareInSteps } from '../../../core/comparison/compare.ts';
import { guessLanguage } from '../../../core/detection/guessLanguage.ts';
import { type FindResult, findOriginal, type Progress } from '../../../core/originals/findOriginal.ts';
import { siteNamed } from '../../../core/sites/index.ts';
import type { Steps } from '../../../core/text/steps.ts';
import { inSlices } from '../../inSlices.ts';
import { createFetcher } from '../../network/fetcher.ts';
import { mayRead } from '../../network/permissions.ts';
import type { FailureKind, LookUp, Step } from '../../store/tabState.ts';
import { dismissedRows } from '../dismissals.ts';
import { failureIn } from './failures.ts';
import { goneIn, rememberWhatIsGone } from './goneOriginals.ts';
import { type Circumstances, knowledgeOf, remember } from './knowledge.ts';

export interface LookUpRequest extends Circumstances {
  /** True where `chosen` is a pair that was shown before, and no choice that is to be remembered. */
  isKnownPair?: boolean;
  signal: AbortSignal;
  step(step: Step): void;
}

const STEP_OF: Record<Progress['step'], Step> = { way: 'find', fetch: 'fetch', check: 'read' };

/** Finds the original of an article and compares the two. Failures that are expected are part of the result. */
export async function lookUp(article: Article, request: LookUpRequest): Promise<LookUp> {
  request.step('find');
  const site = siteNamed(article.site);
  if (!site) return failed('host-not-allowed');
  for (const host of hostsOf(site.editions)) if (!(await mayRead(host))) return failed('permission-missing', host);

  const tools = {
    fetch: createFetcher(site, request.signal),
    run: <T extends object>(steps: Steps<T>) => inSlices(steps, request.signal),
    guess: guessLanguage,
    report: (progress: Progress) => request.step(STEP_OF[progress.step]),
  };
  const found = await findOriginal(article, await knowledgeOf(article, request), tools);
  request.step('compare');
  const dismissed = await dismissedRows(article.address, request.isPrivate);
  const end = await compareWith(article, found, dismissed, request.signal);
  if (!request.signal.aborted && !request.isKnownPair) {
    await rememberWhatIsGone(found, request.isPrivate);
    await remember(article, found, end.phase === 'compared', request);
  }
  return end;
}

async function compareWith(
  article: Article,
  found: FindResult,
  dismissed: string[],
  signal: AbortSignal,
): Promise<LookUp> {
  const { original, searchPage } = found;
  const gone = goneIn(found);
  // What is gone is not offered again.
  const candidates = found.candidates.filter(({ address }) => !gone.includes(address));
  const [best, ...others] = candidates;
  if (!best || !original) return { phase: 'failed', failure: failureIn(found), candidates, searchPage, gone };
  const texts = { original: asText(original), translation: asText(article) };
  const result = await inSlices(compareInSteps(texts.original, texts.translation), signal);
  const failure = failureOf(result);
  if (!result?.ok || failure)
    return { phase: 'failed', failure: { kind: failure ?? 'internal', address: best.address }, candidates, searchPage };
  const { address, proof, reasons } = best;
  const { title, publishedAt, modifiedAt } = original;
  const shown = { address, proof, reasons, title, publishedAt, modifiedAt };
  const cuts = { original: original.cut, translation: article.cut };
  const { comparison } = result;
  return { phase: 'compared', compared: { original: shown, others, comparison, texts, cuts, dismissed } };
}

/** @param result null where it was stopped */
function failureOf(result: CompareResult | null): FailureKind | null {
  if (!result) return 'cancelled';
  if (!result.ok) return 'not-an-article';
  return result.comparison.unrelated ? 'unrelated' : null;
}

function failed(kind: FailureKind, host?: string): LookUp {
  return {
    phase: 'failed',
    failure: { kind, ...(host === undefined ? {} : { host }) },
    candidates: [],
    searchPage: null,
  };
}
