import { expect, test } from 'vitest';
import { findingGroups } from '../../../components/comparison/findingGroups.ts';
import type { Finding } from '../../../core/comparison/comparison.ts';

const finding = (kind: Finding['kind'], certainty: Finding['certainty'], side: Finding['side']): Finding => ({
  kind,
  certainty,
  side,
  original: null,
  translation: null,
  reason: { key: 'reason.figure.same' },
});

test('the translation’s own come first, certain ones before likely ones, one group a kind', () => {
  const groups = findingGroups([
    finding('contradiction', 'certain', 'both'),
    finding('hearsay', 'likely', 'translation'),
    finding('name', 'likely', 'translation'),
    finding('name', 'certain', 'translation'),
    finding('contradiction', 'certain', 'translation'),
  ]);
  expect(groups.map(({ kind, both, items }) => [kind, both, items.map(({ certainty }) => certainty)])).toEqual([
    ['name', false, ['certain', 'likely']],
    ['contradiction', false, ['certain']],
    ['hearsay', false, ['likely']],
    ['contradiction', true, ['certain']],
  ]);
});
