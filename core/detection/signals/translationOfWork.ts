import type { Signal } from '../verdict.ts';

/** JSON-LD `translationOfWork`: the page is a translation, but perhaps by a person, so this alone is not enough. */
export const translationOfWork: Signal = {
  name: 'translationOfWork',
  look({ article }) {
    const work = article.declarations.translationOf[0];
    if (!work) return null;
    const from = work.language ? { from: work.language } : {};
    return { signal: 'translationOfWork', weight: 0.5, ...from, seen: work.address };
  },
};
