import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { readPlainText } from '../../../core/article/parsing/plainText.ts';
import { sites } from '../../../core/sites/index.ts';

const SEEDS = new URL('../../../../shared/seeds/', import.meta.url);

describe('readPlainText', () => {
  it('parts paragraphs by empty lines and folds the lines in them', () => {
    const read = readPlainText('One line\r\ngoes on here.\r\n\r\nAnother paragraph.', 'en', sites);
    expect(read).toMatchObject({
      title: '',
      paragraphs: ['One line goes on here.', 'Another paragraph.'],
      language: 'en',
    });
  });
  it('takes each line for a paragraph where there are no empty lines', () => {
    expect(readPlainText('First one.\nSecond one.\n', 'en', sites)?.paragraphs).toEqual(['First one.', 'Second one.']);
  });
  it('takes a first line that does not end as a sentence for the title', () => {
    const read = readPlainText('Example grows\n\nExample sold 3 percent more.', 'en', sites);
    expect(read).toMatchObject({ title: 'Example grows', paragraphs: ['Example sold 3 percent more.'] });
  });
  it('takes off what a site adds', () => {
    const text =
      '4 min Security\n\nTags in this article\n\nExample, storage\n\nExample sold 3 percent more this year than last.\n\n' +
      'Lees ook: Iets anders\n\nThis article was automatically translated from Dutch.\n\nTags: Example\n\nOther news of today.';
    expect(readPlainText(text, 'en', sites)).toMatchObject({
      site: 'techzine',
      title: '',
      paragraphs: ['Example sold 3 percent more this year than last.'],
      notices: ['This article was automatically translated from Dutch.'],
    });
  });
  it('is null where no text is left', () => {
    expect(readPlainText(' \n\n2 min\n', 'en', sites)).toBeNull();
  });
  it.skipIf(!existsSync(SEEDS))('reads the article in ../shared/seeds (skipped where that folder is absent)', () => {
    const [translation, original] = ['translation.en.txt', 'original.nl.txt'].map((file) =>
      readPlainText(readFileSync(new URL(file, SEEDS), 'utf8'), file.slice(-6, -4), sites),
    );
    expect(translation?.paragraphs).toHaveLength(7);
    expect(original?.paragraphs).toHaveLength(7);
    expect(translation?.notices).toHaveLength(1);
    expect(translation?.paragraphs[3]).toBe('Experienced in setbacks');
  });
});
