import type { Words } from '../locales/words.ts';
import type { TabState } from './tabState.ts';
import { differencesIn } from './differences.ts';
import type { Settings } from './settings/settings.ts';

/** How the toolbar button looks for a tab. */
export interface Badge {
  text: string;
  title: string;
  /** Background of the text, as CSS. */
  color: string;
}

const CALM = '#3d5a80';
const ALERT = '#9a3412';

/** The toolbar button's look for a tab's state; null stands for a tab of which nothing is known. */
export function badgeOf(state: TabState | null, settings: Settings, words: Words): Badge {
  const name = (title: string, text = '', color = CALM): Badge => ({ text, title: `Brontekst: ${title}`, color });
  if (settings.banner === 'off' || state?.reading.kind !== 'article' || state.reading.verdict.kind !== 'machine-translated')
    return { text: '', title: 'Brontekst', color: CALM };
  const { lookUp } = state;
  switch (lookUp.phase) {
    case 'idle':
      return name(words.say('badge.detected'), '·');
    case 'working':
      return name(words.say('badge.working'), '…');
    case 'failed':
      return name(words.say('badge.failed'), '!', ALERT);
    case 'compared': {
      const count = differencesIn(lookUp.compared.comparison, settings);
      return name(words.say('badge.compared', { count }), words.number(count), count > 0 ? ALERT : CALM);
    }
  }
}
