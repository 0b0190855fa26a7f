import type { TargetedKeyboardEvent } from 'preact';
import { useWords } from '../wordsContext.ts';

interface SearchFieldProps {
  query: string;
  /** How many hits there are. */
  count: number;
  /** Index of the one that the reader stands at. */
  current: number;
  onQuery(query: string): void;
  /** Goes to another hit: 1 for the next, -1 for the one before. */
  onStep(step: 1 | -1): void;
}

/** Looks for words in both texts. Enter leads to the next hit, Enter with Shift to the one before. */
export function SearchField({ query, count, current, onQuery, onStep }: SearchFieldProps) {
  const words = useWords();
  const isEmpty = query.trim() === '';
  const keys = (event: TargetedKeyboardEvent<HTMLInputElement>) => {
    if (event.key === 'Enter') onStep(event.shiftKey ? -1 : 1);
    else if (event.key === 'Escape') onQuery('');
    else return;
    event.preventDefault();
  };
  return (
    <search class="search">
      <input
        type="search"
        aria-label={words.say('sideBySide.search')}
        placeholder={words.say('sideBySide.search')}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={keys}
      />
      <span class="search__count" role="status">
        {!isEmpty && words.say('sideBySide.hits', { count, at: count === 0 ? 0 : current + 1 })}
      </span>
      {count > 1 && !isEmpty && (
        <>
          <button type="button" class="quiet" onClick={() => onStep(-1)}>
            {words.say('sideBySide.previousHit')}
          </button>
          <button type="button" class="quiet" onClick={() => onStep(1)}>
            {words.say('sideBySide.nextHit')}
          </button>
        </>
      )}
    </search>
  );
}
