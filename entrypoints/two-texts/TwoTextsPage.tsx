import { useMemo } from 'preact/hooks';
import { browserTranslator } from '../../components/sideBySide/browserTranslator.ts';
import { TwoTexts } from '../../components/TwoTexts.tsx';
import { takeAlong } from '../../extension/ownPages/takeAlong.ts';
import type { Settings } from '../../extension/store/settings/settings.ts';
import type { Words } from '../../locales/words.ts';
import { useTwoTexts } from './useTwoTexts.ts';

/** Two texts of the reader's, as far as they are there, and their comparison. Nothing of them outlives the page. */
export function TwoTextsPage({ settings, words }: { settings: Settings; words: Words }) {
  const { view, events } = useTwoTexts();
  const ways = useMemo(() => ({ ...takeAlong, translator: browserTranslator() }), []);
  return <TwoTexts view={view} settings={settings} words={words} events={{ ...ways, ...events }} />;
}
