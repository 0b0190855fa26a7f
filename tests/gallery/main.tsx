import axe from 'axe-core';
import { render } from 'preact';
import optionsStyle from '../../assets/options.css?inline';
import popupStyle from '../../assets/popup.css?inline';
import sideBySideStyle from '../../assets/side-by-side.css?inline';
import themeStyle from '../../assets/theme.css?inline';
import twoTextsStyle from '../../assets/two-texts.css?inline';
import welcomeStyle from '../../assets/welcome.css?inline';
import { locales } from '../../locales/locales.ts';
import { wordsFor } from '../../locales/words.ts';
import { drawn } from './drawn.ts';
import { ShowState } from './ShowState.tsx';
import { type GalleryState, galleryStates } from './states.ts';

const styles: Record<GalleryState['page'], string[]> = {
  popup: [themeStyle, popupStyle],
  banner: [],
  panel: [],
  options: [themeStyle, optionsStyle],
  'side-by-side': [themeStyle, sideBySideStyle],
  'two-texts': [themeStyle, twoTextsStyle],
  welcome: [themeStyle, optionsStyle, welcomeStyle],
};

const root = document.querySelector('#root') ?? document.body;

/** The state, language and theme that the address names behind its `#`, so that another one needs no new page. */
function readAddress() {
  const query = new URLSearchParams(location.hash.slice(1));
  const state = galleryStates.find(({ name }) => name === query.get('state'));
  const language = locales.find((locale) => locale === query.get('language')) ?? 'en';
  return { state, language, theme: query.get('theme') === 'dark' ? ('dark' as const) : ('light' as const) };
}

function forgetTheLast(): void {
  render(null, root);
  CSS.highlights.clear();
  scrollTo(0, 0);
}

async function show(): Promise<void> {
  const { state, language, theme } = readAddress();
  const words = wordsFor(language, []);
  forgetTheLast();
  document.documentElement.lang = language;
  document.documentElement.dataset.theme = theme;
  document.adoptedStyleSheets = (state ? styles[state.page] : [themeStyle]).map((style) => {
    const sheet = new CSSStyleSheet();
    sheet.replaceSync(style);
    return sheet;
  });
  render(state ? <ShowState state={state} words={words} theme={theme} /> : <Contents />, root);
  if (state && 'act' in state && state.act) {
    await drawn();
    await state.act(root, words);
  }
  await drawn();
  // Whoever takes a picture or looks with a tool waits for this.
  document.documentElement.dataset.ready = state?.name ?? '';
}

// Served with the page, it is compiled once and not sent to it.
Object.assign(window, { axe });
addEventListener('hashchange', show);
await show();

function Contents() {
  return (
    <ul>
      {galleryStates.map(({ name }) => (
        <li key={name}>
          <a href={`#state=${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
