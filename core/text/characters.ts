/** What a character does in a text that may hold figures. */
export const OTHER = 0;
export const SPACE = 1;
export const LETTER = 2;
export const DIGIT = 3;

/** The zeros of Unicode's decimal digits outside ASCII (general category Nd, basic plane); nine digits follow each. */
const zeros = [
  0x660, 0x6f0, 0x7c0, 0x966, 0x9e6, 0xa66, 0xae6, 0xb66, 0xbe6, 0xc66, 0xce6, 0xd66, 0xde6, 0xe50, 0xed0, 0xf20,
  0x1040, 0x1090, 0x17e0, 0x1810, 0x1946, 0x19d0, 0x1a80, 0x1a90, 0x1b50, 0x1bb0, 0x1c40, 0x1c50, 0xa620, 0xa8d0,
  0xa900, 0xa9d0, 0xa9f0, 0xaa50, 0xabf0, 0xff10,
];

const letter = /[\p{L}\p{M}]/u;

/** Classes of the characters up to U+024F, the Latin ones, by code. */
const latin = new Uint8Array(0x250);
for (let code = 0; code < latin.length; code += 1) {
  const character = String.fromCharCode(code);
  if (code <= 32 || code === 0x85 || code === 0xa0) latin[code] = SPACE;
  else if (code >= 48 && code <= 57) latin[code] = DIGIT;
  // An ordinal sign stands for degrees too: 27 ºC.
  else if (letter.test(character) && character !== 'º') latin[code] = LETTER;
}

function rareClass(code: number): number {
  if ((code >= 0x2000 && code <= 0x200a) || code === 0x2028 || code === 0x2029) return SPACE;
  if (code === 0x202f || code === 0x205f || code === 0x3000 || code === 0x1680) return SPACE;
  if (code >= 0x2010 && code <= 0x2bff) return OTHER;
  if (digitValue(code) >= 0) return DIGIT;
  // Halves of characters beyond the basic plane, rare letters and pictures, are no letters and never part of a figure.
  return letter.test(String.fromCharCode(code)) ? LETTER : OTHER;
}

/** The class of a UTF-16 code unit. */
export function classOf(code: number): number {
  return code < 0x250 ? (latin[code] ?? OTHER) : rareClass(code);
}

/** The value of a decimal digit of any script, -1 for other characters. */
export function digitValue(code: number): number {
  if (code >= 48 && code <= 57) return code - 48;
  if (code < 0x660) return -1;
  for (const first of zeros) {
    if (code >= first && code < first + 10) return code - first;
  }
  return -1;
}
