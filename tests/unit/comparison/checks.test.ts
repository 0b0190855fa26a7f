import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { type Check, findInEach } from '../../../core/comparison/checks/check.ts';
import { checks } from '../../../core/comparison/checks/index.ts';

const folder = new URL('../../../core/comparison/checks/', import.meta.url);
const tests = new Set(readdirSync(new URL('./checks/', import.meta.url)));

const isCheck = (value: unknown): value is Check =>
  typeof value === 'object' && value !== null && 'kind' in value && 'run' in value && typeof value.run === 'function';

/** Files of the folder that hold checks, each with those that it exports. */
async function filesWithChecks(): Promise<{ file: string; found: Check[] }[]> {
  const files = readdirSync(folder).filter((file) => file !== 'index.ts');
  const loaded = await Promise.all(
    files.map(async (file) => ({
      file,
      found: Object.values<unknown>(await import(new URL(file, folder).href)).filter(isCheck),
    })),
  );
  return loaded.filter(({ found }) => found.length > 0);
}

describe('every check of the folder', async () => {
  const files = await filesWithChecks();

  test('is in the list, once', () => {
    const there = files.flatMap(({ found }) => found);
    expect(new Set(checks)).toEqual(new Set(there));
    expect(checks).toHaveLength(there.length);
  });

  test.each(files.map(({ file }) => file))('%s has a test of its name', (file) => {
    expect([...tests]).toContain(file.replace('.ts', '.test.ts'));
  });
});

test('a check gives way now and then, but not at every sentence', () => {
  const steps = findInEach(Array(80).fill(0), () => []);
  let count = 0;
  while (!steps.next().done) count += 1;
  expect(count).toBeGreaterThan(1);
  expect(count).toBeLessThan(40);
});

test('no two checks have the same kind', () => {
  expect(new Set(checks.map(({ kind }) => kind)).size).toBe(checks.length);
});
