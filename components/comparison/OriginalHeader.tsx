import type { Compared } from '../../extension/tabState.ts';
import { Icon } from '../Icon.tsx';
import { OutsideLink } from '../OutsideLink.tsx';
import { useWords } from '../wordsContext.ts';

/** Which page the article was compared with, how sure that is, and from when both are. */
export function OriginalHeader({ compared: { original, texts } }: { compared: Compared }) {
  const words = useWords();
  const isSure = original.proof === 'original';
  const reasons = original.reasons.map((reason) => words.reason(reason)).filter((sentence) => sentence !== '');
  return (
    <section class={isSure ? 'original' : 'original original--possibly'}>
      <p class="original__proof">
        <Icon name={isSure ? 'same' : 'unclear'} />
        {words.say(isSure ? 'original.is' : 'original.possibly')}
      </p>
      <OutsideLink class="original__title" href={original.address} lang={texts.original.language}>
        {original.title || original.address}
      </OutsideLink>
      <Dates
        original={original.publishedAt}
        translation={texts.translation.publishedAt}
        from={texts.original.language}
      />
      {!isSure && <p class="original__hint">{words.say('original.possiblyHint')}</p>}
      {reasons.length > 0 && (
        <details class="why" open={!isSure}>
          <summary>{words.say('original.why')}</summary>
          <ul>
            {reasons.map((sentence) => (
              <li key={sentence}>{sentence}</li>
            ))}
          </ul>
        </details>
      )}
    </section>
  );
}

interface DatesProps {
  original: string | null;
  translation: string | undefined;
  /** BCP 47 tag of the original's language. */
  from: string;
}

function Dates({ original, translation, from }: DatesProps) {
  const words = useWords();
  const language = words.language(from);
  const day = original && words.date(original);
  if (!day) return null;
  const other = translation ? words.date(translation) : null;
  const sentence = () => {
    if (!other) return words.say('original.date', { language, original: day });
    if (other === day) return words.say('original.bothDates', { language, date: day });
    return words.say('original.dates', { language, original: day, translation: other });
  };
  return <p class="original__dates">{sentence()}</p>;
}
