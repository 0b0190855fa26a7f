import type { Pairing } from '../../core/comparison/comparison.ts';
import type { Compared } from '../../extension/store/tabState.ts';
import type { PopupEvents } from '../views.ts';
import { useWords } from '../wordsContext.ts';
import { FigureRow } from './FigureRow.tsx';

interface FigureTableProps {
  /** What these figures have in common. */
  status: 'same' | 'unclear';
  /** In reading order. */
  figures: Pairing[];
  compared: Compared;
  onShow: PopupEvents['onShow'];
}

/** One line that says how many figures agree, or could not be compared, and opens to all of them. */
export function FigureTable({ status, figures, compared, onShow }: FigureTableProps) {
  const words = useWords();
  if (figures.length === 0) return null;
  const count = words.say(`bar.${status}`, { count: figures.length });
  return (
    <details class="group" data-about={status}>
      <summary>{count}</summary>
      <table class="figures" aria-label={count}>
        <thead>
          <tr>
            <th scope="col">{words.say('figures.translation')}</th>
            <th scope="col">{words.say('figures.original')}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((pairing) => (
            <FigureRow key={keyOf(pairing)} pairing={pairing} status={status} compared={compared} onShow={onShow} />
          ))}
        </tbody>
      </table>
    </details>
  );
}

function keyOf({ translation, original }: Pairing): string {
  return [translation, original].map((side) => (side ? `${side.paragraph}:${side.start}` : '')).join('|');
}
