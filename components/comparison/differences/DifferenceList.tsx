import type { Settings } from '../../../extension/store/settings/settings.ts';
import type { Compared } from '../../../extension/store/tabState.ts';
import { type Row, rowKey } from '../../../extension/views/rowKeys.ts';
import type { PopupEvents } from '../../views.ts';
import { useWords } from '../../wordsContext.ts';
import { DifferenceItem } from './DifferenceItem.tsx';
import { differencesOf } from './order.ts';

interface DifferenceListProps {
  compared: Compared;
  settings: Settings;
  events: Pick<PopupEvents, 'onShow' | 'onDismiss'>;
}

/** Everything that differs or is doubtful, the gravest first. */
export function DifferenceList({ compared, settings, events }: DifferenceListProps) {
  const words = useWords();
  const rows = differencesOf(compared.comparison, settings);
  if (rows.length === 0) return null;
  return (
    <section aria-labelledby="differences-heading">
      <h2 id="differences-heading" class="visually-hidden">
        {words.say('differences.heading')}
      </h2>
      <ol class="differences">
        {rows.map((row) => (
          <DifferenceItem key={keyOf(row, compared)} row={row} compared={compared} events={events} />
        ))}
      </ol>
    </section>
  );
}

/** The same words may stand twice in one sentence. */
function keyOf(row: Row, { comparison }: Compared): string {
  return [rowKey(row, comparison), row.translation?.start, row.original?.start].join('\n');
}
