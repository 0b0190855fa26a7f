import axe from 'axe-core';
import { render } from 'preact';
import optionsStyle from '../../assets/options.css?inline';
import popupStyle from '../../assets/popup.css?inline';
import sideBySideStyle from '../../assets/side-by-side.css?inline';
import themeStyle from '../../assets/theme.css?inline';
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
  welcome: [themeStyle, optionsStyle, welcomeStyle],
};

const query = new URLSearchParams(location.search);
const language = locales.find((locale) => locale === query.get('language')) ?? 'en';
const theme = query.get('theme') === 'dark' ? 'dark' : 'light';
const state = galleryStates.find(({ name }) => name === query.get('state'));
const root = document.querySelector('#root') ?? document.body;

document.documentElement.lang = language;
document.documentElement.dataset.theme = theme;
document.adoptedStyleSheets = (state ? styles[state.page] : [themeStyle]).map((style) => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(style);
  return sheet;
});
render(state ? <ShowState state={state} words={wordsFor(language, [])} theme={theme} /> : <Contents />, root);
if (state && 'act' in state && state.act) {
  await drawn();
  await state.act(root, wordsFor(language, []));
  await drawn();
}
// Served with the page, it is compiled once and not sent anew for each state.
Object.assign(window, { axe });
// Whoever takes a picture or looks with a tool waits for this.
document.documentElement.dataset.ready = '';

function Contents() {
  return (
    <ul>
      {galleryStates.map(({ name }) => (
        <li key={name}>
          <a href={`?state=${name}`}>{name}</a>
        </li>
      ))}
    </ul>
  );
}
