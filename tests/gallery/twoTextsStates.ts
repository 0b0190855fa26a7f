import { emptyField, type FieldView, type TwoTextsView } from '../../components/twoTexts/twoTextsView.ts';
import type { Text } from '../../core/comparison/comparison.ts';
import { faulty } from './faultySample.ts';

export interface TwoTextsState {
  name: string;
  page: 'two-texts';
  view: TwoTextsView;
}

const languages = ['nl', 'en', 'de'];
const empty = { translation: emptyField, original: emptyField };

function filled(text: Text): FieldView {
  const content = [text.title ?? '', ...text.paragraphs].join('\n\n');
  return { content, read: { text, cut: null }, chosen: null, problem: null };
}

const fields = { translation: filled(faulty.texts.translation), original: filled(faulty.texts.original) };

export const twoTextsStates: TwoTextsState[] = [
  { name: 'two-texts', page: 'two-texts', view: { languages, fields: empty, outcome: { kind: 'none' } } },
  {
    name: 'two-texts-problem',
    page: 'two-texts',
    view: {
      languages,
      fields: { ...empty, original: { ...emptyField, problem: 'unreadable' } },
      outcome: { kind: 'none' },
    },
  },
  { name: 'two-texts-working', page: 'two-texts', view: { languages, fields, outcome: { kind: 'working' } } },
  {
    name: 'two-texts-failed',
    page: 'two-texts',
    view: { languages, fields, outcome: { kind: 'failed', why: 'same-language' } },
  },
  {
    name: 'two-texts-compared',
    page: 'two-texts',
    view: {
      languages,
      fields,
      outcome: { kind: 'compared', compared: { ...faulty, original: { ...faulty.original, address: '' } } },
    },
  },
];
