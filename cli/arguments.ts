// How every program of the project reads its arguments: what it does not know is refused, with its usage.
import { parseArgs } from 'node:util';
import * as v from 'valibot';

export interface Option {
  /** What its value is called in the usage; an option without takes none. */
  value?: string;
  what: string;
}

/** What the usage of a program says. */
interface Usage {
  /** The command without its arguments. */
  command: string;
  /** What the words that may stand besides the options are called; without it none may. */
  words?: string;
  what: string;
  options: Record<string, Option>;
}

/** A program and what it takes. @typeParam T the values of its options by name, and the other `words` */
export interface Program<T extends object> extends Usage {
  options: Record<string, Option> & Record<Exclude<keyof T & string, 'words'>, Option>;
  /** Reads strings, `true` for an option without a value, and the list of words. */
  schema: v.GenericSchema<unknown, T>;
}

/** What was read; or what is to be printed instead, and the exit status. */
export type ParsedArguments<T> = { ok: true; values: T } | { ok: false; status: 0 | 2; text: string };

const HELP: Option = { what: 'says this' };
const GAP = 3;

export function parseArguments<T extends object>(program: Program<T>, given: string[]): ParsedArguments<T> {
  const raw = split(program, given);
  if (typeof raw === 'string') return refusal(program, raw);
  if (raw.help) return { ok: false, status: 0, text: usageOf(program) };
  const result = v.safeParse(program.schema, raw);
  return result.success ? { ok: true, values: result.output } : refusal(program, sentenceOf(result.issues[0]));
}

/** The arguments of this process, which ends here where they ask for help or are not what the program takes. */
export function readArguments<T extends object>(program: Program<T>): T {
  const parsed = parseArguments(program, process.argv.slice(2));
  if (parsed.ok) return parsed.values;
  (parsed.status === 0 ? process.stdout : process.stderr).write(parsed.text);
  process.exit(parsed.status);
}

/** For a program that takes no arguments at all. */
export const nothing = { options: {}, schema: v.object({}) };

/** An option without a value. */
export const flag = v.optional(v.boolean(), false);

/** Text that is a whole number within limits. */
export function wholeNumber(least: number, most: number) {
  const isWithin = (text: string) => /^\d+$/.test(text) && Number(text) >= least && Number(text) <= most;
  return v.pipe(
    v.string(),
    v.check(isWithin, `a whole number from ${least} to ${most}`),
    v.transform((text) => Number(text)),
  );
}

/** Text that is one of some words. */
export function oneOf<const Word extends string>(words: readonly Word[]) {
  return v.picklist(words, `one of ${words.join(', ')}`);
}

/** The options' values and the words; or a sentence that says what can't be told apart. */
function split({ options, words }: Usage, given: string[]) {
  const kinds = Object.entries(options).map(
    ([name, { value }]) => [name, { type: value ? 'string' : 'boolean' }] as const,
  );
  try {
    const { values, positionals } = parseArgs({
      args: given,
      options: { ...Object.fromEntries(kinds), help: { type: 'boolean', short: 'h' } },
      allowPositionals: words !== undefined,
    });
    return { ...values, words: positionals };
  } catch (error) {
    // What follows the first sentence is advice for a more lenient program.
    return `${error instanceof Error ? error.message.split(/[.\n]/, 1) : error}.`;
  }
}

function refusal(usage: Usage, sentence: string): ParsedArguments<never> {
  return { ok: false, status: 2, text: `${sentence}\n\n${usageOf(usage)}` };
}

/** The message of a check names what one value must be; of several together, it is the sentence itself. */
function sentenceOf({ path, message, input }: v.BaseIssue<unknown>): string {
  const [first, word] = path ?? [];
  if (first === undefined || (first.key === 'words' && !word)) return message;
  if (input === undefined) return `--${first.key} is missing.`;
  return word ? `'${input}' is not ${message}.` : `--${first.key} takes ${message}, not '${input}'.`;
}

function usageOf({ command, words, what, options }: Usage): string {
  const lines = Object.entries({ ...options, help: HELP }).map(([name, option]) => ({
    left: option.value ? `--${name} ${option.value}` : `--${name}`,
    what: option.what,
  }));
  const width = lines.reduce((most, { left }) => Math.max(most, left.length), 0) + GAP;
  const call = [command, '[OPTIONS]', words].filter(Boolean).join(' ');
  return `Usage: ${call}\n\n${what}\n\n${lines.map((line) => `  ${line.left.padEnd(width)}${line.what}\n`).join('')}`;
}
