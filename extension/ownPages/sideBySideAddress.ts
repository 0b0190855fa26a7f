import { type PagePair, soundPair } from '../pagePair.ts';

/** What the side-by-side page is asked to show: a tab's comparison, or the one of two articles. */
export interface SideBySideRequest {
  tabId: number | null;
  pair: PagePair | null;
}

/** Reads the page's own address. What is not sound in it counts as absent. */
export function readSideBySideAddress(search: string): SideBySideRequest {
  const query = new URLSearchParams(search);
  const tab = Number(query.get('tab') || Number.NaN);
  const translation = query.get('translation');
  return {
    tabId: Number.isInteger(tab) && tab >= 0 ? tab : null,
    pair: translation === null ? null : soundPair(translation, query.get('original')),
  };
}

/** The query by which the page can be opened again, when the tab of the article has long gone. */
export function sideBySideQuery({ translation, original }: PagePair): string {
  return `?${new URLSearchParams({ translation, ...(original === null ? {} : { original }) })}`;
}
