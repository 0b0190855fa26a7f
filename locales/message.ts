/** A message whose form depends on a number: forms by CLDR plural category, as `Intl.PluralRules` names them. */
export interface PluralMessage<Name extends string = string, Forms extends PluralForms = PluralForms> {
  /** Name of the value that is counted; it is a placeholder in the forms too. */
  count: Name;
  forms: Forms;
}

/** Forms by plural category; `zero` is used for exactly 0 in every language, as people say 'no' and not '0'. */
export type PluralForms = { other: string } & { [Category in Intl.LDMLPluralRule]?: string };

/** A line of the catalogue: text with `{name}` placeholders, or such texts by number. */
export type Message = string | PluralMessage;

/** Declares a message that is inflected by the value called `count`. */
export function plural<const Name extends string, const Forms extends PluralForms>(
  count: Name,
  forms: Forms,
): PluralMessage<Name, Forms> {
  return { count, forms };
}

/** The same keys as the English part, each with a text or, where that is inflected, with inflected texts. */
export type Translated<English> = {
  [Key in keyof English]: English[Key] extends string ? string : PluralMessage;
};

type NamesIn<Template extends string> = Template extends `${string}{${infer Name}}${infer Rest}`
  ? Name | NamesIn<Rest>
  : never;

/** Names of the placeholders of a message, from its own text. */
export type Placeholders<Line> =
  Line extends PluralMessage<infer Name, infer Forms>
    ? Name | NamesIn<Extract<Forms[keyof Forms], string>>
    : Line extends string
      ? NamesIn<Line>
      : never;
