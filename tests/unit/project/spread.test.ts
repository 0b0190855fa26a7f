import { parseAst } from 'vite';
import { expect, test } from 'vitest';
import { filesIn, layers, type SourceFile } from './sources.ts';

/** What a parsed file is made of, as far as this test looks. */
interface Node {
  type: string;
  start: number;
  arguments?: Node[];
  argument?: Node;
}

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value;

/** All nodes of a parsed file. */
function* nodesIn(value: unknown): Generator<Node> {
  if (typeof value !== 'object' || value === null) return;
  if (isNode(value)) yield value;
  for (const inner of Object.values(value)) yield* nodesIn(inner);
}

/** The lines in which a list is spread into the arguments of a call; one that is written out there may be. */
function spreadsIn({ path, text }: SourceFile): string[] {
  const program = parseAst(text, { lang: path.endsWith('x') ? 'tsx' : 'ts' });
  return [...nodesIn(program)]
    .filter(({ type }) => type === 'CallExpression' || type === 'NewExpression')
    .flatMap(({ arguments: given = [] }) => given)
    .filter(({ type, argument }) => type === 'SpreadElement' && argument?.type !== 'ArrayExpression')
    .map(({ start }) => `${path}:${text.slice(0, start).split('\n').length}`);
}

const ADVICE =
  'A list spread into arguments overflows the stack where it is long. Add its items one by one in a loop, or reduce it';

test('no list is spread into arguments', () => {
  const files = [...layers, 'scripts', 'bench'].flatMap((folder) => filesIn(folder, ['.ts', '.tsx', '.mjs']));
  const found = files.flatMap(spreadsIn);
  expect(found, ADVICE).toEqual([]);
});

test.each([
  ['list.push(...more);', 1],
  ['list.push(\n  first,\n  ...more.map(String),\n);', 1],
  ['new Highlight(...ranges);', 1],
  ['Math.max(0, ...[a, b]);', 0],
  ['const all = [...list, ...more];', 0],
  ['add({ ...value }, [...list]);', 0],
  ['const add = (...items: number[]) => items;', 0],
])('%s has %i', (text, count) => {
  expect(spreadsIn({ path: 'a.ts', text })).toHaveLength(count);
});
