import type { Article } from '../../../core/article/article.ts';
import type { Verdict } from '../../../core/detection/verdict.ts';
import { sessionList } from './sessionList.ts';

/** A page that the reader keeps, to be compared with the next one that he clicks Brontekst on. */
export interface KeptPage {
  article: Article;
  verdict: Verdict;
  /** The tab that shows it. */
  tabId: number;
  /** What was opened beside it, and whether that was read since. */
  opened?: { tabId: number; isRead: boolean };
  /** What was kept in a private window is for private windows alone. */
  isPrivate: boolean;
}

const list = sessionList<KeptPage>('kept-page');

export async function loadKept(isPrivate: boolean): Promise<KeptPage | null> {
  return (await list.read()).find((kept) => kept.isPrivate === isPrivate) ?? null;
}

/** Takes the place of the one that was kept before. */
export function keepPage(page: KeptPage): Promise<void> {
  return list.change((all) => [...all.filter(({ isPrivate }) => isPrivate !== page.isPrivate), page]);
}

export function dropKept(isPrivate: boolean): Promise<void> {
  return list.change((all) => all.filter((kept) => kept.isPrivate !== isPrivate));
}

export const forgetKept = list.forget;
