/** A sentence with what it must give: each figure's words and its summary. */
export interface SentenceCase {
  sentence: string;
  figures: { text: string; summary: string }[];
}

const unescaped = (line: string): string => line.replaceAll('\\n', '\n').replaceAll('\\r', '\r');

/**
 * The sentences of a language's `cases.txt`, by the heading they stand under.
 * @throws Error that names the line which is in another notation
 */
export function readCases(file: string): Map<string, SentenceCase[]> {
  const groups = new Map<string, SentenceCase[]>();
  let group: SentenceCase[] | undefined;
  for (const [at, line] of file.split('\n').entries()) {
    if (line.startsWith('## ')) {
      group = [];
      groups.set(line.slice(3), group);
    } else if (line === '' || line.startsWith('#')) continue;
    else if (!group) throw new Error(`line ${at + 1} stands under no heading ('## …'): ${line}`);
    else if (!line.startsWith('  ')) group.push({ sentence: unescaped(line), figures: [] });
    else {
      const [, text, summary] = /^ {2}(.+) = (.+)$/.exec(line) ?? [];
      const last = group.at(-1);
      if (!text || !summary || !last) throw new Error(`line ${at + 1} is no figure ('  words = kind value'): ${line}`);
      last.figures.push({ text: unescaped(text), summary });
    }
  }
  return groups;
}
