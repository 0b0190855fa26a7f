import { Verdict } from '../comparison/Verdict.tsx';
import { Icon } from '../Icon.tsx';
import { useWords } from '../wordsContext.ts';
import type { Result } from './rows/rowMarks.ts';
import { TranslateAnew } from './TranslateAnew.tsx';

interface NoteProps {
  result: Result;
  /** BCP 47 tag of the translation's language. */
  language: string;
  /** What the original says in the row, where it is to be translated anew from here. */
  original: string | null;
}

/** What differs in a row, in words. */
export function Note({ result: { id, look, pairing, finding }, language, original }: NoteProps) {
  const words = useWords();
  const { reason, certainty } = pairing ?? finding ?? {};
  return (
    <li class={`note note--${look}`} data-ids={id} tabIndex={-1}>
      {pairing && <Verdict status={pairing.status} note={pairing.note} />}
      {finding && (
        <span class={`verdict verdict--${look}`}>
          <Icon name={look === 'both' ? 'both' : 'differs'} />
          <span class="verdict__words">{words.say(`findingKind.${finding.kind}`)}</span>
        </span>
      )}
      <span class="note__reason">
        {reason && words.reason(reason)}
        {pairing?.said && ` ${words.say('differences.said', { language: words.language(language) })} ${pairing.said}.`}
        {look === 'both' && <span class="tag">{words.say('findings.both')}</span>}
        {certainty === 'likely' && <span class="tag">{words.say('certainty.likely')}</span>}
      </span>
      {original !== null && <TranslateAnew sentence={original} />}
    </li>
  );
}
