import { defineSignal } from '../signal.ts';
import type { Signal } from '../verdict.ts';

/**
 * The tag of the page's language says that it was translated: `en-x-mtfrom-nl` by machine (Google's form), `en-t-nl`
 * (RFC 6497) in some way, by machine where it goes on with `t0`.
 */
export const htmlLanguage: Signal = defineSignal('htmlLanguage', ({ article }) => {
  const seen = article.declarations.htmlLanguage ?? '';
  const byMachine = /-x-mtfrom-([a-z]{2,3})\b/i.exec(seen) ?? /-t-([a-z]{2,3})\b.*-t0-/i.exec(seen);
  const inSomeWay = /-t-([a-z]{2,3})\b/i.exec(seen);
  const from = (byMachine ?? inSomeWay)?.[1]?.toLowerCase();
  return from ? { weight: byMachine ? 1 : 0.5, from, seen } : null;
});
