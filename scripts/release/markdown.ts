/** Whether the changelog tells of a version: with the day of its release, without one yet, or not at all. */
export type Told = 'dated' | 'undated' | 'absent';

/** Headings look like `## 1.2.0, 2027-03-01`. */
export function toldInChangelog(changelog: string, version: string): Told {
  const heading = changelog.split('\n').find((line) => line.startsWith('## ') && wordsOf(line)[0] === version);
  if (heading === undefined) return 'absent';
  return /^\d{4}-\d\d-\d\d$/.test(wordsOf(heading)[1] ?? '') ? 'dated' : 'undated';
}

function wordsOf(heading: string): string[] {
  return heading.slice(3).split(/[\s,]+/);
}

/**
 * The commands of the first block of code under a heading of a Markdown text, one a line, without their comments.
 * Empty where there is no such heading or block.
 */
export function commandsUnder(heading: string, markdown: string): string[] {
  const section = markdown.split(/^## /m).find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const block = section.match(/^```\w*\n([\s\S]*?)^```/m)?.[1] ?? '';
  return block
    .split('\n')
    .map((line) => line.replace(/\s+#.*$/, '').trim())
    .filter((line) => line !== '');
}
