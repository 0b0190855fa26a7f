import { type Settings, standardSettings } from '../../extension/store/settings/settings.ts';
import type { TabState } from '../../extension/store/tabState.ts';
import type { PanelNote } from '../../extension/views/marks.ts';
import { marksView } from '../../extension/views/marksView.ts';
import { noticeView, type SentenceNotice, sentenceView } from '../../extension/views/sentenceView.ts';
import type { Words } from '../../locales/words.ts';
import { article } from '../unit/extension/samples.ts';
import { passage } from './article.ts';
import { faulty } from './faultySample.ts';

/** What a panel in a page shows. */
export interface ShownPanel {
  note: PanelNote;
  ask: string | null;
}

export interface PanelState {
  name: string;
  page: 'panel';
  /** Which marks the article has. */
  marks: Settings['marks'];
  show(words: Words): ShownPanel;
}

/** The panel at the mark of these words. */
function atMark(name: string, text: string, marks: Settings['marks'] = 'differences'): PanelState {
  const show = (words: Words) => {
    const all = marksView(faulty, { ...standardSettings, marks }, words)?.marks ?? [];
    const note = all.find(({ paragraph, start, end }) => {
      const { title = '', paragraphs } = faulty.texts.translation;
      return (paragraph === null ? title : (paragraphs[paragraph] ?? '')).slice(start, end) === text;
    })?.note;
    if (!note) throw new Error(`The sample has no mark ‘${text}’`);
    return { note, ask: null };
  };
  return { name, page: 'panel', marks, show };
}

function notice(kind: SentenceNotice): PanelState {
  const show = (words: Words) => {
    const state: TabState = {
      address: article.address,
      reading: {
        kind: 'article',
        article,
        verdict: { kind: 'machine-translated', from: 'nl', to: 'en', evidence: [] },
      },
      link: null,
      isPrivate: false,
      lookUp: { phase: 'idle' },
    };
    return noticeView(kind, null, state, standardSettings, words).view;
  };
  return { name: `panel-${kind}`, page: 'panel', marks: 'off', show };
}

function sentence(): PanelState {
  const show = (words: Words) => {
    const { translation } = faulty.texts;
    const { start, end } = passage(translation, 1, 'lower');
    const place = { paragraph: 1, start, end, paragraphText: translation.paragraphs[1] ?? '' };
    return sentenceView(faulty, place, standardSettings, words).view;
  };
  return { name: 'panel-sentence', page: 'panel', marks: 'off', show };
}

/** The panel and the marks in every kind. */
export const panelStates: PanelState[] = [
  atMark('panel-figure', '1.2 million euros'),
  atMark('panel-finding', 'fell'),
  atMark('panel-left-out', 'says.'),
  atMark('panel-agreeing', '2,100 MHz', 'all'),
  sentence(),
  ...(['ask', 'working', 'failed', 'outside', 'changed', 'notTranslated', 'noDifference'] as const).map(notice),
];
