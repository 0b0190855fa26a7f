import { shownHost } from '../locales/shownHost.ts';
import type { Words } from '../locales/words.ts';
import { Brand } from './Brand.tsx';
import { OutsideLink } from './OutsideLink.tsx';
import { Section } from './options/Section.tsx';
import { SitesSection } from './options/sections/SitesSection.tsx';
import type { WelcomeEvents, WelcomeView } from './views.ts';
import { BannerPicture, ComparePicture, SideBySidePicture } from './welcome/pictures.tsx';
import { WordsContext } from './wordsContext.ts';

export interface WelcomeProps {
  view: WelcomeView;
  words: Words;
  events: WelcomeEvents;
}

const steps = [
  { name: 'banner', Picture: BannerPicture },
  { name: 'compare', Picture: ComparePicture },
  { name: 'sideBySide', Picture: SideBySidePicture },
] as const;

/** What a new reader should know: what Brontekst does, what it may read, an article to try. Inside the page's `main`. */
export function Welcome({ view, words, events }: WelcomeProps) {
  const host = shownHost(new URL(view.tryIt).host);
  return (
    <WordsContext.Provider value={words}>
      <div class="welcome">
        <Brand />
        <h1>{words.say('welcome.title')}</h1>
        <p class="welcome__lead">{words.say('welcome.lead')}</p>
        <ol class="welcome__steps">
          {steps.map(({ name, Picture }) => (
            <li key={name}>
              <Picture />
              <h2>{words.say(`welcome.${name}.title`)}</h2>
              <p>{words.say(`welcome.${name}.text`)}</p>
            </li>
          ))}
        </ol>
        <Section id="try" title={words.say('welcome.try')}>
          <p>{words.say(view.hasToolbar ? 'welcome.try.toolbar' : 'welcome.try.menu')}</p>
          <p>
            <OutsideLink class="primary" href={view.tryIt}>
              {words.say('welcome.try.link', { host })}
            </OutsideLink>
          </p>
        </Section>
        <Section id="any-page" title={words.say('welcome.anyPage')}>
          <p>{words.say('welcome.anyPage.text')}</p>
        </Section>
        <SitesSection title={words.say('welcome.reads')} sites={view.sites} onGrant={events.onGrant} />
        <Section id="more" title={words.say('common.options')}>
          <p>{words.say('welcome.privacy')}</p>
          <div class="actions">
            <button type="button" class="secondary" onClick={() => events.onOpenOptions()}>
              {words.say('welcome.options')}
            </button>
          </div>
        </Section>
      </div>
    </WordsContext.Provider>
  );
}
