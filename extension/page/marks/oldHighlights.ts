/** What the names of all highlights begin with. */
export const PREFIX = 'brontekst-';

/**
 * How a stretch of the page is painted, the weakest first; `pointed` is one of which nothing is amiss, `current` the
 * difference that the reader looks at.
 */
export const PAINTS = ['same', 'light', 'strong', 'pointed', 'current'] as const;

/** Takes away what an earlier version painted, whose style sheet can no longer be told by itself. */
export function removeOldHighlights(): void {
  clearHighlights(({ cssRules }) => cssRules[0]?.cssText.includes(PREFIX) ?? false);
}

/** Takes away all that is painted, and its style. */
export function clearHighlights(isOwn: (sheet: CSSStyleSheet) => boolean): void {
  for (const paint of PAINTS) CSS.highlights.delete(PREFIX + paint);
  const others = document.adoptedStyleSheets.filter((sheet) => !isOwn(sheet));
  // A page is not touched where there is nothing to take away.
  if (others.length < document.adoptedStyleSheets.length) document.adoptedStyleSheets = others;
}
