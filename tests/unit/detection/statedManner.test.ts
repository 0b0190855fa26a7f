import { expect, test } from 'vitest';
import { mannerOf } from '../../../core/detection/manner.ts';
import { withStatedManner } from '../../../core/detection/statedManner.ts';
import { businessinsider } from '../../../core/sites/businessinsider/index.ts';
import { heise } from '../../../core/sites/heise/index.ts';
import type { Site } from '../../../core/sites/site.ts';
import { techzine } from '../../../core/sites/techzine/index.ts';
import { article } from '../originals/fixturePairs.ts';

const manner = (site: Site, notices: string[]): string => {
  const read = article({ site: site.name, language: site.translated.to, notices });
  return mannerOf(withStatedManner(read, site), site);
};

const HEISE = 'This article was originally published in German.';
const TECHZINE = 'This news article was automatically translated from Dutch';
const BUSINESS_INSIDER = 'Dies ist eine maschinelle Übersetzung eines Artikels unserer US-Kollegen.';

test.each<[Site, string[], string]>([
  [
    heise,
    [`${HEISE} It was translated with technical assistance and editorially reviewed before publication.`],
    'edited',
  ],
  [heise, [`${HEISE} It was translated by a machine. No editor has reviewed it.`], 'automatic'],
  [heise, [`${HEISE} It was translated by a machine.`], 'automatic'],
  [businessinsider, [`${BUSINESS_INSIDER} Er wurde von einer Redakteurin überprüft.`], 'edited'],
  [businessinsider, [BUSINESS_INSIDER], 'automatic'],
  [techzine, [`${TECHZINE} and checked by an editor.`], 'edited'],
  [techzine, [`${TECHZINE}.`, 'All news articles after that day are written in native English.'], 'automatic'],
])('the notice’s words tell the manner, whatever its site mostly does: $0.name, $1, $2', (site, notices, expected) => {
  expect(manner(site, notices)).toBe(expected);
});

test('where there is no notice, the site’s manner is told', () => {
  expect(manner(heise, [])).toBe('edited');
  expect(manner(techzine, [])).toBe('automatic');
  expect(manner(heise, ['The author checked all prices.'])).toBe('edited');
  expect(mannerOf(withStatedManner(article(), null), null)).toBe('automatic');
});
