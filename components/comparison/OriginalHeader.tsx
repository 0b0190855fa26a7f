import type { Compared } from '../../extension/store/tabState.ts';
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
      <Changed modifiedAt={original.modifiedAt} translatedAt={texts.translation.publishedAt} />
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

interface ChangedProps {
  modifiedAt: string | null;
  translatedAt: string | undefined;
}

/** A word where the original is no longer what was translated: then a difference may be the original's own. */
function Changed({ modifiedAt, translatedAt }: ChangedProps) {
  const words = useWords();
  if (!modifiedAt || !translatedAt || !isAfter(modifiedAt, translatedAt)) return null;
  const date = words.date(modifiedAt);
  return date && <p class="original__changed">{words.say('original.changed', { date })}</p>;
}

/** Where one of the two is a bare day, days are compared; what can't be read is not after anything. */
function isAfter(modifiedAt: string, translatedAt: string): boolean {
  const BARE = 'YYYY-MM-DD'.length;
  const isBare = modifiedAt.length === BARE || translatedAt.length === BARE;
  const [changed, translated] = [modifiedAt, translatedAt].map((time) =>
    Date.parse(isBare ? time.slice(0, BARE) : time),
  );
  return Number(changed) > Number(translated);
}
