/** A place in a text, counted from 1 as editors do. */
export interface TextPlace {
  line: number;
  column: number;
}

/** The tokens of JSON (RFC 8259) but its strings, of which only the beginning. */
const TOKEN = /([{}[\],:])|("|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null)/y;
/** A part of a string. Parts are taken one by one: a pattern of all would try every division of a long string. */
const PART = /[^"\\\p{Cc}]+|[\u007F-\u009F]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4})/uy;
const BLANK = /[ \t\n\r]*/y;

/** What may stand next: a value, a value or the end of an empty list, a name, …; `after` a whole value. */
type Expected = 'value' | 'first' | 'name' | 'first-name' | 'colon' | 'after';

/**
 * Where a text stops being JSON, null where it is JSON throughout. Browsers word their own message each in its way, and
 * often without the place.
 */
export function brokenAt(text: string): TextPlace | null {
  const open: string[] = [];
  let expected: Expected = 'value';
  let at = 0;
  for (;;) {
    at = skipBlank(text, at);
    if (at === text.length) return open.length === 0 && expected === 'after' ? null : placeOf(text, at);
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text);
    const next: Expected | null = token && follow(token[1] ?? token[2] ?? '', expected, open);
    if (!next) return placeOf(text, at);
    expected = next;
    const end = token?.[2] === '"' ? endOfString(text, TOKEN.lastIndex) : TOKEN.lastIndex;
    if (end === null) return placeOf(text, at);
    at = end;
  }
}

/** What may follow a token; null where the token may not stand there. */
function follow(token: string, expected: Expected, open: string[]): Expected | null {
  const around = open.at(-1);
  const isValue = expected === 'value' || expected === 'first';
  if (token === '{' || token === '[') {
    if (!isValue) return null;
    open.push(token);
    return token === '{' ? 'first-name' : 'first';
  }
  if (token === '}' || token === ']') {
    const empty = token === '}' ? 'first-name' : 'first';
    if (around !== (token === '}' ? '{' : '[') || (expected !== 'after' && expected !== empty)) return null;
    open.pop();
    return 'after';
  }
  if (token === ',') return expected === 'after' && around ? (around === '{' ? 'name' : 'value') : null;
  if (token === ':') return expected === 'colon' ? 'value' : null;
  if (expected === 'name' || expected === 'first-name') return token.startsWith('"') ? 'colon' : null;
  return isValue ? 'after' : null;
}

/** Where a string ends that is open at a place; null where it never does. */
function endOfString(text: string, from: number): number | null {
  PART.lastIndex = from;
  let at = from;
  while (PART.test(text)) at = PART.lastIndex;
  return text[at] === '"' ? at + 1 : null;
}

function skipBlank(text: string, at: number): number {
  BLANK.lastIndex = at;
  return at + (BLANK.exec(text)?.[0].length ?? 0);
}

function placeOf(text: string, at: number): TextPlace {
  const before = text.slice(0, at).split(/\r\n?|\n/);
  return { line: before.length, column: (before.at(-1) ?? '').length + 1 };
}
