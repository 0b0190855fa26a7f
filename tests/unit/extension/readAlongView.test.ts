import { describe, expect, it } from 'vitest';
import type { Bead } from '../../../core/alignment/bead.ts';
import type { SentenceSpan, Text } from '../../../core/comparison/comparison.ts';
import { standardSettings } from '../../../extension/store/settings/settings.ts';
import { readAlongView } from '../../../extension/views/readAlongView.ts';
import { wordsFor } from '../../../locales/words.ts';
import { compared } from './samples.ts';

const words = wordsFor('en', []);

/** A text whose paragraphs are given as their sentences. */
function textOf(language: string, title: string, paragraphs: string[][]): { text: Text; sentences: SentenceSpan[] } {
  const sentences = paragraphs.flatMap((own, paragraph) =>
    own.map((text, index): SentenceSpan => {
      const start = own.slice(0, index).reduce((sum, { length }) => sum + length + 1, 0);
      return { text, paragraph, start, end: start + text.length };
    }),
  );
  return { text: { language, title, paragraphs: paragraphs.map((own) => own.join(' ')) }, sentences };
}

function viewOf(english: string[][], dutch: string[][], beads: Bead[], titles = ['A title', 'Een titel']) {
  const translation = textOf('en', titles[0] ?? '', english);
  const original = textOf('nl', titles[1] ?? '', dutch);
  const sample = compared([], []);
  const sentences = { original: original.sentences, translation: translation.sentences };
  const texts = { original: original.text, translation: translation.text };
  return readAlongView(
    { ...sample, texts, comparison: { ...sample.comparison, sentences, beads } },
    standardSettings,
    words,
  );
}

const said = (view: ReturnType<typeof viewOf>) => view.paragraphs.map(({ paragraph, text }) => [paragraph, text]);

describe('what is read along', () => {
  it('is each paragraph’s own sentences, and the title', () => {
    const view = viewOf(
      [['It rains.', 'We stay.'], ['They go.']],
      [['Het regent.', 'Wij blijven.'], ['Zij gaan.']],
      [
        [[0], [0]],
        [[1], [1]],
        [[2], [2]],
      ],
    );
    expect(said(view)).toEqual([
      [null, 'Een titel'],
      [0, 'Het regent. Wij blijven.'],
      [1, 'Zij gaan.'],
    ]);
    expect(view.paragraphs[1], 'the whole paragraph').toMatchObject({ start: 0, end: 'It rains. We stay.'.length });
    expect(view).toMatchObject({ original: 'nl', language: 'en', label: 'In the Dutch original' });
  });

  it('has what was left out too, after what it would follow or before the first', () => {
    const view = viewOf(
      [['It rains.'], ['They go.']],
      [['Vooraf.', 'Het regent.', 'Hard.'], ['Zij gaan.']],
      [
        [[0], []],
        [[1], [0]],
        [[2], []],
        [[3], [1]],
      ],
    );
    expect(said(view).slice(1)).toEqual([
      [0, 'Vooraf. Het regent. Hard.'],
      [1, 'Zij gaan.'],
    ]);
  });

  it('keeps the original’s paragraphs apart, and stands where a sentence over two paragraphs ends', () => {
    const view = viewOf(
      [['It rains,'], ['so we stay.']],
      [['Het regent.'], ['Wij blijven dus.']],
      [
        [
          [0, 1],
          [0, 1],
        ],
      ],
    );
    expect(said(view).slice(1)).toEqual([[1, 'Het regent.\nWij blijven dus.']]);
  });

  it('says nothing under a paragraph that the original does not have, nor under no title', () => {
    const view = viewOf(
      [['It rains.'], ['Added.']],
      [['Het regent.']],
      [
        [[0], [0]],
        [[], [1]],
      ],
      ['A title', ''],
    );
    expect(said(view)).toEqual([[0, 'Het regent.']]);
  });

  it('is printed where the reader’s settings say so', () => {
    const shown = compared([], []);
    const isPrinted = (printAlong: boolean) =>
      readAlongView(shown, { ...standardSettings, printAlong }, words).isPrinted;
    expect([isPrinted(false), isPrinted(true)]).toEqual([false, true]);
  });

  it('stands in the order of the translation where the original has another', () => {
    const view = viewOf(
      [['One.'], ['Two.']],
      [['Twee.'], ['Een.']],
      [
        [[1], [0]],
        [[0], [1]],
      ],
    );
    expect(said(view).slice(1)).toEqual([
      [0, 'Een.'],
      [1, 'Twee.'],
    ]);
  });
});
