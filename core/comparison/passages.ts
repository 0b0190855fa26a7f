import type { Passage } from './comparison.ts';
import type { Sentence } from './reading.ts';

/** A piece of a sentence; offsets in the paragraph. */
export function passageIn(sentence: Sentence, start: number, end: number): Passage {
  return {
    text: sentence.text.slice(start - sentence.start, end - sentence.start),
    paragraph: sentence.paragraph,
    start,
    end,
  };
}

/** A whole sentence. */
export function passageOf({ text, paragraph, start, end }: Sentence): Passage {
  return { text, paragraph, start, end };
}
