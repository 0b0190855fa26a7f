import { useWords } from '../wordsContext.ts';
import type { Filter, Kind } from './rows/filter.ts';

interface FilterFieldsProps {
  filter: Filter;
  /** The kinds that there are, with how often. */
  kinds: Map<Kind, number>;
  /** How many sentences are shown. */
  count: number;
  onFilter(filter: Filter): void;
}

/** Which rows are shown: those that differ, those of one kind. */
export function FilterFields({ filter, kinds, count, onFilter }: FilterFieldsProps) {
  const words = useWords();
  const pick = (value: string) =>
    onFilter({ ...filter, kind: [...kinds.keys()].find((kind) => kind === value) ?? null });
  return (
    <div class="filter">
      <label class="choice">
        <input
          type="checkbox"
          checked={filter.onlyDiffering}
          onChange={(event) => onFilter({ ...filter, onlyDiffering: event.currentTarget.checked })}
        />
        <span>{words.say('sideBySide.onlyDiffering')}</span>
      </label>
      <select
        aria-label={words.say('sideBySide.kind')}
        value={filter.kind ?? ''}
        onChange={(event) => pick(event.currentTarget.value)}
      >
        <option value="">{words.say('sideBySide.kind.all')}</option>
        <KindGroup label={words.say('export.figures')} of="figureKind" kinds={kinds} />
        <KindGroup label={words.say('export.findings')} of="findingKind" kinds={kinds} />
      </select>
      <span class="hint" role="status">
        {words.say('sideBySide.rows', { count })}
      </span>
    </div>
  );
}

interface KindGroupProps {
  label: string;
  of: 'figureKind' | 'findingKind';
  kinds: Map<Kind, number>;
}

function KindGroup({ label, of, kinds }: KindGroupProps) {
  const words = useWords();
  const own = [...kinds].filter(([kind]) => kind.startsWith(`${of}.`));
  if (own.length === 0) return null;
  return (
    <optgroup label={label}>
      {own.map(([kind, count]) => (
        <option key={kind} value={kind}>
          {words.say(kind)} ({words.number(count)})
        </option>
      ))}
    </optgroup>
  );
}
