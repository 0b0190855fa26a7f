import { notices } from '../../languages/notices.ts';
import { type NoticeWords, sourceTags } from '../../languages/noticeWords.ts';
import type { Stated } from '../article.ts';

/** A notice is no longer than this. */
const LONGEST = 700;
/** One without a verb is a single short line. */
const LONGEST_LINE = 200;

/** Words of one language as they are looked for. */
interface Searched {
  tag: string;
  says: RegExp[];
  begins: RegExp;
  verbs: RegExp;
  translating: RegExp;
  machine: RegExp;
  edited: RegExp;
  denial: RegExp;
  original: RegExp;
  label: RegExp;
  elsewhere: RegExp;
  /** The other languages by their names in this one. */
  names: { tag: string; name: RegExp }[];
}

/**
 * What a block of a page says of itself where it says that a machine translated it, in any of the languages; else null.
 * It opens by speaking of the text that it stands in, so that a sentence that quotes such a notice, or tells of
 * translations in general, is none.
 */
export function statedIn(text: string): Stated | null {
  if (text.length > LONGEST || /^\P{L}*["“„«»‘‚]/u.test(text)) return null;
  for (const words of searched()) {
    const stated = statedBy(text.replace(words.label, ''), words);
    if (stated) return { ...stated, seen: text };
  }
  return null;
}

/** Whether a link's words, or those around it, say that it leads to the original. */
export function namesOriginal(text: string): boolean {
  return searched().some(({ original, names }) => original.test(text) || names.some(({ name }) => name.test(text)));
}

/** Whether a line opens, in any of the languages, with what leads its reader elsewhere. */
export function leadsElsewhere(line: string): boolean {
  return searched().some(({ elsewhere }) => elsewhere.test(line));
}

/** Whether a notice says, in any of the languages, that people went over what a machine translated. */
export function tellsOfEditing(notice: string): boolean {
  const sentences = sentencesIn(notice);
  return searched().some((words) => isEdited(sentences, words));
}

function isEdited(sentences: readonly string[], { edited, denial }: Searched): boolean {
  return sentences.some((sentence) => edited.test(sentence) && !denial.test(sentence));
}

function sentencesIn(text: string): string[] {
  return text.split(/(?<=[.!?])\s+/);
}

function statedBy(text: string, words: Searched): Omit<Stated, 'seen'> | null {
  const end = saidUntil(text, words);
  if (end === 0) return null;
  const sentences = sentencesIn(text);
  const said = text.slice(0, end);
  const rest = /^[^.!?]*/.exec(text.slice(end))?.[0] ?? '';
  const about = [said + rest, ...sentences.filter((sentence) => words.translating.test(sentence))];
  if (words.denial.test(said) || !about.some((sentence) => words.machine.test(sentence))) return null;
  return { from: languageIn(text, words), manner: isEdited(sentences, words) ? 'edited' : 'automatic' };
}

/** Where the words end by which a text says of itself that it was translated; 0 where it does not. */
function saidUntil(text: string, { says, begins, verbs }: Searched): number {
  for (const pattern of says) {
    const found = pattern.exec(text);
    if (found) return found[0].length;
  }
  const first = text.split(/(?<=[.!?])\s/, 1)[0] ?? '';
  const found = text.length <= LONGEST_LINE && !verbs.test(first) ? begins.exec(text) : null;
  return found?.[0].length ?? 0;
}

/** The language that it was translated from: the first that is named and is not the notice's own; empty for none. */
function languageIn(text: string, { names }: Searched): string {
  const found = names.flatMap(({ tag, name }) => {
    const at = text.search(name);
    return at < 0 ? [] : [{ tag, at }];
  });
  return found.sort((one, other) => one.at - other.at)[0]?.tag ?? '';
}

let built: Searched[] | undefined;

/** Made when the first page is read: most pages never ask. */
function searched(): Searched[] {
  built ??= notices.map(searchedOf);
  return built;
}

function searchedOf(words: NoticeWords): Searched {
  const word = (source: string) => new RegExp(`(?<!\\p{L})(?:${source})(?!\\p{L})`, 'iu');
  const start = (source: string) => new RegExp(`^\\P{L}*(?:${source})(?!\\p{L})`, 'iu');
  // 'This article, which …, was'.
  const aside = '(?:,[^,.;]{1,90},| \\([^()]{1,90}\\))?';
  const { tag, self, wasTranslated, appeared, isTranslation, translating } = words;
  const named = new Intl.DisplayNames([tag], { type: 'language' });
  return {
    tag,
    says: [
      start(`${self}${aside} ${wasTranslated}`),
      start(`${self}${aside} ${appeared}(?!\\p{L}).{0,240}?(?<!\\p{L})(?:${translating})`),
      start(isTranslation),
    ],
    begins: start(words.begins),
    verbs: word(words.verbs),
    translating: word(translating),
    machine: word(words.machine),
    edited: word(words.edited),
    denial: word(words.denial),
    original: word(words.original),
    label: new RegExp(`^\\P{L}*(?:${words.label})\\P{L}+`, 'iu'),
    elsewhere: start(words.elsewhere),
    names: sourceTags
      .filter((each) => each !== tag)
      .map((each) => ({ tag: each, name: word(`${named.of(each)}(?:${words.endings})?`) })),
  };
}
