import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { entityData } from '../../../scripts/entityData.ts';

const here = createRequire(import.meta.url);
const decoderOf = (name: string) =>
  createRequire(here.resolve(name)).resolve('entities/decode').replace('/commonjs/', '/esm/');

test('replaces the table of entities that htmlparser2 uses, by one of the same form', async () => {
  const table = decoderOf('htmlparser2').replace(/decode\.js$/, 'generated/decode-data-html.js');
  const code = entityData().load(table) ?? '';
  const [, name = '', file = ''] = /(\w+) as htmlDecodeTree .* '(.*)'/.exec(code) ?? [];
  const { htmlDecodeTree } = await import(table);
  const other = await import(table.replace('decode-data-html.js', file));
  expect(other[name].constructor).toBe(htmlDecodeTree.constructor);
  expect(other[name].length).toBeLessThan(htmlDecodeTree.length / 50);
});

test('leaves alone what parse5 uses, and every other module', () => {
  expect(entityData().load(decoderOf('parse5').replace(/decode\.js$/, 'generated/decode-data-html.js'))).toBeNull();
  expect(entityData().load(decoderOf('htmlparser2'))).toBeNull();
});
