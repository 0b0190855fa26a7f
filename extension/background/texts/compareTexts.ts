import { type CompareResult, compareInSteps } from '../../../core/comparison/compare.ts';
import type { Text } from '../../../core/comparison/comparison.ts';
import type { TextsComparison, TextsFailure } from '../../givenText.ts';
import { inSlices } from '../../inSlices.ts';
import type { Compared } from '../../store/tabState.ts';

/** Comparing two texts may take this long. */
const MOST_MILLISECONDS = 25_000;

/** What is under way, by the name that the asking page gave it. */
const running = new Map<string, AbortController>();

/** Compares two texts that a reader handed over. Nothing of them is kept. */
export async function compareTexts(job: string, translation: Text, original: Text): Promise<TextsComparison> {
  cancelTexts(job);
  const controller = new AbortController();
  running.set(job, controller);
  const limit = AbortSignal.timeout(MOST_MILLISECONDS);
  try {
    const signal = AbortSignal.any([controller.signal, limit]);
    const result = await inSlices(compareInSteps(original, translation), signal);
    if (!result) return failed(limit.aborted ? 'timed-out' : 'cancelled');
    return ended(result, translation, original);
  } finally {
    if (running.get(job) === controller) running.delete(job);
  }
}

/** Stops a comparison that is under way. */
export function cancelTexts(job: string): void {
  running.get(job)?.abort();
  running.delete(job);
}

function ended(result: CompareResult, translation: Text, original: Text): TextsComparison {
  if (!result.ok) return failed(result.failure);
  if (result.comparison.unrelated) return failed('unrelated');
  const compared: Compared = {
    original: {
      address: '',
      title: original.title ?? '',
      publishedAt: original.publishedAt ?? null,
      modifiedAt: null,
      proof: 'original',
      reasons: [],
    },
    others: [],
    comparison: result.comparison,
    texts: { original, translation },
    cuts: { original: null, translation: null },
    dismissed: [],
  };
  return { kind: 'compared', compared };
}

function failed(why: TextsFailure): TextsComparison {
  return { kind: 'failed', why };
}
