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

/** Sentences that follow each other are told as one passage. */
export function passagesOf(sentences: readonly Sentence[]): Passage[] {
  const passages: Passage[] = [];
  let next: number | null = null;
  for (const sentence of sentences) {
    const passage = passages.at(-1);
    if (sentence.index === next && passage?.paragraph === sentence.paragraph) {
      // As many spaces as stand there, so that the text is as long as the place it is at.
      passage.text = passage.text.padEnd(sentence.start - passage.start) + sentence.text;
      passage.end = sentence.end;
    } else passages.push(passageOf(sentence));
    next = sentence.index + 1;
  }
  return passages;
}
