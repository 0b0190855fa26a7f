import { isOfLength } from '../core/article/limits.ts';
import { compare } from '../core/comparison/compare.ts';
import { type ArticleFile, readArticleFile } from './articleFile.ts';
import { sentenceOf } from './compareFailure.ts';
import { type Failure, failure } from './failure.ts';
import { renderComparison } from './table.ts';

/** What is printed, and what is to be said beside it on standard error. */
export interface ComparedFiles {
  ok: true;
  output: string;
  notes: string[];
}

/** Compares the articles of two files. `output` is what is printed, a table at most `columns` characters wide. */
export async function compareFiles(
  translationFile: string,
  originalFile: string,
  form: 'table' | 'json',
  columns: number,
): Promise<ComparedFiles | Failure> {
  const translation = await readArticleFile(translationFile);
  if (!translation.ok) return translation;
  const original = await readArticleFile(originalFile);
  if (!original.ok) return original;
  const result = compare(original.text, translation.text);
  if (!result.ok) return failure(sentenceOf(result));
  const { unrelated, limited, partial, figures, findings } = result.comparison;
  const notes = [translation, original].flatMap(noteOf);
  if (form === 'json')
    return {
      ok: true,
      output: `${JSON.stringify({ ...(unrelated && { unrelated }), ...(limited && { limited }), ...(partial && { partial }), figures, findings })}\n`,
      notes,
    };
  return { ok: true, output: renderComparison(result.comparison, original.text, columns), notes };
}

/** An article that was not read to its end is no ground to miss anything behind it. */
function noteOf({ file, cut }: ArticleFile): string[] {
  if (!cut) return [];
  const { limit, paragraphs, characters } = cut;
  if (!isOfLength(limit)) return [`${file} ${MORE[limit]}.`];
  return [`${file} is too long: its first ${paragraphs} paragraphs, ${characters} characters, were compared.`];
}

/** Why there is more of an article than its page shows. */
const MORE = {
  unread: 'was perhaps not read whole: two readings of it differ',
  pages: 'goes on in other pages, which were not read',
  paid: 'holds only the opening of an article that is sold',
};
