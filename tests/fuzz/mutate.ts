import type { Random } from './random.ts';

/** Inputs are kept short: what needs length has its own tests, and short ones find more in the same time. */
const LONGEST = 6_000;
const MOST_CHANGES = 12;

/** Characters that parsers stumble over. */
const CHARACTERS = '<>&"\'/=-!?[]{}(),.:;%$€#\\ \t\n\r\0\u200B\u202E\u2066\uFEFF\uD800\uDC00\u0301\u2028٣½𝟛éßİ';

/** A sample with some of it dropped, doubled, moved, swapped for another sample's or made of words known to matter. */
export function mutateText(
  samples: readonly [string, ...string[]],
  words: readonly [string, ...string[]],
  random: Random,
) {
  let text = random.pick(samples);
  for (let changes = 1 + random.below(MOST_CHANGES); changes > 0; changes--) {
    const at = random.below(text.length + 1);
    const end = Math.min(text.length, at + 1 + random.below(random.once(3) ? 400 : 12));
    text =
      text.slice(0, at) +
      insertion(text.slice(at, end), samples, words, random) +
      text.slice(random.once(3) ? at : end);
    text = text.slice(0, LONGEST);
  }
  return text;
}

function insertion(
  here: string,
  samples: readonly [string, ...string[]],
  words: readonly [string, ...string[]],
  random: Random,
): string {
  switch (random.below(7)) {
    case 0:
      return '';
    case 1:
      return here + here;
    case 2:
      return here.repeat(random.below(60));
    case 3:
      return String.fromCharCode(random.below(0x10000));
    case 4:
      return CHARACTERS.charAt(random.below(CHARACTERS.length)).repeat(1 + random.below(4));
    case 5: {
      const other = random.pick(samples);
      const start = random.below(other.length + 1);
      return other.slice(start, start + random.below(300));
    }
    default:
      return random.pick(words).repeat(random.once(10) ? random.below(1_000) : 1);
  }
}

/** Values of every type, with those that code is apt to forget. */
const VALUES: readonly [unknown, ...unknown[]] = [
  null,
  undefined,
  true,
  false,
  0,
  -1,
  1.5,
  Number.NaN,
  Number.POSITIVE_INFINITY,
  2 ** 53,
  '',
  'x',
  '<img src=x onerror=alert(1)>',
  'javascript:alert(1)',
  '\u202E\u0000',
  'x'.repeat(6_000),
  [],
  [[]],
  {},
  { toString: 1 },
  JSON.parse('{"__proto__":{"polluted":true}}'),
  { constructor: { prototype: {} } },
  Array(3_000).fill('x'),
];

/** A value with some of its parts swapped for values of other types, dropped, doubled or added. */
export function mutateValue(sample: unknown, random: Random): unknown {
  if (random.once(6)) return random.pick(VALUES);
  if (Array.isArray(sample)) {
    const list = sample.map((item) => (random.once(2) ? mutateValue(item, random) : item));
    if (random.once(4)) list.push(random.pick(VALUES));
    if (random.once(6)) list.splice(random.below(list.length + 1), 1);
    return list;
  }
  if (typeof sample !== 'object' || sample === null) return random.once(2) ? random.pick(VALUES) : sample;
  const entries = Object.entries(sample).filter(() => !random.once(12));
  const changed = entries.map(([key, value]): [string, unknown] => [
    key,
    random.once(3) ? mutateValue(value, random) : value,
  ]);
  if (random.once(5))
    changed.push([random.pick(['extra', '__proto__', 'version', 'id', 'constructor']), random.pick(VALUES)]);
  return Object.fromEntries(changed);
}
