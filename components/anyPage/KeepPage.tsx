import type { KeptView, OpenPagesEvents } from '../views.ts';
import { useWords } from '../wordsContext.ts';

interface KeepPageProps {
  kept: KeptView | null;
  pages: OpenPagesEvents;
}

/** The way to compare two open pages: keep this one, then click Brontekst on the other. */
export function KeepPage({ kept, pages }: KeepPageProps) {
  const words = useWords();
  return (
    <section class="state keep">
      {kept && (
        <p role="status">
          {kept.isThis ? words.say('keep.this') : words.say('keep.other', { title: kept.title })}{' '}
          <button type="button" class="link" onClick={() => pages.onDropKept()}>
            {words.say('keep.drop')}
          </button>
        </p>
      )}
      {!kept?.isThis && (
        <button type="button" class="secondary" data-focus="keep" onClick={() => pages.onKeep()}>
          {words.say('keep.button')}
        </button>
      )}
    </section>
  );
}
