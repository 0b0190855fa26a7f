/** An entry of a lexicon: where its text stands. */
export interface Place {
  from: number;
  to: number;
  /** Where the entry stands that this is a form of; the entry itself where it is no form. */
  headFrom: number;
  headTo: number;
  /** Where its line begins. */
  line: number;
}

/** Where one side's entries stand, by what the longest of their words begins with. */
export interface LexiconIndex {
  /** The number of a word's beginning, the same for all forms of the word. */
  slotOf(word: string): number;
  /** The entries whose longest word begins so. */
  placesIn(slot: number): Iterable<Place>;
}

const LETTERS_KNOWN_BY = 3;
const LETTERS = 32;
const OTHER_LETTER = LETTERS - 1;
const NOWHERE = -1;

const code = (sign: string): number => sign.charCodeAt(0);
const LINE_END = code('\n');
const BAR = code('|');
const COMMENT = code('#');
const EQUALS = code('=');
const OPEN = code('(');
const COMMA = code(',');
/** What ends an entry: signs up to the equals sign. */
const isSeparator = new Uint8Array(EQUALS + 1);
for (const sign of '\n(),=') isSeparator[code(sign)] = 1;

/** Numbers of letters: the same with and without accent or capital, and for z, ß and s, v and f, which forms exchange. */
function letterTable(): Uint8Array {
  const table = new Uint8Array(384);
  for (let at = 0; at < table.length; at += 1) {
    const letter = String.fromCharCode(at).normalize('NFKD').toLowerCase().charAt(0);
    const spelled = letter === 'z' || letter === 'ß' ? 's' : letter === 'v' ? 'f' : letter;
    if (spelled >= 'a' && spelled <= 'z') table[at] = code(spelled) - code('a') + 1;
    else if (/\p{L}/u.test(letter)) table[at] = OTHER_LETTER;
  }
  return table;
}

const letters = letterTable();

/** What a word is found by: its first letters, doubled ones once. */
function slotOf(text: string, from: number, to: number): number {
  let slot = 0;
  let last = 0;
  let left = LETTERS_KNOWN_BY;
  for (let at = from; at < to && left > 0; at += 1) {
    const letter = letters[text.charCodeAt(at)] ?? OTHER_LETTER;
    if (letter === last || letter === 0) continue;
    slot = slot * LETTERS + letter;
    last = letter;
    left -= 1;
  }
  return slot;
}

/** An entry takes so many letters with the sign behind it. */
const SHORTEST_ENTRY = 2;
/** Numbers a place is written as. */
const FIELDS = 5;

/** One side's places in lists, each linked to the one before it. Numbers in a row: an object a place takes twice the time. */
class Side implements LexiconIndex {
  private readonly last = new Int32Array(LETTERS ** LETTERS_KNOWN_BY).fill(NOWHERE);
  private readonly before: Int32Array;
  private readonly fields: Int32Array;
  private count = 0;

  /** @param most so many places at most */
  constructor(most: number) {
    this.before = new Int32Array(most);
    this.fields = new Int32Array(most * FIELDS);
  }

  note(slot: number, from: number, to: number, headFrom: number, headTo: number, line: number): void {
    const { before, fields, last, count } = this;
    before[count] = last[slot] ?? NOWHERE;
    last[slot] = count;
    const at = count * FIELDS;
    fields[at] = from;
    fields[at + 1] = to;
    fields[at + 2] = headFrom;
    fields[at + 3] = headTo;
    fields[at + 4] = line;
    this.count = count + 1;
  }

  slotOf(word: string): number {
    return slotOf(word, 0, word.length);
  }

  *placesIn(slot: number): Iterable<Place> {
    for (let at = this.last[slot] ?? NOWHERE; at !== NOWHERE; at = this.before[at] ?? NOWHERE) {
      const [from = 0, to = 0, headFrom = 0, headTo = 0, line = 0] = this.fields.subarray(
        at * FIELDS,
        (at + 1) * FIELDS,
      );
      yield { from, to, headFrom, headTo, line };
    }
  }
}

/**
 * Notes where the entries of a lexicon stand, each by its longest word, and a separable verb by the verb as well: of a
 * hundred thousand words an article asks for a few hundred, and only what stands at their places is ever read. One loop
 * over a million letters, since all of it is the first reader's waiting.
 */
export function indexLexicon(text: string): { first: LexiconIndex; second: LexiconIndex } {
  const first = new Side(text.length / SHORTEST_ENTRY);
  const second = new Side(text.length / SHORTEST_ENTRY);
  let side = first;
  let isForm = false;
  let line = 0;
  let entry = NOWHERE;
  let word = NOWHERE;
  let verb = NOWHERE;
  let longestFrom = 0;
  let longestTo = 0;
  let headFrom = 0;
  let headTo = 0;
  for (let at = 0; at < text.length; at += 1) {
    const sign = text.charCodeAt(at);
    if ((letters[sign] ?? OTHER_LETTER) > 0) {
      if (word === NOWHERE) word = at;
      if (entry === NOWHERE) entry = at;
      continue;
    }
    if (sign === BAR) {
      verb = at + 1;
      continue;
    }
    if (word !== NOWHERE && at - word > longestTo - longestFrom) {
      longestFrom = word;
      longestTo = at;
    }
    word = NOWHERE;
    if (sign > EQUALS || isSeparator[sign] === 0) continue;
    if (entry !== NOWHERE) {
      if (!isForm) {
        headFrom = entry;
        headTo = at;
      }
      side.note(slotOf(text, longestFrom, longestTo), entry, at, headFrom, headTo, line);
      if (verb !== NOWHERE) side.note(slotOf(text, verb, longestTo), verb, at, headFrom, headTo, line);
      entry = NOWHERE;
      verb = NOWHERE;
    }
    longestFrom = 0;
    longestTo = 0;
    isForm = sign === OPEN || (isForm && sign === COMMA);
    if (sign === EQUALS) side = second;
    if (sign !== LINE_END) continue;
    while (text.charCodeAt(at + 1) === COMMENT) at = text.indexOf('\n', at + 1);
    side = first;
    line = at + 1;
  }
  return { first, second };
}
