import { useWords } from '../../wordsContext.ts';
import { Note } from '../Note.tsx';
import type { Piece } from './pieces.ts';
import type { Row, RowSentence } from './rows.ts';
import { cellText } from './search.ts';

type SideName = 'translation' | 'original';

interface SentenceRowProps {
  row: Row;
  languages: { translation: string; original: string };
}

/** One bead: the sentences of both sides, and what differs in them. */
export function SentenceRow({ row, languages }: SentenceRowProps) {
  const kind = [
    'row',
    row.isTitle && 'row--title',
    row.isHeading && 'row--heading',
    row.startsParagraph && !row.isTitle && 'row--paragraph',
  ];
  return (
    <li class={kind.filter(Boolean).join(' ')}>
      <Cell side="translation" sentences={row.translation} language={languages.translation} />
      <Cell side="original" sentences={row.original} language={languages.original} />
      {row.notes.length > 0 && (
        <ul class="row__notes">
          {row.notes.map((result, index) => (
            <Note
              key={result.id}
              result={result}
              language={languages.translation}
              original={index === 0 ? cellText(row.original) : null}
            />
          ))}
        </ul>
      )}
    </li>
  );
}

interface CellProps {
  side: SideName;
  sentences: RowSentence[];
  language: string;
}

function Cell({ side, sentences, language }: CellProps) {
  const words = useWords();
  if (sentences.length === 0) return <p class="row__cell row__cell--empty">{words.say('sideBySide.noCounterpart')}</p>;
  return (
    <p class="row__cell" lang={language} data-side={side}>
      {sentences.map(({ pieces }, index) => (
        <span key={index}>
          {index > 0 && ' '}
          {pieces.map((piece, at) => (
            <Stretch key={at} piece={piece} side={side} />
          ))}
        </span>
      ))}
    </p>
  );
}

/**
 * A marked stretch is a link to its counterpart. The translation's marks are stops of the Tab key; those of the original
 * are reached from them.
 */
function Stretch({ piece, side }: { piece: Piece; side: SideName }) {
  const words = useWords();
  if (piece.look === null) return <>{piece.text}</>;
  const look = `mark mark--${piece.look}`;
  const ids = piece.ids.join(' ');
  const { counterpart } = piece;
  if (counterpart === null) {
    return (
      <mark class={look} data-ids={ids}>
        {piece.text}
      </mark>
    );
  }
  const other = side === 'translation' ? 'original' : 'translation';
  const label = side === 'translation' ? 'sideBySide.inOriginal' : 'sideBySide.inTranslation';
  return (
    <a
      class={look}
      href={`#${other}-${piece.ids[0]}`}
      tabIndex={side === 'translation' ? undefined : -1}
      aria-description={words.say(label, { text: counterpart })}
      data-ids={ids}
    >
      {piece.text}
    </a>
  );
}
