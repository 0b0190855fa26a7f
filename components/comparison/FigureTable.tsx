import type { Pairing } from '../../core/comparison/comparison.ts';
import { isDifference } from '../../core/comparison/shown.ts';
import type { Settings } from '../../extension/store/settings/settings.ts';
import type { Compared } from '../../extension/store/tabState.ts';
import type { PopupEvents } from '../views.ts';
import { useWords } from '../wordsContext.ts';
import { FigureRow } from './FigureRow.tsx';

interface FigureTableProps {
  figures: Pairing[];
  compared: Compared;
  settings: Settings;
  events: Pick<PopupEvents, 'onShow' | 'onDismiss'>;
}

/** Every figure of both texts with its verdict: differing ones first, then in reading order. */
export function FigureTable({ figures, compared, settings, events }: FigureTableProps) {
  const words = useWords();
  if (figures.length === 0) return null;
  const differing = figures.filter((pairing) => isDifference(pairing, settings));
  const others = figures.filter((pairing) => !isDifference(pairing, settings));
  const rows = (pairings: Pairing[]) =>
    pairings.map((pairing) => (
      <FigureRow key={keyOf(pairing)} pairing={pairing} compared={compared} settings={settings} events={events} />
    ));
  return (
    <section aria-labelledby="figures-heading">
      <h2 id="figures-heading">{words.say('figures.heading')}</h2>
      <table class="figures">
        <thead>
          <tr>
            <th scope="col">{words.say('figures.translation')}</th>
            <th scope="col">{words.say('figures.original')}</th>
            <th scope="col">{words.say('figures.verdict')}</th>
          </tr>
        </thead>
        {differing.length > 0 && <tbody>{rows(differing)}</tbody>}
        {others.length > 0 && <tbody>{rows(others)}</tbody>}
      </table>
    </section>
  );
}

function keyOf({ translation, original }: Pairing): string {
  return [translation, original].map((side) => (side ? `${side.paragraph}:${side.start}` : '')).join('|');
}
