import type { FindResult } from '../../../core/originals/findOriginal.ts';
import { forgetGone, rememberGone, wasGone } from '../../store/memory/gone.ts';
import { forgetGoneInSession, rememberGoneInSession, wasGoneInSession } from '../../store/session/sessionGone.ts';

/** Addresses at which a look-up found no page any more. */
export function goneIn({ failures }: FindResult): string[] {
  return failures.flatMap(({ failure, address }) =>
    failure === 'not-found' && address !== undefined ? [address] : [],
  );
}

/** Whether no reader is to be led to an address, as there was no page the last time. In private, what is learned stays there. */
export async function isGone(original: string, isPrivate: boolean): Promise<boolean> {
  return (await wasGone(original)) || (isPrivate && (await wasGoneInSession(original)));
}

/** Remembers which originals are gone, and that another one is there. */
export async function rememberWhatIsGone(found: FindResult, isPrivate: boolean): Promise<void> {
  const since = Date.now();
  for (const original of goneIn(found))
    await (isPrivate ? rememberGoneInSession({ original, since, isPrivate }) : rememberGone({ original, since }));
  const there = found.original?.address;
  if (there === undefined) return;
  await forgetGoneInSession(there);
  if (!isPrivate) await forgetGone(there);
}
