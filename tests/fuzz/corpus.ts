import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { loadPages, loadPairs } from '../fixtures/index.ts';

export type Samples = readonly [string, ...string[]];

function filesIn(folder: string): string[] {
  const path = join(import.meta.dirname, folder);
  return readdirSync(path)
    .filter((name) => !name.startsWith('.'))
    .sort()
    .map((name) => readFileSync(join(path, name), 'utf8'));
}

function atLeastOne(samples: string[]): Samples {
  const [first = '', ...rest] = samples;
  return [first, ...rest];
}

/** Samples of one kind: those kept in `corpus`, and what was found with them. */
export function corpus(kind: 'html' | 'settings' | 'messages' | 'text'): Samples {
  return atLeastOne([...filesIn(join('corpus', kind)), ...filesIn(join('found', kind))]);
}

/** Pages of the fixtures, as far as they are short enough to be changed all over. */
export function fixturePages(): string[] {
  const pages = [...loadPairs().flatMap((pair) => [pair, pair.original]), ...loadPages()];
  return pages.map(({ html }) => html).filter((html) => html.length < 12_000);
}
