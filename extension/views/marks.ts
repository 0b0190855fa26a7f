import type { Settings } from '../store/settings/settings.ts';
import type { Place } from './sentences.ts';

/** What the panel in the page says about one place; the words come with it, so that pages carry no catalogue. */
export interface PanelNote {
  /** What it is about: 'Other scale', 'The Dutch original of this sentence'. */
  title: string;
  /** What there is to say of it; empty where the title says all. */
  text: string;
  /** '2 of 5', null where it is none of the differences that the reader goes through. */
  position: string | null;
  /** The words of the original, divided where they are marked; null where there are none. */
  original: { before: string; marked: string; after: string; language: string; address: string } | null;
}

/** Words of the panel that are the same for every note. */
export interface PanelWords {
  /** Name of the panel for screen readers. */
  label: string;
  close: string;
  next: string;
  previous: string;
  /** Text of the link to the words of the original. */
  link: string;
}

/** How the panel looks. */
export interface PanelLook {
  theme: Settings['theme'];
  /** BCP 47 tag of the words' language. */
  language: string;
  words: PanelWords;
}

/**
 * The weakest first. `same`: a figure agrees here. `light`: something is left out near here, or the original says so too.
 * `strong`: the translation differs here.
 */
export const markStrengths = ['same', 'light', 'strong'] as const;
export type MarkStrength = (typeof markStrengths)[number];

/** One marked place of the translation. */
export interface MarkView extends Place {
  strength: MarkStrength;
  note: PanelNote;
}

/** All marks of a page, in reading order. */
export interface MarksView extends PanelLook {
  marks: MarkView[];
}

/** A place that the reader selected, with the whole paragraph, so that a page that has changed meanwhile is noticed. */
export interface SelectedPlace extends Place {
  paragraphText: string;
}

/** What the panel shows about a selected sentence. */
export interface SentenceView extends PanelLook {
  note: PanelNote;
  /** Text of the button that looks the original up, null where it is not to be asked for. */
  ask: string | null;
}
