import { useWords } from './wordsContext.ts';

/** A dot that says that something is new, to the eye and to a screen reader. */
export function NewsDot() {
  return (
    <>
      {' '}
      <span class="news-dot" aria-hidden="true" />
      <span class="visually-hidden">({useWords().say('news.isNew')})</span>
    </>
  );
}
