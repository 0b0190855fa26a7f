import { pairOf } from '../../languages/pairs/index.ts';

const known = new Map<string, Set<string>>();

/**
 * Names that the two languages write differently, in the form of `to` and in small letters: places, languages, months,
 * days (all from the CLDR, which every JavaScript engine brings along) and a few common ones. They don't survive
 * translation, so they neither find an original nor tell it from another article.
 */
export function changingNames(from: string, to: string): Set<string> {
  const key = `${from} ${to}`;
  const names =
    known.get(key) ??
    new Set(from && to ? [...pairOf(from, to).changing, ...placesThatChange(from, to), ...calendar(to)] : []);
  known.set(key, names);
  return names;
}

function placesThatChange(from: string, to: string): string[] {
  const letters = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZ'];
  const codes = letters.flatMap((first) => letters.map((second) => first + second));
  return (['region', 'language'] as const).flatMap((type) => {
    const there = new Intl.DisplayNames(from, { type, fallback: 'none' });
    const here = new Intl.DisplayNames(to, { type, fallback: 'none' });
    return codes.flatMap((code) => {
      const tag = type === 'language' ? code.toLowerCase() : code;
      const kept = wordsIn(there.of(tag) ?? '');
      return wordsIn(here.of(tag) ?? '').filter((word) => !kept.includes(word));
    });
  });
}

function calendar(language: string): string[] {
  const format = new Intl.DateTimeFormat(language, { month: 'long', weekday: 'long', timeZone: 'UTC' });
  // The first of each month meets every day of the week in any year.
  return Array.from({ length: 12 }, (_, month) => format.format(Date.UTC(2018, month, 1))).flatMap(wordsIn);
}

function wordsIn(text: string): string[] {
  return text.toLowerCase().match(/\p{L}{2,}/gu) ?? [];
}
