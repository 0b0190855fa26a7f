import { compare } from '../core/comparison/compare.ts';
import { readArticleFile } from './articleFile.ts';
import { sentenceOf } from './compareFailure.ts';
import { type Failure, failure } from './failure.ts';
import { renderComparison } from './table.ts';

/** Compares the articles of two files. `output` is what is printed, a table at most `columns` characters wide. */
export async function compareFiles(
  translationFile: string,
  originalFile: string,
  form: 'table' | 'json',
  columns: number,
): Promise<{ ok: true; output: string } | Failure> {
  const translation = await readArticleFile(translationFile);
  if (!translation.ok) return translation;
  const original = await readArticleFile(originalFile);
  if (!original.ok) return original;
  const result = compare(original.text, translation.text);
  if (!result.ok) return failure(sentenceOf(result));
  const { unrelated, figures, findings } = result.comparison;
  if (form === 'json')
    return { ok: true, output: `${JSON.stringify({ ...(unrelated && { unrelated }), figures, findings })}\n` };
  return { ok: true, output: renderComparison(result.comparison, original.text, columns) };
}
