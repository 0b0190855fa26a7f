import type { Finding } from '../../core/comparison/comparison.ts';
import type { Compared } from '../../extension/store/tabState.ts';
import { isDismissed } from '../../extension/views/rowKeys.ts';
import type { PopupEvents } from '../views.ts';
import { useWords } from '../wordsContext.ts';
import { FindingItem } from './FindingItem.tsx';
import { findingGroups } from './findingGroups.ts';

interface FindingListProps {
  findings: Finding[];
  compared: Compared;
  events: Pick<PopupEvents, 'onShow' | 'onDismiss'>;
}

/** What else differs, grouped by kind, certain ones first; then what the original says just as doubtfully. */
export function FindingList({ findings, compared, events }: FindingListProps) {
  const words = useWords();
  if (findings.length === 0) return null;
  return (
    <section class="findings" aria-labelledby="findings-heading">
      <h2 id="findings-heading">{words.say('findings.heading')}</h2>
      {findingGroups(findings).map(({ kind, both, items }) => (
        <details key={`${kind}:${both}`} class={both ? 'group group--both' : 'group'} open>
          <summary>
            <h3>{words.say(`findingKind.${kind}`)}</h3>
            {both && <span class="tag">{words.say('findings.both')}</span>}
            <span class="group__count">
              {words.number(items.filter((finding) => !isDismissed(finding, compared)).length)}
            </span>
          </summary>
          <ul class="group__items">
            {items.map((finding) => (
              <FindingItem key={keyOf(finding)} finding={finding} compared={compared} events={events} />
            ))}
          </ul>
        </details>
      ))}
    </section>
  );
}

function keyOf({ reason, translation, original }: Finding): string {
  return [reason.key, translation?.paragraph, translation?.start, original?.paragraph, original?.start].join('|');
}
