import * as v from 'valibot';
import { siteOf } from '../../core/sites/index.ts';
import { readingSchema } from '../messages/pageChecks.ts';
import { sendToTab } from '../messages/send.ts';
import { pageAddress } from '../pageAddress.ts';
import { leavePage } from './lookUp/tabLookUps.ts';
import { clearBadge } from './show/toolbar.ts';
import { takeReading } from './translatedPages.ts';

/**
 * A tab has gone on to another address. Where it did so in place, as by `history.pushState`, the page's script is still
 * there with what it showed of the article before: on a known site it reads again, on any other it takes that away by
 * itself. After a real navigation nobody answers yet.
 */
export async function goOn(
  tabId: number,
  { url, incognito }: { url?: string | undefined; incognito: boolean },
): Promise<void> {
  const hasLeft = await leavePage(tabId, url);
  if (!hasLeft) return;
  await clearBadge(tabId);
  if (url === undefined || !siteOf(new URL(url))) return;
  const address = pageAddress(url);
  const answer = await sendToTab(tabId, 'read', {});
  const reading = answer.ok ? v.safeParse(readingSchema, answer.value) : null;
  if (!reading?.success) return;
  const view = await takeReading(reading.output, { tabId, address, isPrivate: incognito });
  await sendToTab(tabId, 'banner', { address, view });
  await sendToTab(tabId, 'marks', { address, view: null });
}
