import type { Finding, FindingKind } from '../../core/comparison/comparison.ts';

/** Findings of one kind, either the translation's own or the ones that the original has too. */
export interface FindingGroup {
  kind: FindingKind;
  both: boolean;
  items: Finding[];
}

/** Groups findings by kind. The translation's own come first, and in each part the certain ones. */
export function findingGroups(findings: readonly Finding[]): FindingGroup[] {
  const ordered = [...findings].sort((a, b) => rank(a) - rank(b));
  const groups = new Map<string, FindingGroup>();
  for (const finding of ordered) {
    const both = finding.side === 'both';
    const name = `${finding.kind}:${both}`;
    const group = groups.get(name) ?? { kind: finding.kind, both, items: [] };
    group.items.push(finding);
    groups.set(name, group);
  }
  return [...groups.values()];
}

function rank({ side, certainty }: Finding): number {
  return (side === 'both' ? 2 : 0) + (certainty === 'certain' ? 0 : 1);
}
