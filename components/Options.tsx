import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { Settings } from '../extension/store/settings/settings.ts';
import type { Words } from '../locales/words.ts';
import { Brand } from './Brand.tsx';
import { DamageNote } from './options/DamageNote.tsx';
import { findOptions } from './options/findOptions.ts';
import { OptionSearch } from './options/OptionSearch.tsx';
import { AppearanceSection } from './options/sections/AppearanceSection.tsx';
import { BannerSection } from './options/sections/BannerSection.tsx';
import { LookUpSection } from './options/sections/LookUpSection.tsx';
import { NewsSection } from './options/sections/NewsSection.tsx';
import { SettingsFileSection } from './options/sections/SettingsFileSection.tsx';
import { ShortcutsSection } from './options/sections/ShortcutsSection.tsx';
import { ShowSection } from './options/sections/ShowSection.tsx';
import { SitesSection } from './options/sections/SitesSection.tsx';
import { StoredSection } from './options/sections/StoredSection.tsx';
import { SwitchedOffSection } from './options/sections/SwitchedOffSection.tsx';
import { TwoTextsSection } from './options/sections/TwoTextsSection.tsx';
import type { OptionsEvents, OptionsView } from './views.ts';
import { WordsContext } from './wordsContext.ts';

export interface OptionsProps {
  view: OptionsView;
  words: Words;
  events: OptionsEvents;
}

/** The options page. It stands inside the page's `main`; every change takes effect at once. */
export function Options({ view, words, events }: OptionsProps) {
  const { settings } = view;
  const page = useRef<HTMLDivElement>(null);
  const [query, setQuery] = useState('');
  const [count, setCount] = useState(0);
  // What is searched is what the page says, so it is looked at each time it was drawn.
  useLayoutEffect(() => {
    if (page.current) setCount(findOptions(page.current, query.trim()));
  });
  const change = (changed: Partial<Settings>) => events.onChange({ ...settings, ...changed });
  return (
    <WordsContext.Provider value={words}>
      <div class="options" ref={page}>
        <Brand />
        <h1>{words.say('options.title')}</h1>
        <OptionSearch query={query} count={count} onQuery={setQuery} />
        {view.isSaveFailed && (
          <p class="alarm" role="alert">
            {words.say('options.saveFailed')}
          </p>
        )}
        <DamageNote damage={view.damage} />
        <SitesSection
          title={words.say('options.sites')}
          sites={view.sites}
          onGrant={events.onGrant}
          onGiveBack={events.onGiveBack}
        />
        <TwoTextsSection />
        <BannerSection settings={settings} change={change} />
        <LookUpSection settings={settings} change={change} />
        <ShowSection settings={settings} change={change} />
        <AppearanceSection settings={settings} change={change} />
        <ShortcutsSection shortcuts={view.shortcuts} onChange={events.onChangeShortcuts} />
        <SwitchedOffSection entries={view.switchedOff} onSwitchOn={events.onSwitchOn} />
        <StoredSection stored={view.stored} onForget={events.onForgetOriginals} />
        <SettingsFileSection settings={settings} onChange={events.onChange} onDownload={events.onDownload} />
        <NewsSection news={view.news} onSee={events.onSeeNews} />
      </div>
    </WordsContext.Provider>
  );
}
