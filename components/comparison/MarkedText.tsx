import type { Marked } from '../../extension/views/sentences.ts';

interface MarkedTextProps {
  text: Marked;
  /** BCP 47 tag of the text's language. */
  lang: string;
}

/** A piece of an article with the place that matters marked. */
export function MarkedText({ text, lang }: MarkedTextProps) {
  return (
    <span class="marked-text" lang={lang}>
      {text.before}
      <mark>{text.marked}</mark>
      {text.after}
    </span>
  );
}
