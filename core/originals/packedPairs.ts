/** The pairs of one site; addresses without `base`, what all of them begin with. */
export interface SitePairs {
  base: string;
  originals: Map<string, string>;
}

/** The table of a site as it is shipped, before gzip: the base in the first line, the packed pairs after it. */
export function packTable({ base, originals }: SitePairs): string {
  return `${base}\n${packPairs(originals)}`;
}

export function unpackTable(text: string): SitePairs {
  const end = text.indexOf('\n');
  return { base: text.slice(0, end), originals: unpackPairs(text.slice(end + 1)) };
}

/**
 * Packs the pairs of one site for shipping: the numbers of the translations, the numbers of the originals (both as
 * differences, which are small and alike), and what else stands in the originals' addresses, each in a column of its
 * own, so that gzip finds what repeats. `topic/12/slug/` becomes `topic/slug`, `12/slug.html` becomes `slug.`.
 * @param pairs rest of each original's address by its translation's number
 * @returns text; a pair whose address has another form stands as it is in a last column
 */
function packPairs(pairs: ReadonlyMap<string, string>): string {
  const entries = [...pairs].map(([translation, rest]) => ({ translation, rest, parts: partsOf(translation, rest) }));
  const plain = entries.flatMap(({ parts }) => parts ?? []).sort((a, b) => a.original - b.original || a.id - b.id);
  const other = entries.filter(({ parts }) => !parts).map(({ translation, rest }) => `${translation} ${rest}`);
  const columns = [
    differences(plain.map(({ id }) => id)).join(' '),
    differences(plain.map(({ original }) => original)).join(' '),
    plain.map(({ words }) => words).join(' '),
    other.sort().join('\n'),
  ];
  return columns.join('\n');
}

/** The pairs of a packed text; lines that are broken are left out. */
function unpackPairs(text: string): Map<string, string> {
  const [ids = '', originals = '', words = '', ...other] = text.split('\n');
  const pairs = new Map<string, string>();
  const slugs = words.split(' ');
  const numbers = sums(originals);
  for (const [at, id] of sums(ids).entries()) {
    const [original, slug] = [numbers[at], slugs[at]];
    if (original !== undefined && slug) pairs.set(String(id), restOf(original, slug));
  }
  for (const line of other) {
    const space = line.indexOf(' ');
    if (space > 0) pairs.set(line.slice(0, space), line.slice(space + 1));
  }
  return pairs;
}

interface Parts {
  id: number;
  original: number;
  words: string;
}

const NUMBER = /^[1-9]\d{0,14}$/;

function partsOf(translation: string, rest: string): Parts | null {
  const found = /^((?:[a-z0-9-]+\/)?)(\d+)\/([^/. ]+)(\.html|\/)$/.exec(rest);
  const [, folder = '', original = '', slug = '', end] = found ?? [];
  if (!found || !NUMBER.test(translation) || !NUMBER.test(original)) return null;
  const words = `${folder}${slug}${end === '/' ? '' : '.'}`;
  return { id: Number(translation), original: Number(original), words };
}

function restOf(original: number, words: string): string {
  const slash = words.lastIndexOf('/') + 1;
  const [folder, slug] = [words.slice(0, slash), words.slice(slash)];
  return `${folder}${original}/${slug.endsWith('.') ? `${slug}html` : `${slug}/`}`;
}

/** In base 36, which is shorter. */
function differences(numbers: number[]): string[] {
  return numbers.map((number, at) => (number - (numbers[at - 1] ?? 0)).toString(36));
}

function sums(text: string): number[] {
  let sum = 0;
  return text.split(' ').flatMap((part) => {
    const difference = Number.parseInt(part, 36);
    if (Number.isNaN(difference)) return [];
    sum += difference;
    return [sum];
  });
}
