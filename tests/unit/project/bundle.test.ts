import { expect, test } from 'vitest';
import { builtModules } from './bundle.ts';

const MARKUP = /\b(?:innerHTML|outerHTML|insertAdjacentHTML|setHTMLUnsafe|createContextualFragment|document\.write)\b/;
const CODE =
  /\beval\s*\(|\bnew Function\b|(?<![.\w])Function\s*\(\s*['"`]|\bset(?:Timeout|Interval)\s*\(\s*['"`]|\bimportScripts\b/;
const REMOTE = /\bimport\s*\(\s*['"`]https?:|\bfrom\s*['"`]https?:/;

/**
 * Packages that speak of markup, each with the reason why none of it reaches a page: `linkedom` with
 * `dom-serializer` builds documents of its own, in which no script runs; `@mozilla/readability` takes apart such a
 * document, and never the page's; `preact` has a property for it, which no component uses (`code.test.ts` holds that).
 */
const SPEAK_OF_MARKUP = ['@mozilla/readability', 'dom-serializer', 'linkedom', 'preact'];

const modules = await builtModules();
const placesWith = (pattern: RegExp, isPackage: boolean) => [
  ...new Set(
    modules.filter((each) => each.isPackage === isPackage && pattern.test(each.code)).map(({ place }) => place),
  ),
];

test('the bundle makes no markup from text, and of its packages those alone that are known to', () => {
  expect(modules.length).toBeGreaterThan(200);
  expect(placesWith(MARKUP, false)).toEqual([]);
  expect(placesWith(MARKUP, true).sort()).toEqual(SPEAK_OF_MARKUP);
});

test('the bundle makes no code from text and loads none from elsewhere', () => {
  expect([...placesWith(CODE, false), ...placesWith(CODE, true)]).toEqual([]);
  expect([...placesWith(REMOTE, false), ...placesWith(REMOTE, true)]).toEqual([]);
});
