import type { en, Key } from './en.ts';
import type { Locale } from './locales.ts';
import type { Message, Placeholders } from './message.ts';
import { ofVersions } from './roles/ofVersions.ts';

type Value = string | number;

/** The values that a line asks for: none, or one for each placeholder of its English text. */
export type ValuesFor<K extends Key> = [Placeholders<(typeof en)[K]>] extends [never]
  ? []
  : [values: Record<Placeholders<(typeof en)[K]>, Value>];

/** Everything that is said to the reader, in one locale; or the lines of some keys alone. */
export interface Words<Said extends Key = Key> {
  locale: Locale;
  /** The line of a key with its placeholders filled; numbers are written as the locale writes them. */
  say<K extends Said>(key: K, ...values: ValuesFor<K>): string;
  /** The sentence of a reason, empty where this version has none for it. */
  reason(reason: { key: string; values?: Record<string, Value> }): string;
  /** What a signal of detection saw, empty where this version has no line for it. */
  signal(name: string, seen: string): string;
  number(value: number): string;
  /** A day such as '24 Sept 2018' from ISO 8601, null where that is no date. */
  date(iso: string): string | null;
  /** Name of a language in the reader's language: 'Dutch' for `nl`; the tag itself where it is unknown. */
  language(tag: string): string;
  /** Joins items as the locale does: 'a, b and c'. */
  list(items: readonly string[]): string;
  /** The same words for two versions of which nothing tells which is the original. */
  ofVersions(): Words<Said>;
}

/**
 * The words of a catalogue.
 *
 * @param browserLanguages BCP 47 tags, the preferred first; the reader's own variant decides on numbers and days
 * @param areVersions nothing tells which of two versions is the original
 */
export function wordsOf<Said extends Key>(
  locale: Locale,
  catalogue: Record<Said, Message>,
  browserLanguages: readonly string[],
  areVersions = false,
): Words<Said> {
  const region = regionalTag(locale, browserLanguages);
  const rules = new Intl.PluralRules(locale);
  const numbers = new Intl.NumberFormat(region);
  const list = new Intl.ListFormat(locale, { type: 'conjunction' });

  const fill = (message: Message, values: Record<string, Value>): string => {
    const line = typeof message === 'string' ? message : formOf(message, values, rules);
    const template = areVersions ? ofVersions(line, locale) : line;
    return template.replace(/\{(\w+)\}/g, (whole, name: string) => {
      const value = values[name];
      return typeof value === 'number' ? numbers.format(value) : (value ?? whole);
    });
  };

  const isKey = (key: string): key is Said => Object.hasOwn(catalogue, key);

  return {
    locale,
    say: (key, ...[values]) => fill(catalogue[key], values ?? {}),
    reason: ({ key, values }) => (isKey(key) ? fill(catalogue[key], spellOut(values ?? {}, locale, region)) : ''),
    signal: (name, seen) => {
      const key = `signal.${name}`;
      const isTime = /^\d{4}-\d\d-\d\d/.test(seen);
      return isKey(key) ? fill(catalogue[key], { seen: (isTime && formatDay(seen, region)) || seen }) : '';
    },
    number: (value) => numbers.format(value),
    date: (iso) => formatDay(iso, region),
    language: (tag) => languageName(tag, locale),
    list: (items) => list.format(items),
    ofVersions: () => wordsOf(locale, catalogue, browserLanguages, true),
  };
}

/** The reader's own variant of the locale, such as `en-GB`, which decides how days and numbers are written. */
function regionalTag(locale: Locale, browserLanguages: readonly string[]): string {
  const own = browserLanguages.find((tag) => tag.toLowerCase().startsWith(`${locale}-`));
  return own !== undefined && Intl.DateTimeFormat.supportedLocalesOf([own]).length > 0 ? own : locale;
}

function formOf(message: Exclude<Message, string>, values: Record<string, Value>, rules: Intl.PluralRules): string {
  const count = Number(values[message.count] ?? 0);
  if (count === 0 && message.forms.zero !== undefined) return message.forms.zero;
  return message.forms[rules.select(count)] ?? message.forms.other;
}

/** Reasons carry languages as tags and days as ISO 8601, which readers should not see. */
function spellOut(values: Record<string, Value>, locale: Locale, region: string): Record<string, Value> {
  const { language, day } = values;
  return {
    ...values,
    ...(typeof language === 'string' && { language: languageName(language, locale) }),
    ...(typeof day === 'string' && { day: formatDay(day, region) ?? day }),
  };
}

/** A time with an hour is shown as the reader's own day; a bare day stands for itself everywhere. */
function formatDay(iso: string, region: string): string | null {
  const time = new Date(iso);
  if (Number.isNaN(time.getTime())) return null;
  const options: Intl.DateTimeFormatOptions = { day: 'numeric', month: 'short', year: 'numeric' };
  if (/^\d{4}-\d\d-\d\d$/.test(iso)) options.timeZone = 'UTC';
  return new Intl.DateTimeFormat(region, options).format(time);
}

function languageName(tag: string, locale: Locale): string {
  try {
    return new Intl.DisplayNames(locale, { type: 'language' }).of(tag) ?? tag;
  } catch {
    return tag;
  }
}
