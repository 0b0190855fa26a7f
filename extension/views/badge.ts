import { differencesIn } from '../../core/comparison/shown.ts';
import type { BackgroundWords } from '../../locales/backgroundWords.ts';
import { shownHost } from '../../locales/shownHost.ts';
import type { SwitchedOff } from '../store/memory/schema.ts';
import type { Settings } from '../store/settings/settings.ts';
import { type Compared, isSilent, type TabState } from '../store/tabState.ts';
import { countedComparison } from './rowKeys.ts';

/** How the toolbar button looks for a tab. */
export interface Badge {
  text: string;
  /** Read out by screen readers and shown under the pointer. */
  title: string;
  /** Background of the text, as CSS. */
  color: string;
}

const CALM = '#3d5a80';
const ALERT = '#9a3412';

/** The toolbar button's look for a tab's state; null stands for a tab of which nothing is known. */
export function badgeOf(state: TabState | null, settings: Settings, words: BackgroundWords): Badge {
  if (settings.banner === 'off' || state?.reading.kind !== 'article') return idle(words);
  const { verdict } = state.reading;
  const { lookUp, quiet } = state;
  if (quiet && isSilent(state)) return quietBadge(quiet, state.address, words);
  switch (lookUp.phase) {
    case 'idle':
      if (verdict.kind !== 'machine-translated') return idle(words);
      return { text: '•', title: detected(verdict.from, words), color: CALM };
    case 'working':
      return { text: '…', title: words.say('badge.working'), color: CALM };
    case 'failed':
      return { text: '!', title: words.say('badge.failed'), color: ALERT };
    case 'compared':
      return compared(lookUp.compared, settings, words);
  }
}

/** A page may say that it was translated, and not from which language. */
function detected(from: string, words: BackgroundWords): string {
  if (from === 'und') return words.say('badge.detected.unknown');
  return words.say('badge.detected', { language: words.language(from) });
}

/** Says that it is quiet here because the reader said so, and how to undo that. */
function quietBadge(scope: SwitchedOff['scope'], address: string, words: BackgroundWords): Badge {
  const off =
    scope === 'site' ? words.say('banner.siteOff', { host: shownHost(address) }) : words.say('banner.articleOff');
  return { text: '–', title: `${off} ${words.say('badge.undo')}`, color: CALM };
}

function idle(words: BackgroundWords): Badge {
  return { text: '', title: words.say('badge.idle'), color: CALM };
}

function compared(found: Compared, settings: Settings, words: BackgroundWords): Badge {
  const count = differencesIn(countedComparison(found), settings);
  const text = words.number(count);
  // A nought would speak of all of it.
  if (count === 0 && found.comparison.partial) return { text: '?', title: words.say('badge.partial'), color: CALM };
  if (count === 0) return { text, title: words.say('badge.same'), color: CALM };
  return { text, title: words.say('badge.differs', { count }), color: ALERT };
}
