import { NewsDot } from '../../NewsDot.tsx';
import type { OptionsEvents, OptionsView } from '../../views.ts';
import { useWords } from '../../wordsContext.ts';
import { Section } from '../Section.tsx';

interface NewsSectionProps {
  news: OptionsView['news'];
  onSee: OptionsEvents['onSeeNews'];
}

const lines = ['first', 'second', 'third', 'fourth', 'fifth'] as const;

/** The version and what is new in it; a dot until the reader has opened it. */
export function NewsSection({ news: { version, isNew }, onSee }: NewsSectionProps) {
  const words = useWords();
  return (
    <Section id="news" title={words.say('news.version', { version })}>
      <details onToggle={(event) => event.currentTarget.open && isNew && onSee()}>
        <summary>
          {words.say('news.title')}
          {isNew && <NewsDot />}
        </summary>
        <ul class="news">
          {lines.map((line) => (
            <li key={line}>{words.say(`news.lines.${line}`)}</li>
          ))}
        </ul>
      </details>
      <p>
        <a href="welcome.html">{words.say('news.welcome')}</a>
      </p>
    </Section>
  );
}
