import munkres from 'munkres';

/** A possible pair, by the places of its two sides, with what speaks for it; never negative. */
export interface Edge {
  left: number;
  right: number;
  weight: number;
}

/**
 * The pairs of greatest weight in sum, each side used once at most: a maximum weight matching. What is tied to each
 * other is matched together, group by group, by the Hungarian method.
 */
export function assign(edges: readonly Edge[]): Edge[] {
  return groupsOf(edges).flatMap(assignGroup);
}

/** Edges that share a side, directly or over others, belong together. */
function groupsOf(edges: readonly Edge[]): Edge[][] {
  const parent = new Map<string, string>();
  const rootOf = (node: string): string => {
    let root = node;
    for (let up = parent.get(root); up !== undefined; up = parent.get(root)) root = up;
    return root;
  };
  for (const { left, right } of edges) {
    const [a, b] = [rootOf(`left ${left}`), rootOf(`right ${right}`)];
    if (a !== b) parent.set(a, b);
  }
  const groups = Map.groupBy(edges, ({ left }) => rootOf(`left ${left}`));
  return [...groups.values()];
}

function assignGroup(edges: Edge[]): Edge[] {
  const lefts = [...new Set(edges.map(({ left }) => left))];
  const rights = [...new Set(edges.map(({ right }) => right))];
  const byPlace = new Map(edges.map((edge) => [`${edge.left} ${edge.right}`, edge]));
  const table = lefts.map((left) => rights.map((right) => byPlace.get(`${left} ${right}`)));
  // Two that have no edge cost nothing together: that is to stay without a pair.
  const costs = table.map((row) => row.map((edge) => -(edge?.weight ?? 0)));
  return munkres(costs).flatMap(([row, column]) => table[row]?.[column] ?? []);
}
