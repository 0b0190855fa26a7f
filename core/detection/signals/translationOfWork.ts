import { thingsIn } from '../../article/metadata.ts';
import { isObject } from '../../text/isObject.ts';
import { defineSignal } from '../signal.ts';
import type { Signal } from '../verdict.ts';

const PERSON = /^(?:https?:\/\/schema\.org\/|schema:)?Person$/;

/**
 * JSON-LD `translationOfWork`: the page is a translation, but perhaps by a person, so this alone is not enough.
 * Where the same JSON-LD names a person as its translator, it speaks against.
 */
export const translationOfWork: Signal = defineSignal('translationOfWork', ({ article, document }) => {
  const work = article.declarations.translationOf[0];
  if (!work) return null;
  const { language, address: seen } = work;
  return isByPerson(document) ? { weight: -0.5, seen } : { weight: 0.5, seen, ...(language && { from: language }) };
});

/** True where a thing with `translationOfWork` has a person among its translators (schema.org `translator`). */
function isByPerson(document: Document): boolean {
  return thingsIn(document).some((thing) => thing.translationOfWork && [thing.translator].flat().some(isPerson));
}

function isPerson(translator: unknown): boolean {
  const types = isObject(translator) ? [translator['@type']].flat() : [];
  return types.some((type) => typeof type === 'string' && PERSON.test(type));
}
