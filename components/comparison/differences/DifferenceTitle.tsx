import type { Pairing } from '../../../core/comparison/comparison.ts';
import type { Row } from '../../../extension/views/rowKeys.ts';
import type { Words } from '../../../locales/words.ts';
import { Icon, type IconName } from '../../Icon.tsx';
import { useWords } from '../../wordsContext.ts';
import { distanceOf } from './ratios.ts';

interface DifferenceTitleProps {
  row: Row;
  /** How many times the original's value the translation's is; null where that can't be said. */
  ratio: number | null;
  isAside: boolean;
}

/** What kind of difference a row is, and how sure. Its figures stand in the passages below and are not said twice. */
export function DifferenceTitle({ row, ratio, isAside }: DifferenceTitleProps) {
  const words = useWords();
  return (
    <p class="difference__title">
      <Icon name={iconOf(row)} />
      <span>
        {'kind' in row ? words.reason(row.reason) : figureTitle(row, ratio, words)}
        {!isAside && row.certainty === 'likely' && <span class="tag">{words.say('certainty.likely')}</span>}
        {'kind' in row && row.side === 'both' && <span class="tag">{words.say('findings.both')}</span>}
      </span>
    </p>
  );
}

function iconOf(row: Row): IconName {
  if ('kind' in row) return row.side === 'both' ? 'both' : 'differs';
  return row.status;
}

function figureTitle({ status, note }: Pairing, ratio: number | null, words: Words): string {
  if (status === 'missing' || status === 'added') return words.say(`differences.${status}`);
  const what = words.say(note ? `note.${note}` : `status.${status}`);
  return ratio === null || ratio === 1 ? what : `${what}: ${distanceWords(ratio, words)}`;
}

function distanceWords(ratio: number, words: Words): string {
  const { how, direction, amount } = distanceOf(ratio);
  if (how === 'slight') return words.say(`distance.slight.${direction}`);
  return words.say(`distance.${how}.${direction}`, { amount });
}
