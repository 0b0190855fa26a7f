import { siteNamed } from '../../core/sites/index.ts';
import type { BackgroundWords } from '../../locales/backgroundWords.ts';
import { shownHost } from '../../locales/shownHost.ts';
import type { Settings } from '../store/settings/settings.ts';
import type { Compared, TabState } from '../store/tabState.ts';
import type { PanelNote, SelectedPlace, SentenceView } from './marks.ts';
import { originalAt, panelLook } from './marksView.ts';
import { type Place, paragraphOf } from './sentences.ts';

/** What is to be shown about a sentence, and where. */
export interface Sentence {
  place: SelectedPlace | null;
  view: SentenceView;
}

/** What the panel can say where it has no sentence to show; each has its line in the catalogue. */
export type SentenceNotice = 'outside' | 'changed' | 'notTranslated' | 'working' | 'ask' | 'failed' | 'noDifference';

/** The panel's view for the sentence that the reader selected in an article that was compared. */
export function sentenceView(
  compared: Compared,
  place: SelectedPlace,
  settings: Settings,
  words: BackgroundWords,
): Sentence {
  const { comparison, texts, original } = compared;
  const { sentences, beads } = comparison;
  const look = panelLook(settings, words);
  if (paragraphOf(texts.translation, place.paragraph) !== place.paragraphText)
    return { place, view: { ...look, note: noticeNote('changed', '', words), ask: null } };
  const index = sentences.translation.findIndex(
    ({ paragraph, end }) => paragraph === place.paragraph && place.start < end,
  );
  const own = sentences.translation[index];
  if (!own) return { place, view: { ...look, note: noticeNote('outside', '', words), ask: null } };
  const partners = beads.find(([, translation]) => translation.includes(index))?.[0] ?? [];
  const spans = partners.flatMap((partner) => sentences.original[partner] ?? []);
  const language = words.language(texts.original.language);
  const isSure = original.proof === 'original';
  const note: PanelNote = {
    title: words.say(isSure ? 'panel.sentence' : 'panel.possibly', { language }),
    text: spans.length === 0 ? words.say('panel.noCounterpart') : '',
    position: null,
    original: originalOf(spans, compared),
  };
  return { place: { ...place, start: own.start, end: own.end }, view: { ...look, note, ask: null } };
}

/** A sentence of the translation may be several of the original, which may stand in several paragraphs. */
function originalOf(spans: (Place & { text: string })[], compared: Compared): PanelNote['original'] {
  const [first] = spans;
  if (!first) return null;
  const { address, language } = originalAt(compared, first) ?? { address: '', language: '' };
  return { before: spans.map(({ text }) => text).join(' '), marked: '', after: '', address, language };
}

/** The panel's view where there is no sentence to show. The button that looks the original up comes with `ask`. */
export function noticeView(
  notice: SentenceNotice,
  place: SelectedPlace | null,
  state: TabState | null,
  settings: Settings,
  words: BackgroundWords,
): Sentence {
  const { host, language } = originalSide(state, words);
  const note = noticeNote(notice, host, words);
  const ask = notice === 'ask' ? words.say('panel.askButton', { language, host }) : null;
  return { place, view: { ...panelLook(settings, words), note, ask } };
}

function noticeNote(notice: SentenceNotice, host: string, words: BackgroundWords): PanelNote {
  const isAboutHost = notice === 'ask' || notice === 'working';
  const text = isAboutHost ? words.say(`panel.${notice}Text`, { host }) : words.say(`panel.${notice}Text`);
  return { title: words.say(`panel.${notice}`), text, position: null, original: null };
}

/** Where the original of a tab's article is, as far as its site tells, and what it is written in. */
function originalSide(state: TabState | null, words: BackgroundWords): { host: string; language: string } {
  const site = state?.reading.kind === 'article' ? siteNamed(state.reading.article.site) : null;
  const from = site?.translated.from ?? '';
  const host = site?.editions.find(({ language }) => language === from)?.host ?? '';
  return { host: host && shownHost(`https://${host}/`), language: from && words.language(from) };
}
