import { useWords } from '../wordsContext.ts';

interface OptionSearchProps {
  query: string;
  /** How many options it finds. */
  count: number;
  onQuery(query: string): void;
}

/** A field that finds options by their words. */
export function OptionSearch({ query, count, onQuery }: OptionSearchProps) {
  const words = useWords();
  return (
    <search class="option-search">
      <input
        type="search"
        aria-label={words.say('options.search')}
        placeholder={words.say('options.search')}
        value={query}
        onInput={(event) => onQuery(event.currentTarget.value)}
        onKeyDown={(event) => event.key === 'Escape' && onQuery('')}
      />
      <span class="hint" role="status">
        {query.trim() !== '' && words.say('options.found', { count })}
      </span>
    </search>
  );
}
