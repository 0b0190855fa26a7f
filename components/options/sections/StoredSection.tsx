import { useRef, useState } from 'preact/hooks';
import type { StoredSummary } from '../../views.ts';
import { useWords } from '../../wordsContext.ts';
import { Section } from '../Section.tsx';

interface StoredSectionProps {
  stored: StoredSummary;
  onForget(): void;
}

/** What is kept on the device. Deleting can't be undone, so it takes a second press of the same button. */
export function StoredSection({ stored: { originals, others, bytes }, onForget }: StoredSectionProps) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const [isAsking, setAsking] = useState(false);
  const press = () => {
    setAsking(!isAsking);
    if (!isAsking) return;
    heading.current?.focus();
    onForget();
  };
  return (
    <Section id="stored" title={words.say('options.stored')} hint={words.say('options.stored.hint')} heading={heading}>
      <p role="status">
        {words.say('options.stored.originals', { count: originals })}{' '}
        {others > 0 && `${words.say('options.stored.others', { count: others })} `}
        {bytes !== null && bytes > 0 && words.say('options.stored.size', { kilobytes: Math.ceil(bytes / 1000) })}
      </p>
      {originals + others > 0 && (
        <div class="actions">
          <button type="button" class={isAsking ? 'secondary secondary--grave' : 'secondary'} onClick={press}>
            {words.say(isAsking ? 'options.stored.confirm' : 'options.stored.delete')}
          </button>
          {isAsking && (
            <button type="button" class="quiet" onClick={() => setAsking(false)}>
              {words.say('common.cancel')}
            </button>
          )}
        </div>
      )}
    </Section>
  );
}
