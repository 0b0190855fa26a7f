import { useState } from 'preact/hooks';
import { useWords } from '../wordsContext.ts';
import { Note } from './Note.tsx';
import type { Piece } from './pieces.ts';
import type { Row, RowSentence } from './rows.ts';

interface SentenceRowProps {
  row: Row;
  languages: { translation: string; original: string };
}

/** One bead. The pointer over a mark or a note brings out everything that belongs to it, on both sides. */
export function SentenceRow({ row, languages }: SentenceRowProps) {
  const [active, setActive] = useState<string | null>(null);
  const kind = row.isTitle ? 'row row--title' : row.startsParagraph ? 'row row--paragraph' : 'row';
  const point = (event: Event) => {
    const marked = event.target instanceof Element ? event.target.closest<HTMLElement>('[data-ids]') : null;
    setActive(marked?.dataset.ids?.split(' ')[0] ?? null);
  };
  return (
    <li class={kind} onPointerOver={point} onPointerLeave={() => setActive(null)}>
      <Cell sentences={row.translation} language={languages.translation} active={active} />
      <Cell sentences={row.original} language={languages.original} active={active} />
      {row.notes.length > 0 && (
        <ul class="row__notes">
          {row.notes.map((result) => (
            <Note key={result.id} result={result} isActive={result.id === active} />
          ))}
        </ul>
      )}
    </li>
  );
}

interface CellProps {
  sentences: RowSentence[];
  language: string;
  active: string | null;
}

function Cell({ sentences, language, active }: CellProps) {
  const words = useWords();
  if (sentences.length === 0) return <p class="row__cell row__cell--empty">{words.say('sideBySide.noCounterpart')}</p>;
  return (
    <p class="row__cell" lang={language}>
      {sentences.map(({ text, pieces }, index) => (
        <span key={text}>
          {index > 0 && ' '}
          {pieces.map((piece, at) => (
            <Stretch key={at} piece={piece} isActive={active !== null && piece.ids.includes(active)} />
          ))}
        </span>
      ))}
    </p>
  );
}

function Stretch({ piece, isActive }: { piece: Piece; isActive: boolean }) {
  if (piece.look === null) return <>{piece.text}</>;
  const look = `mark mark--${piece.look}${isActive ? ' mark--active' : ''}`;
  return (
    <mark class={look} data-ids={piece.ids.join(' ')}>
      {piece.text}
    </mark>
  );
}
