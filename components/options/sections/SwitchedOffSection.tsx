import { useRef } from 'preact/hooks';
import type { SwitchedOffEntry } from '../../views.ts';
import { useWords } from '../../wordsContext.ts';
import { Section } from '../Section.tsx';

interface SwitchedOffSectionProps {
  entries: SwitchedOffEntry[];
  onSwitchOn(entry: SwitchedOffEntry): void;
}

/** Sites and articles where the reader wants no banner, each with its undo. */
export function SwitchedOffSection({ entries, onSwitchOn }: SwitchedOffSectionProps) {
  const words = useWords();
  const heading = useRef<HTMLHeadingElement>(null);
  const switchOn = (entry: SwitchedOffEntry) => {
    heading.current?.focus();
    onSwitchOn(entry);
  };
  return (
    <Section id="off" title={words.say('options.off')} heading={heading}>
      {entries.length === 0 && <p class="hint">{words.say('options.off.none')}</p>}
      <ul class="entries">
        {entries.map((entry) => (
          <li key={`${entry.scope}:${entry.name}`} class="entry">
            <span class="entry__name">
              {entry.label}
              <span class="hint entry__hint">
                {words.say(entry.scope === 'site' ? 'options.off.site' : 'options.off.article')},{' '}
                {words.say('options.off.since', { date: words.date(new Date(entry.since).toISOString()) ?? '' })}
              </span>
            </span>
            <button
              type="button"
              class="secondary"
              aria-label={words.say('options.off.onLabel', { label: entry.label })}
              onClick={() => switchOn(entry)}
            >
              {words.say('options.off.on')}
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
