import { readDateLine, validDate } from '../../../core/article/date.ts';
import { decode } from '../../../core/article/parsing/decode.ts';
import { mayFetch, originalAddress, typedAddress } from '../../../core/originals/addressRule.ts';
import { techzine } from '../../../core/sites/techzine/index.ts';
import { mutateText } from '../mutate.ts';
import type { Random } from '../random.ts';
import { holds, target } from '../target.ts';

const HEADS = [
  '<meta charset="utf-8">',
  '<meta charset=windows-1252>',
  '<meta charset="nonsense">',
  '\u00EF\u00BB\u00BF',
  '\u00FF\u00FE',
  '\u00FE\u00FF',
  '',
] as const;
const TYPES = [
  '',
  'text/html',
  'text/html; charset=utf-8',
  'text/html; charset="',
  'text/html;charset=utf-16',
  'text/html; charset=x-user-defined',
] as const;

function bytesOf(random: Random): { bytes: Uint8Array; type: string } {
  const head = random.pick(HEADS);
  const length = random.below(300);
  const bytes = Uint8Array.from({ length: head.length + length }, (_, at) =>
    at < head.length ? head.charCodeAt(at) : random.below(256),
  );
  return { bytes, type: random.pick(TYPES) };
}

const DATES = [
  '5 november 2018 om 9:14',
  'November 5, 2018 9:14 am',
  '2018-11-05T09:14:00+01:00',
  'ma 5 nov. 2018, 09.14 uur',
] as const;
const DATE_WORDS = ['mei', 'May', '31', '29 februari', '0000', '99', ':', '-', 'T', 'Z', 'th', '+99:99'] as const;

const ADDRESSES = [
  'https://www.techzine.nl/nieuws/infrastructure/413001/voorbeeld-groeit/',
  'techzine.nl/nieuws/security/1/x/',
] as const;
const ADDRESS_WORDS = [
  'https://',
  'javascript:',
  'data:',
  '@',
  ':8443',
  '//',
  '\\',
  '%00',
  '%2F',
  'evil.example',
  'xn--',
  '。',
  '／',
  '.',
  '#',
  '?',
  '\t',
] as const;

function checkDate(line: string): void {
  const day = readDateLine(line);
  holds(day === null || /^\d{4}-\d\d-\d\d$/.test(day), 'a day that is none');
  const date = validDate(line);
  holds(date === null || (date.length <= 64 && !Number.isNaN(Date.parse(date))), 'a date that is none');
}

/** However an address is written, it leads to an article of the original's edition or nowhere. */
function checkAddress(typed: string): void {
  for (const found of [typedAddress(typed, techzine), originalAddress(typed, techzine)]) {
    if (found === null) continue;
    const { origin, pathname } = new URL(found);
    holds(
      mayFetch(found, techzine) && origin === 'https://www.techzine.nl' && pathname.length > 1,
      `an address on ${origin}`,
    );
  }
}

export const encoding = target('bytes', 8, bytesOf, ({ bytes, type }) => {
  holds(typeof decode(bytes, type).text === 'string', 'no text');
});
export const date = target('date', 8, (random) => mutateText(DATES, DATE_WORDS, random), checkDate);
export const address = target('address', 10, (random) => mutateText(ADDRESSES, ADDRESS_WORDS, random), checkAddress);
