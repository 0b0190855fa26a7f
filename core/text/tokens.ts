import { classOf, DIGIT, digitValue, LETTER, SPACE } from './characters.ts';
import { numeralEnd } from './numeralScan.ts';
import { visible } from './visible.ts';

export const END = 0;
export const WORD = 1;
export const NUMERAL = 2;
export const MARK = 3;

/** How a word's letters are written: `MIXED` as in iPhone, `UPPER` as in ISO (two letters or more). */
export const LOWER = 0;
export const INITIAL = 1;
export const UPPER = 2;
export const MIXED = 3;

/** A word, a run of digits with the marks inside it, or a single other character. `Lexeme`: what a word list says of it. */
export interface Token<Lexeme> {
  type: number;
  /** UTF-16 offsets in the text, end exclusive. */
  start: number;
  end: number;
  /** A word in lower case, digits in ASCII, a mark as one plain character; empty for words too long to mean anything. */
  text: string;
  /** What the words that are known say of it. */
  lexeme: Lexeme | null;
  /** No space stands before it. */
  glued: boolean;
  /** How the word is written. */
  shape: number;
  /** It begins a line. */
  first: boolean;
}

/** Longer words have no meaning here; number words of 15 digits stay below it. */
const LONGEST_WORD = 140;
/** Tokens kept behind the one being read, for what a figure may depend on. */
const LOOK_BEHIND = 8;
const RELEASE_AT = 512;

const plainMarks: Record<string, string> = {
  '’': "'",
  '‘': "'",
  ʼ: "'",
  '‐': '-',
  '‑': '-',
  '−': '-',
  '﹣': '-',
  '–': '–',
  '—': '–',
  º: '°',
  '⁄': '/',
  '∕': '/',
  '٪': '%',
  '٫': '.',
  '٬': "'",
  '￥': '¥',
  '￡': '£',
};

function plainMark(character: string): string {
  const code = character.charCodeAt(0);
  // Full-width forms stand in the same order as ASCII (what NFKC would make of them).
  if (code > 0xff00 && code < 0xff5f) return String.fromCharCode(code - 0xfee0);
  return plainMarks[character] ?? character;
}

function plainDigits(text: string): string {
  let plain = '';
  for (const character of text) {
    const value = digitValue(character.charCodeAt(0));
    plain += value < 0 ? plainMark(character) : value;
  }
  return plain;
}

/** What is known of words in lower case and of single marks. */
export interface WordSource<Lexeme> {
  look(word: string): Lexeme | null;
  /** Short words that an apostrophe joins to what stands behind them, with it (d'); they are words of their own. */
  clitics?: ReadonlySet<string>;
}

/** The tokens of a text, read on demand and let go once they lie behind. */
export class Tokens<Lexeme> {
  /** As it was given: what all offsets count in. */
  readonly text: string;
  /** As it is read: no invisible character hides a figure. */
  private readonly plain: string;
  private readonly offsets: Uint32Array | null;
  private readonly known: WordSource<Lexeme>;
  private buffer: Token<Lexeme>[] = [];
  private released = 0;
  private position = 0;
  /** Behind a clitic: what stands here is not glued to it. */
  private behindClitic = 0;
  private readonly end: Token<Lexeme>;

  constructor(text: string, known: WordSource<Lexeme>) {
    this.text = text;
    const { text: plain, offsets } = visible(text);
    this.plain = plain;
    this.offsets = offsets;
    this.known = known;
    const { length } = text;
    this.end = {
      type: END,
      start: length,
      end: length,
      text: '',
      lexeme: null,
      glued: false,
      shape: LOWER,
      first: false,
    };
  }

  /** The token at an index; an `END` token before the first and after the last. */
  at(index: number): Token<Lexeme> {
    while (index - this.released >= this.buffer.length) {
      if (!this.read()) return this.end;
    }
    return this.buffer[index - this.released] ?? this.end;
  }

  /** Lets go of the tokens that lie well before an index. */
  release(index: number): void {
    const count = index - this.released - LOOK_BEHIND;
    if (count < RELEASE_AT) return;
    this.buffer = this.buffer.slice(count);
    this.released += count;
  }

  private read(): boolean {
    const text = this.plain;
    const { length } = text;
    let start = this.position;
    let glued = start > this.behindClitic;
    let first = start === 0;
    let kind = 0;
    while (start < length) {
      const code = text.charCodeAt(start);
      kind = classOf(code);
      if (kind === SPACE) {
        glued = false;
        if (code === 10 || code === 13) first = true;
      } else break;
      start += 1;
    }
    if (start >= length) {
      this.position = length;
      return false;
    }
    if (kind === LETTER) this.readWord(start, glued, first);
    else if (kind === DIGIT || beginsDecimal(text, start)) this.readNumeral(start, glued, first);
    else this.readMark(start, glued, first);
    return true;
  }

  /** Keeps a token, its place told in the text as it was given. */
  private push(token: Token<Lexeme>): void {
    if (this.offsets) {
      const { start, end } = token;
      token.start = this.offsets[start] ?? start;
      token.end = (this.offsets[end - 1] ?? end - 1) + 1;
    }
    this.buffer.push(token);
  }

  private readWord(start: number, glued: boolean, first: boolean): void {
    const text = this.plain;
    const { length } = text;
    let at = start;
    let odd = false;
    let capitals = 0;
    let small = false;
    for (; at < length; at += 1) {
      const code = text.charCodeAt(at);
      if (code >= 97 && code <= 122) small = true;
      else if (isCapital(code)) capitals += 1;
      else if (classOf(code) === LETTER) {
        small = true;
        // Marks that stand on the letter before them need composing.
        odd ||= code >= FIRST_MARK;
      } else if (code === 39 || code === 0x2019) {
        const next = classOf(text.charCodeAt(at + 1));
        const joins = next === LETTER || next === DIGIT;
        if (joins && this.known.clitics?.has(plainWord(text.slice(start, at + 1)))) {
          odd ||= code === 0x2019;
          at += 1;
          this.behindClitic = at;
          break;
        }
        if (next !== LETTER) break;
        odd ||= code === 0x2019;
      } else break;
    }
    this.position = at;
    const long = at - start > LONGEST_WORD;
    const raw = long ? '' : text.slice(start, at);
    const key = odd ? plainWord(raw) : capitals === 0 ? raw : raw.toLowerCase();
    const shape = capitals === 0 ? LOWER : shapeOf(text.charCodeAt(start), capitals, small);
    const lexeme = long ? null : this.known.look(key);
    this.push({ type: WORD, start, end: at, text: key, lexeme, glued, shape, first });
  }

  private readNumeral(start: number, glued: boolean, first: boolean): void {
    const end = numeralEnd(this.plain, start);
    this.position = end;
    const raw = this.plain.slice(start, end);
    const text = ASCII.test(raw) ? raw : plainDigits(raw);
    this.push({ type: NUMERAL, start, end, text, lexeme: null, glued, shape: LOWER, first });
  }

  private readMark(start: number, glued: boolean, first: boolean): void {
    const end = start + 1;
    this.position = end;
    const mark = plainMark(this.plain.charAt(start));
    const lexeme = this.known.look(mark);
    this.push({ type: MARK, start, end, text: mark, lexeme, glued, shape: LOWER, first });
  }
}

/** A point right before digits, with no digit, letter or point before it: .5 percent, $.89. */
function beginsDecimal(text: string, at: number): boolean {
  if (text.charAt(at) !== '.' || classOf(text.charCodeAt(at + 1)) !== DIGIT) return false;
  const before = at === 0 ? SPACE : classOf(text.charCodeAt(at - 1));
  return before === SPACE || (before !== DIGIT && before !== LETTER && !'.-/\\'.includes(text.charAt(at - 1)));
}

/** Most numerals: nothing in them needs another form. */
const ASCII = /^[\d.,']*$/;

/** The first of the combining diacritical marks. */
const FIRST_MARK = 0x300;

/** The Latin capitals: A to Z, and À to Þ but for the sign × between them. */
function isCapital(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
}

/** A word with plain apostrophes, its marks put together with their letters. */
function plainWord(raw: string): string {
  return raw.replaceAll('’', "'").normalize('NFC').toLowerCase();
}

/** @param small whether it has letters that are no capitals */
function shapeOf(first: number, capitals: number, small: boolean): number {
  if (!small) return capitals > 1 ? UPPER : INITIAL;
  return capitals === 1 && isCapital(first) ? INITIAL : MIXED;
}
