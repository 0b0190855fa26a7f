import { describe, expect, test } from 'vitest';
import { counterpart, markedSentence, sentenceAt, shortened } from '../../../extension/views/sentences.ts';
import { passage } from '../../gallery/article.ts';
import { faulty } from '../../gallery/faultySample.ts';

const { texts, comparison } = faulty;
const translation = { text: texts.translation, sentences: comparison.sentences.translation };

describe('the sentence around a place', () => {
  test('is divided at the place', () => {
    expect(markedSentence(translation, passage(texts.translation, 1, '4.5 percent'))).toEqual({
      before: 'The share price fell by ',
      marked: '4.5 percent',
      after: ' on Thursday.',
    });
  });

  test('is the title for a place in the title', () => {
    expect(sentenceAt(translation, passage(texts.translation, null, '1.2 million euros')).text).toBe(
      texts.translation.title,
    );
  });

  test('is the whole paragraph where the engine found no sentence', () => {
    const bare = { ...translation, sentences: [] };
    expect(sentenceAt(bare, passage(texts.translation, 1, 'fell')).text).toBe(texts.translation.paragraphs[1]);
  });

  test('reaches to the end of a place that goes beyond it', () => {
    const place = passage(texts.translation, 1, 'on Thursday. Director');
    expect(markedSentence(translation, place)).toEqual({
      before: 'The share price fell by 4.5 percent ',
      marked: 'on Thursday. Director',
      after: '',
    });
  });
});

describe('a shortened sentence', () => {
  const sentence = { before: 'one two three four ', marked: '5', after: ' six seven eight nine' };

  test('keeps whole words and says that it was cut', () => {
    expect(shortened(sentence, 10)).toEqual({ before: '… four ', marked: '5', after: ' six …' });
  });

  test('stays whole where there is room', () => {
    expect(shortened(sentence, 40)).toEqual(sentence);
  });
});

describe('the counterpart of a place in the original', () => {
  test('is the sentence that belongs to it', () => {
    expect(counterpart(comparison, passage(texts.original, 1, 'steeg'))?.text).toBe(
      'The share price fell by 4.5 percent on Thursday.',
    );
  });

  test('is the sentence before where it was left out', () => {
    expect(counterpart(comparison, passage(texts.original, 1, '3,7 miljard euro'))?.text).toBe(
      '“We were prepared to pay more”, he says.',
    );
  });

  test('is null where nothing is known of the place', () => {
    expect(counterpart(comparison, { paragraph: 40, start: 0, end: 1 })).toBeNull();
  });
});
