import { sessionList } from './sessionList.ts';

/** A tab that was led from an article to its original. */
interface Led {
  tabId: number;
  /** Address of the translation. */
  article: string;
  isPrivate: boolean;
}

/** At most so many are kept; the oldest go first. */
const MOST = 500;

const list = sessionList<Led>('led');

/** Notes that a tab is led from an article to its original. Returns whether that is the first time. */
export async function noteLed(led: Led): Promise<boolean> {
  let isFirst = false;
  await list.change((entries) => {
    isFirst = !entries.some(({ tabId, article }) => tabId === led.tabId && article === led.article);
    return isFirst ? [...entries, led].slice(-MOST) : entries;
  });
  return isFirst;
}

export const forgetLed = list.forget;
