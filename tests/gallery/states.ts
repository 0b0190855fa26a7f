import { type BannerState, bannerStates, type OptionsState, optionsStates } from './otherStates.ts';
import { type PopupState, popupStates } from './popupStates.ts';
import { type SideBySideState, sideBySideStates } from './sideBySideStates.ts';

/** One thing that a reader may see; `name` is unique. */
export type GalleryState = PopupState | BannerState | OptionsState | SideBySideState;

/**
 * Everything that a reader may see. `tests/gallery/index.html` shows one by its address:
 * `?state=NAME&language=en|nl&theme=light|dark`.
 */
export const galleryStates: GalleryState[] = [...popupStates, ...bannerStates, ...optionsStates, ...sideBySideStates];

export const galleryLanguages = ['en', 'nl'] as const;
export const galleryThemes = ['light', 'dark'] as const;
