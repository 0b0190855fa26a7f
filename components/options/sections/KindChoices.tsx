import { useWords } from '../../wordsContext.ts';

interface KindChoicesProps<T extends string> {
  legend: string;
  hint?: string;
  kinds: readonly T[];
  nameOf(kind: T): string;
  chosen: readonly T[];
  onChoose(kinds: T[]): void;
}

/** A setting that is some of a list, as check boxes, with one button for all or none. */
export function KindChoices<T extends string>({ legend, hint, kinds, nameOf, chosen, onChoose }: KindChoicesProps<T>) {
  const words = useWords();
  const isAll = chosen.length === kinds.length;
  const toggle = (kind: T, isOn: boolean) =>
    onChoose(kinds.filter((other) => (other === kind ? isOn : chosen.includes(other))));
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      <div class="kinds">
        {kinds.map((kind) => (
          <label key={kind} class="choice">
            <input
              type="checkbox"
              checked={chosen.includes(kind)}
              onChange={(event) => toggle(kind, event.currentTarget.checked)}
            />
            <span>{nameOf(kind)}</span>
          </label>
        ))}
      </div>
      <button type="button" class="link kinds__all" onClick={() => onChoose(isAll ? [] : [...kinds])}>
        {words.say(isAll ? 'options.kinds.none' : 'options.kinds.all')}
      </button>
      {hint && <p class="hint">{hint}</p>}
    </fieldset>
  );
}
