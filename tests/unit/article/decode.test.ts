import { describe, expect, test } from 'vitest';
import { decode } from '../../../core/article/parsing/decode.ts';

/** Each character of the text is a byte of that number. */
const bytes = (text: string) => Uint8Array.from(text, (character) => character.charCodeAt(0));
const UTF8 = '\u00C3\u00A9\u00C3\u00A9n';

describe('the encoding of a page', () => {
  test.each([
    ['a byte order mark', `\u00EF\u00BB\u00BF${UTF8}`, 'text/html; charset=iso-8859-5', 'één'],
    ['the header', `<meta charset="utf-8">\u00A4`, 'text/html; charset="ISO-8859-15"', '€'],
    ['the page, where the header names none that exists', '<meta charset="iso-8859-15">\u00A4', 'a/b; charset=x', '€'],
    ['the page', '<meta http-equiv="Content-Type" content="text/html; charset=iso-8859-15">\u00A4', '', '€'],
    ['the first line of a feed', '<?xml version="1.0" encoding="iso-8859-15"?><rss>\u00A4', '', '€'],
    ['nothing: UTF-8', `<p>${UTF8}`, 'text/html', 'één'],
  ])('is told by %s', (_, page, type, end) => {
    const { text, sound } = decode(bytes(page), type);
    expect({ end: text.slice(-end.length), sound }).toEqual({ end, sound: true });
  });

  test.each([
    ['a comment', '<!-- <meta charset="iso-8859-5"> -->'],
    ['the description', '<meta name="description" content="Why charset=koi8-r won">'],
    ['an attribute', '<body data-old="<meta charset=utf-16le>">'],
  ])('is not told by %s', (_, begin) => {
    const { text, sound } = decode(bytes(`${begin}<meta charset="utf-8">${UTF8}`));
    expect({ end: text.slice(-3), sound }).toEqual({ end: 'één', sound: true });
  });

  test('is never UTF-16 where the page itself could be read to say so', () => {
    expect(decode(bytes(`<meta charset="utf-16">${UTF8}`)).text).toMatch(/één$/);
  });

  test.each([
    ['declared, and another', '<meta charset="utf-8">caf\u00E9', '', 'caf\uFFFD'],
    ['not declared, and no UTF-8', 'caf\u00E9', '', 'café'],
    ['one that no browser reads', 'caf\u00C3\u00A9', 'text/html; charset=iso-2022-kr', 'café'],
  ])('is told to be unsound where it is %s', (_, page, type, end) => {
    const { text, sound } = decode(bytes(page), type);
    expect({ end: text.slice(-end.length), sound }).toEqual({ end, sound: false });
  });
});
