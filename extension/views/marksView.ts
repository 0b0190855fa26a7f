import { shownStatus } from '../../core/comparison/answer.ts';
import type { Finding, Pairing, Passage } from '../../core/comparison/comparison.ts';
import { isDifference, shownFigures, shownFindings } from '../../core/comparison/shown.ts';
import type { BackgroundWords } from '../../locales/backgroundWords.ts';
import type { Settings } from '../store/settings/settings.ts';
import type { Compared } from '../store/tabState.ts';
import type { MarkStrength, MarksView, MarkView, PanelLook, PanelNote } from './marks.ts';
import { countedComparison } from './rowKeys.ts';
import { counterpart, markedSentence, type Place, paragraphOf, sentenceAt } from './sentences.ts';
import { textFragment } from './textFragment.ts';

/** A mark that is not yet numbered. */
interface Found {
  place: Place;
  strength: MarkStrength;
  isDifference: boolean;
  note: Omit<PanelNote, 'position'>;
}

/**
 * The marks of a comparison: strong where the translation differs, light where something was left out near by or where
 * the original says the same slip, and, if the reader wants all, lighter still where a figure agrees. Null for none at all.
 */
export function marksView(compared: Compared, settings: Settings, words: BackgroundWords): MarksView | null {
  if (settings.marks === 'off') return null;
  const counted = countedComparison(compared);
  const found = [
    ...shownFigures(counted, settings).flatMap((pairing) => ofPairing(pairing, compared, settings, words) ?? []),
    ...shownFindings(counted, settings).flatMap((finding) => ofFinding(finding, compared, words) ?? []),
  ].sort(inReadingOrder);
  const count = found.filter((mark) => mark.isDifference).length;
  let at = 0;
  const marks = found.map(({ place: { paragraph, start, end }, strength, isDifference, note }): MarkView => {
    const position = isDifference ? words.say('panel.position', { at: ++at, count }) : null;
    return { paragraph, start, end, strength, note: { ...note, position } };
  });
  return marks.length === 0 ? null : { ...panelLook(settings, words), marks };
}

/** How the panel looks and what its buttons are called. */
export function panelLook(settings: Settings, words: BackgroundWords): PanelLook {
  return {
    theme: settings.theme,
    language: words.locale,
    words: {
      label: words.say('panel.label'),
      close: words.say('banner.close'),
      next: words.say('panel.next'),
      previous: words.say('panel.previous'),
      link: words.say('figures.inOriginal'),
    },
  };
}

/** The sentence of the original around a place in it, with the address that opens the page there. */
export function originalAt({ comparison, texts, original }: Compared, place: Place): PanelNote['original'] {
  const side = { text: texts.original, sentences: comparison.sentences.original };
  return {
    ...markedSentence(side, place),
    language: texts.original.language,
    address: textFragment(original.address, sentenceAt(side, place)),
  };
}

function ofPairing(pairing: Pairing, compared: Compared, settings: Settings, words: BackgroundWords): Found | null {
  const { translation, original, note } = pairing;
  const differs = isDifference(pairing, settings);
  if (!differs && (settings.marks !== 'all' || pairing.status !== 'same')) return null;
  const place = translation ?? nearestPlace(original, compared);
  if (!place) return null;
  return {
    place,
    strength: differs ? (translation ? 'strong' : 'light') : 'same',
    isDifference: differs,
    note: {
      title: words.say(note && differs ? `note.${note}` : `status.${shownStatus(pairing, settings)}`),
      text: differs ? withCertainty(words.reason(pairing.reason), pairing, words) : '',
      original: original && originalAt(compared, original),
    },
  };
}

function ofFinding(finding: Finding, compared: Compared, words: BackgroundWords): Found | null {
  const { translation, original, side, kind } = finding;
  const place = translation ?? nearestPlace(original, compared);
  if (!place) return null;
  const isOwn = side === 'translation';
  return {
    place,
    strength: isOwn && translation ? 'strong' : 'light',
    isDifference: isOwn,
    note: {
      title: words.say(isOwn ? `findingKind.${kind}` : 'panel.both'),
      text: withCertainty(words.reason(finding.reason), finding, words),
      original: original && originalAt(compared, original),
    },
  };
}

function withCertainty(
  reason: string,
  { certainty }: { certainty: Finding['certainty'] },
  words: BackgroundWords,
): string {
  return certainty === 'likely' ? `${reason} (${words.say('certainty.likely')})` : reason;
}

/** Where something that was left out would stand: the last word of the sentence that it belongs to. */
function nearestPlace(original: Place | null, { comparison, texts }: Compared): Place | null {
  const sentence: Passage | null = original && counterpart(comparison, original);
  if (!sentence) return null;
  const text = paragraphOf(texts.translation, sentence.paragraph).slice(sentence.start, sentence.end);
  const lastWord = /\S+\s*$/.exec(text)?.index ?? 0;
  return { paragraph: sentence.paragraph, start: sentence.start + lastWord, end: sentence.end };
}

/** The title first. */
function inReadingOrder({ place: a }: Found, { place: b }: Found): number {
  return (a.paragraph ?? -1) - (b.paragraph ?? -1) || a.start - b.start;
}
