import type { ComparedPages } from '../../extension/store/tabState.ts';
import { useWords } from '../wordsContext.ts';

/** Of two versions nothing says which came first: the reader may know. Nothing for any other comparison. */
export function TurnRound({ pages, onTurn }: { pages: ComparedPages | undefined; onTurn(): void }) {
  const words = useWords();
  if (pages?.roles !== 'versions') return null;
  return (
    <p class="turn-round">
      {words.say('keep.versions')}{' '}
      <button type="button" class="secondary" onClick={() => onTurn()}>
        {words.say('keep.turn')}
      </button>
    </p>
  );
}
