const dutchSmall =
  'nul een twee drie vier vijf zes zeven acht negen tien elf twaalf dertien veertien vijftien zestien zeventien achttien negentien'.split(
    ' ',
  );
const dutchTens = '- - twintig dertig veertig vijftig zestig zeventig tachtig negentig'.split(' ');
const englishSmall =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen'.split(
    ' ',
  );
const englishTens = '- - twenty thirty forty fifty sixty seventy eighty ninety'.split(' ');

function dutchHundred(value: number): string {
  if (value < 20) return dutchSmall[value] ?? '';
  const unit = value % 10;
  const ten = dutchTens[Math.floor(value / 10)] ?? '';
  if (unit === 0) return ten;
  return `${dutchSmall[unit]}${unit === 2 || unit === 3 ? 'ën' : 'en'}${ten}`;
}

function dutchThousand(value: number): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const front = hundreds === 0 ? '' : `${hundreds === 1 ? '' : dutchSmall[hundreds]}honderd`;
  return front + (rest === 0 && front !== '' ? '' : dutchHundred(rest));
}

function englishThousand(value: number): string {
  const hundreds = Math.floor(value / 100);
  const rest = value % 100;
  const unit = rest % 10;
  const below =
    rest < 20
      ? englishSmall[rest]
      : `${englishTens[Math.floor(rest / 10)]}${unit === 0 ? '' : `-${englishSmall[unit]}`}`;
  if (hundreds === 0) return below ?? '';
  return rest === 0 ? `${englishSmall[hundreds]} hundred` : `${englishSmall[hundreds]} hundred and ${below}`;
}

const scales = [
  [12, 'biljoen', 'trillion'],
  [9, 'miljard', 'billion'],
  [6, 'miljoen', 'million'],
] as const;

/** A whole number below 10^15 as Dutch newspapers spell it. */
export function spellDutch(value: number): string {
  if (value === 0) return 'nul';
  const words: string[] = [];
  let rest = value;
  for (const [power, name] of scales) {
    const count = Math.floor(rest / 10 ** power);
    rest %= 10 ** power;
    if (count > 0) words.push(dutchThousand(count), name);
  }
  const thousands = Math.floor(rest / 1000);
  rest %= 1000;
  if (thousands > 0) words.push(`${thousands === 1 ? '' : dutchThousand(thousands)}duizend`);
  if (rest > 0) words.push(dutchThousand(rest));
  return words.join(' ');
}

/** A whole number below 10^15 as English newspapers spell it. */
export function spellEnglish(value: number): string {
  if (value === 0) return 'zero';
  const words: string[] = [];
  let rest = value;
  for (const [power, name] of [
    ...scales.map(([power, , english]) => [power, english] as const),
    [3, 'thousand'] as const,
  ]) {
    const count = Math.floor(rest / 10 ** power);
    rest %= 10 ** power;
    if (count > 0) words.push(englishThousand(count), name);
  }
  if (rest > 0) words.push(englishThousand(rest));
  return words.join(' ');
}
