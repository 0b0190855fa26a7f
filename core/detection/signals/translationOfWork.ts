import { own } from '../../article/nodes.ts';
import type { Signal } from '../verdict.ts';

/**
 * JSON-LD `translationOfWork`: the page is a translation, but perhaps by a person, so this alone is not enough.
 * Where the same JSON-LD names a person as its translator, it speaks against.
 */
export const translationOfWork: Signal = {
  name: 'translationOfWork',
  look({ article, document }) {
    const work = article.declarations.translationOf[0];
    if (!work) return null;
    const evidence = { signal: 'translationOfWork', seen: work.address };
    if (isByPerson(document)) return { ...evidence, weight: -0.5 };
    return { ...evidence, weight: 0.5, ...(work.language && { from: work.language }) };
  },
};

/** True where a thing with `translationOfWork` has a person among its translators (schema.org `translator`). */
function isByPerson(document: Document): boolean {
  let found = false;
  for (const script of document.querySelectorAll('script[type="application/ld+json"]')) {
    try {
      JSON.parse(own(script, 'textContent') ?? '', (_, value) => {
        if (value?.translationOfWork && [value.translator].flat().some(isPerson)) found = true;
        return value;
      });
    } catch {
      // A broken block says nothing.
    }
  }
  return found;
}

function isPerson(translator: { '@type'?: unknown } | null | undefined): boolean {
  return [translator?.['@type']].flat().some((type) => /^(?:https?:\/\/schema\.org\/|schema:)?Person$/.test(`${type}`));
}
