import { describe, expect, it } from 'vitest';
import { type Settings, standardSettings } from '../../../extension/store/settings/settings.ts';
import type { Compared } from '../../../extension/store/tabState.ts';
import { marksView } from '../../../extension/views/marksView.ts';
import { rowKey } from '../../../extension/views/rowKeys.ts';
import { paragraphOf } from '../../../extension/views/sentences.ts';
import { wordsFor } from '../../../locales/words.ts';
import { faithful } from '../../gallery/faithfulSample.ts';
import { faulty } from '../../gallery/faultySample.ts';

const words = wordsFor('en', []);

function marksOf(compared: Compared, changed: Partial<Settings> = {}) {
  const marks = marksView(compared, { ...standardSettings, ...changed }, words)?.marks ?? [];
  return marks.map((mark) => ({
    ...mark,
    text: paragraphOf(compared.texts.translation, mark.paragraph).slice(mark.start, mark.end),
  }));
}

describe('marksView', () => {
  it('marks strongly what differs, with the words of the original', () => {
    const [title] = marksOf(faulty);
    expect(title).toMatchObject({
      paragraph: null,
      text: '1.2 million euros',
      strength: 'strong',
      note: {
        title: 'Different scale',
        position: expect.stringMatching(/^1 of \d+$/),
        original: { marked: '1,2 miljard euro', language: 'nl' },
      },
    });
  });

  it('leads to the original’s sentence by an address', () => {
    const address = marksOf(faulty).find(({ text }) => text === 'fell')?.note.original?.address;
    expect(address).toContain(`${faulty.original.address}#:~:text=`);
  });

  it('marks lightly where something was left out: the last word of the sentence before it', () => {
    const missing = marksOf(faulty).filter(({ note }) => note.original?.marked.includes('3,7 miljard euro'));
    expect(missing.map(({ text, strength }) => [text, strength])).toEqual([
      ['says.', 'light'],
      ['says.', 'light'],
    ]);
  });

  it('numbers the differences in reading order', () => {
    const marks = marksOf(faulty);
    const places = marks.map(({ paragraph, start }) => (paragraph ?? -1) * 10_000 + start);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
    const positions = marks.flatMap(({ note }) => note.position ?? []);
    expect(positions).toEqual(positions.map((_, at) => `${at + 1} of ${positions.length}`));
  });

  it('leaves what agrees unmarked, unless the reader wants all: then lightly, and not among the differences', () => {
    const agreeing = (changed: Partial<Settings>) =>
      marksOf(faulty, changed).filter(({ text }) => text === '2,100 MHz');
    expect(agreeing({})).toEqual([]);
    expect(agreeing({ marks: 'all' })).toMatchObject([{ strength: 'same', note: { title: 'Agrees', position: null } }]);
  });

  it('never takes doubt for a difference', () => {
    for (const marks of ['differences', 'all'] as const) {
      expect(marksOf(faulty, { marks }).map(({ text }) => text)).not.toContain('6 weeks');
    }
    expect(marksOf(faulty, { show: 'certain' }).map(({ text }) => text)).not.toContain('12');
  });

  it('says of a slip that the original has too that it is not the translation’s', () => {
    const both = marksOf(faithful).filter(({ note }) => note.title === words.say('panel.both'));
    expect(both.length).toBeGreaterThan(0);
    for (const { strength, note } of both) expect([strength, note.position]).toEqual(['light', null]);
  });

  it('passes over what the reader called no difference', () => {
    const [first] = faulty.comparison.figures;
    if (!first) throw new Error('The sample has no figure');
    const without = marksOf({ ...faulty, dismissed: [rowKey(first, faulty.comparison)] });
    expect(without.map(({ paragraph }) => paragraph)).not.toContain(null);
    expect(without.length).toBe(marksOf(faulty).length - 1);
  });

  it('is null where nothing is to be marked', () => {
    expect(marksView(faulty, { ...standardSettings, marks: 'off' }, words)).toBeNull();
    expect(marksView(faulty, { ...standardSettings, figureKinds: [], findingKinds: [] }, words)).toBeNull();
  });
});
