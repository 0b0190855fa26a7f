import { describe, expect, it } from 'vitest';
import { standardSettings } from '../../../extension/store/settings/settings.ts';
import type { Compared, TabState } from '../../../extension/store/tabState.ts';
import { noticeView, type SentenceNotice, sentenceView } from '../../../extension/views/sentenceView.ts';
import { wordsFor } from '../../../locales/words.ts';
import { passage } from '../../gallery/article.ts';
import { faulty } from '../../gallery/faultySample.ts';
import { article } from './samples.ts';

const words = wordsFor('en', []);
const { translation } = faulty.texts;

/** What is shown for a selection that begins at these words. */
function shown(paragraph: number | null, selected: string, compared: Compared = faulty) {
  const { start } = passage(translation, paragraph, selected);
  const paragraphText = (paragraph === null ? translation.title : translation.paragraphs[paragraph]) ?? '';
  return sentenceView(compared, { paragraph, start, end: start + 1, paragraphText }, standardSettings, words);
}

describe('sentenceView', () => {
  it('shows the sentence of the original, and stands at the whole sentence of the translation', () => {
    const { place, view } = shown(1, 'lower');
    expect(view.note.original?.before).toBe(
      'Directeur De Bruin zei tegen Reuters dat de prijs niet lager was dan verwacht.',
    );
    expect(view.note.original?.address).toContain('#:~:text=');
    expect(translation.paragraphs[1]?.slice(place?.start, place?.end)).toMatch(/^Director De Bruin.*expected\.$/);
  });

  it('knows the title too', () => {
    expect(shown(null, 'spectrum').view.note.original?.before).toBe(faulty.texts.original.title);
  });

  it('says where it may not be the original', () => {
    expect(shown(1, 'lower').view.note.title).toBe('In what may be the Dutch original');
    const sure = { ...faulty, original: { ...faulty.original, proof: 'original' } } as const;
    expect(shown(1, 'lower', sure).view.note.title).toBe('In the Dutch original');
  });

  it('says so where the sentence has no counterpart', () => {
    const { beads } = faulty.comparison;
    const alone = beads.map(([, ours]): (typeof beads)[number] => [[], ours]);
    const { note } = shown(1, 'lower', { ...faulty, comparison: { ...faulty.comparison, beads: alone } }).view;
    expect([note.text, note.original]).toEqual(['This sentence has no counterpart in the original.', null]);
  });

  it('shows no sentence of a paragraph that was not compared', () => {
    const place = { paragraph: 1, start: 3, end: 4, paragraphText: 'Another text stands here now.' };
    const { note } = sentenceView(faulty, place, standardSettings, words).view;
    expect([note.title, note.original]).toEqual(['This paragraph has changed', null]);
  });
});

describe('noticeView', () => {
  const state: TabState = {
    address: article.address,
    reading: { kind: 'article', article, verdict: { kind: 'no-evidence', evidence: [] } },
    link: null,
    isPrivate: false,
    lookUp: { phase: 'idle' },
  };

  it('names the host before anything is asked for, and offers a button', () => {
    const { view } = noticeView('ask', null, state, standardSettings, words);
    expect(view.note.text).toContain('techzine.nl');
    expect(view.ask).toBe('Look up the Dutch original on techzine.nl');
  });

  it.each<SentenceNotice>(['outside', 'notTranslated', 'working', 'failed', 'noDifference'])(
    'says what there is to say where it is %s, without a button',
    (notice) => {
      const { view } = noticeView(notice, null, state, standardSettings, words);
      expect(view.note.title).not.toBe('');
      expect(view.note.text).toMatch(/\.$/);
      expect([view.ask, view.note.original]).toEqual([null, null]);
    },
  );
});
