import { existsSync, readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { ways } from '../../../../core/originals/ways/index.ts';

describe('the list of ways', () => {
  const files = readdirSync(new URL('../../../../core/originals/ways/', import.meta.url))
    .map((file) => file.replace('.ts', ''))
    .filter((file) => file !== 'index');

  it('holds every way of its folder, under the name of its file', () => {
    expect(ways.map((way) => way.name).sort()).toEqual(files.sort());
  });
  it('tries what needs no request first', () => {
    const kinds = ways.map((way) => way.kind);
    expect(kinds.lastIndexOf('page')).toBeLessThan(kinds.indexOf('search'));
  });
  it.each(files)('%s has its test', (name) => {
    expect(existsSync(new URL(`${name}.test.ts`, import.meta.url))).toBe(true);
  });
});
