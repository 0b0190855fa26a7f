import { primary } from './primary.ts';
import { signals } from './signals/index.ts';
import type { Evidence, SignalInput, Verdict } from './verdict.ts';

/**
 * The sum of weights from which an article is called machine-translated. A statement of the publisher (0.8 to 1)
 * reaches it alone, and one must: what merely fits (site, section, period: 0.1 each) and what tells of a translation
 * that a person may have made (0.5) never add up to a verdict. It lies between the steps of 0.1, so that rounding of
 * sums does not decide.
 */
const ENOUGH = 0.75;

/** Weighs what the page shows. Pure; a verdict carries all its evidence, the strongest first. */
export function detect(input: SignalInput): Verdict {
  const ofBrowser: Evidence[] = [];
  const ofPublisher: Evidence[] = [];
  for (const signal of signals) {
    const evidence = signal.look(input);
    if (evidence) (signal.ofBrowser ? ofBrowser : ofPublisher).push(evidence);
  }
  const evidence = [...ofBrowser, ...ofPublisher].sort((a, b) => b.weight - a.weight);
  const sum = ofPublisher.reduce((total, one) => total + one.weight, 0);
  if (ofBrowser.length > 0 && sum >= 0) return { kind: 'translated-by-browser', evidence };
  const from = primary(evidence.find((one) => one.from)?.from ?? '');
  const to = primary(input.article.language);
  const stated = ofPublisher.some((one) => one.weight >= ENOUGH);
  if (!stated || sum < ENOUGH || !from || from === to) return { kind: 'no-evidence', evidence };
  return { kind: 'machine-translated', from, to, evidence };
}
