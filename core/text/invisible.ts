/*
 * Characters of the basic plane that are shown as nothing and change no word: soft hyphens, zero-width spaces, marks of
 * direction, fillers. A page can put them into a figure unseen. The zero-width joiner and what chooses a variant stay:
 * they have a meaning in pictures and other scripts.
 */

/** What is dropped from every text that is read. */
export const INVISIBLE = /[\p{DI}--[\u200D\uFE00-\uFE0F\u{10000}-\u{10FFFF}]]/gv;
/** Characters that stand together and are seen. */
export const SHOWN = /* @__PURE__ */ new RegExp(`[^\\s${INVISIBLE.source}]+`, 'gv');
