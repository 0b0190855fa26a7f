import { primary } from '../primary.ts';
import { defineSignal } from '../signal.ts';
import type { Signal } from '../verdict.ts';

/** BCP 47's own tag for a language that nobody told. */
const UNKNOWN = 'und';

/** A page of no known site says in a notice that a machine translated it. */
export const notice: Signal = defineSignal('notice', ({ article }) => {
  if (!article.stated) return null;
  const { from, seen } = article.stated;
  return { weight: 0.8, from: from || onlyOther(article) || UNKNOWN, seen };
});

/** The one language besides its own that the page names a version in. */
function onlyOther({
  language,
  declarations,
}: {
  language: string;
  declarations: { alternates: { language: string }[] };
}) {
  const tags = new Set(declarations.alternates.map((version) => primary(version.language)));
  const others = [...tags].filter((tag) => tag !== 'x' && tag !== primary(language));
  return others.length === 1 ? others[0] : undefined;
}
