/** One of the values of a setting, with what it is called. */
export interface Choice<T extends string> {
  value: T;
  label: string;
  hint?: string;
}

interface ChoiceGroupProps<T extends string> {
  /** The setting's name; unique on the page. */
  name: string;
  legend: string;
  choices: Choice<T>[];
  chosen: T;
  onChoose(value: T): void;
}

/** A setting that is one of a few, as radio buttons. */
export function ChoiceGroup<T extends string>({ name, legend, choices, chosen, onChoose }: ChoiceGroupProps<T>) {
  return (
    <fieldset class="choices">
      <legend>{legend}</legend>
      {choices.map(({ value, label, hint }) => (
        <label key={value} class="choice">
          <input type="radio" name={name} value={value} checked={value === chosen} onChange={() => onChoose(value)} />
          <span>
            {label}
            {hint && <span class="hint choice__hint">{hint}</span>}
          </span>
        </label>
      ))}
    </fieldset>
  );
}
