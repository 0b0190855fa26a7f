import type { SwitchedOff } from '../../store/memory/schema.ts';
import { isSwitchedOff } from '../../store/quietPlaces.ts';
import type { TabState } from '../../store/tabState.ts';

/** Where the reader told Brontekst to stay quiet, as far as that concerns a page; null for nowhere. */
export async function quietScope({
  reading,
  isPrivate,
}: Pick<TabState, 'reading' | 'isPrivate'>): Promise<SwitchedOff['scope'] | null> {
  if (reading.kind !== 'article') return null;
  const { site, address } = reading.article;
  if (site !== null && (await isSwitchedOff('site', site, isPrivate))) return 'site';
  return (await isSwitchedOff('article', address, isPrivate)) ? 'article' : null;
}

/** A tab's state that says where Brontekst is to stay quiet; the same one where it says so already. */
export function withQuiet(state: TabState, quiet: SwitchedOff['scope'] | null): TabState {
  const { quiet: before = null, wanted: _, ...others } = state;
  if (before === quiet) return state;
  return quiet ? { ...others, quiet } : others;
}
