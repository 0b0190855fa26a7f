import { useEffect, useMemo } from 'preact/hooks';
import { SideBySide } from '../../components/SideBySide.tsx';
import { browserTranslator } from '../../components/sideBySide/browserTranslator.ts';
import type { SideBySideRequest } from '../../extension/ownPages/sideBySideAddress.ts';
import { takeAlong } from '../../extension/ownPages/takeAlong.ts';
import type { Settings } from '../../extension/store/settings/settings.ts';
import type { Words } from '../../locales/words.ts';
import { useComparison } from './useComparison.ts';

interface SideBySidePageProps {
  request: SideBySideRequest;
  settings: Settings;
  words: Words;
}

/** The comparison of a tab's article or of two addresses, as soon as there is one. */
export function SideBySidePage({ request, settings, words }: SideBySidePageProps) {
  const { view, events } = useComparison(request);
  const title = view.kind === 'compared' ? view.compared.texts.translation.title : undefined;

  useEffect(() => {
    const name = title ? words.say('sideBySide.pageTitle', { title }) : words.say('sideBySide.title');
    document.title = `${name} – ${words.say('common.name')}`;
  }, [title, words]);

  const ways = useMemo(() => ({ ...takeAlong, translator: browserTranslator() }), []);
  return <SideBySide view={view} settings={settings} words={words} events={{ ...ways, ...events }} />;
}
