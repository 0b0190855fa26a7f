import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isKnown, knownWarnings, packageOf } from '../../../scripts/release/lintRules.ts';
import { faultsOf, ICON_SIZES } from '../../../scripts/release/manifest.ts';
import type { Files } from '../../../scripts/release/zip.ts';
import { root } from '../project/sources.ts';

const bytes = (value: unknown) => new TextEncoder().encode(typeof value === 'string' ? value : JSON.stringify(value));
const icons = Object.fromEntries(ICON_SIZES.map((size) => [size, `icon/${size}.png`]));

/** A sound package, with what is handed in instead of its own. */
function packageWith(
  manifest: object = {},
  description = 'Compares two texts.',
  others: [string, unknown][] = [],
): Files {
  const drawn = ICON_SIZES.map((size) => [`icon/${size}.png`, readFileSync(join(root, `public/icon/${size}.png`))]);
  return new Map<string, Uint8Array>([
    ['manifest.json', bytes({ version: '0.1.0', manifest_version: 3, icons, ...manifest })],
    ['_locales/en/messages.json', bytes({ description: { message: description } })],
    ...drawn.map(([path, content]): [string, Uint8Array] => [String(path), Buffer.from(content ?? '')]),
    ...others.map(([path, content]): [string, Uint8Array] => [path, bytes(content)]),
  ]);
}

describe('a package', () => {
  test('is sound', () => {
    expect(faultsOf(packageWith(), '0.1.0')).toEqual([]);
  });

  test.each<[string, Files, RegExp]>([
    ['of another version', packageWith({ version: '0.0.9' }), /version 0\.0\.9/],
    ['of an old manifest', packageWith({ manifest_version: 2 }), /Manifest V3/],
    ['that pages can reach', packageWith({ web_accessible_resources: [] }), /Pages can reach/],
    ['without an icon', packageWith({ icons: { ...icons, 96: 'icon/none.png' } }), /96 pixels/],
    ['with an icon of another size', packageWith({ icons: { ...icons, 16: 'icon/32.png' } }), /16 pixels/],
    ['with a description that is too long', packageWith({}, 'x'.repeat(133)), /133 characters/],
    ['with a source map', packageWith({}, 'Short.', [['background.js.map', '{}']]), /background\.js\.map/],
  ])('%s is not', (_, files, fault) => {
    expect(faultsOf(files, '0.1.0')).toEqual([expect.stringMatching(fault)]);
  });
});

describe('a warning of the linter', () => {
  test.each([
    ['../../node_modules/preact/dist/preact.module.js', 'preact'],
    ['../node_modules/@mozilla/readability/Readability.js', '@mozilla/readability'],
    ['../node_modules/one/node_modules/two/index.js', 'two'],
    ['../../components/Popup.tsx', 'Brontekst'],
    ['background.js', 'Brontekst'],
  ])('about %s is of %s', (source, name) => {
    expect(packageOf(source)).toBe(name);
  });

  test('is known for a library, never for the project’s own code', () => {
    expect(isKnown({ code: 'UNSAFE_VAR_ASSIGNMENT', package: 'preact' })).toBe(true);
    expect(isKnown({ code: 'UNSAFE_VAR_ASSIGNMENT', package: 'Brontekst' })).toBe(false);
    expect(isKnown({ code: 'DANGEROUS_EVAL', package: 'preact' })).toBe(false);
    expect(knownWarnings.map((known) => known.package)).not.toContain('Brontekst');
  });

  test('that is known is explained', () => {
    const explained = readFileSync(join(root, 'docs/store/lint.md'), 'utf8');
    for (const known of knownWarnings) expect(explained).toContain(`\`${known.package}\``);
  });
});
