import { locales } from '../../locales/locales.ts';
import { anyPageStates } from './anyPageStates.ts';
import { type BannerState, bannerStates, type OptionsState, optionsStates } from './otherStates.ts';
import { type PanelState, panelStates } from './panelStates.ts';
import { type PopupState, popupStates } from './popupStates.ts';
import { type SideBySideState, sideBySideStates } from './sideBySideStates.ts';
import { type TwoTextsState, twoTextsStates } from './twoTextsStates.ts';
import { type WelcomeState, welcomeStates } from './welcomeStates.ts';

/** One thing that a reader may see; `name` is unique. */
export type GalleryState =
  | PopupState
  | BannerState
  | PanelState
  | OptionsState
  | SideBySideState
  | TwoTextsState
  | WelcomeState;

/**
 * Everything that a reader may see. `tests/gallery/index.html` shows one by its address:
 * `?state=NAME&language=en|nl|de|fr&theme=light|dark`.
 */
export const galleryStates: GalleryState[] = [
  ...popupStates,
  ...anyPageStates,
  ...bannerStates,
  ...panelStates,
  ...optionsStates,
  ...sideBySideStates,
  ...twoTextsStates,
  ...welcomeStates,
];

export const galleryLanguages = locales;
export const galleryThemes = ['light', 'dark'] as const;
