/** A possible pair, by the places of its two sides, with what speaks for it; never negative. */
export interface Edge {
  left: number;
  right: number;
  weight: number;
}

/**
 * The pairs of greatest weight in sum, each side used once at most: a maximum weight matching. What is tied to each
 * other is matched together, group by group, by the Hungarian method with potentials (Kuhn, Munkres).
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
  if (edges.length === 1) return edges;
  const lefts = [...new Set(edges.map(({ left }) => left))];
  const rights = [...new Set(edges.map(({ right }) => right))];
  const byPlace = new Map(edges.map((edge) => [`${edge.left} ${edge.right}`, edge]));
  // A column of its own for each row stands for staying without a pair.
  const size = rights.length + lefts.length;
  const edgeAt = (row: number, column: number): Edge | undefined => byPlace.get(`${lefts[row]} ${rights[column]}`);
  const costs = lefts.map((_, row) => Array.from({ length: size }, (_, column) => -(edgeAt(row, column)?.weight ?? 0)));
  return cheapest(costs).flatMap((column, row) => edgeAt(row, column) ?? []);
}

/** The column of each row, so that the sum of costs is least. There are at least as many columns as rows. */
function cheapest(costs: number[][]): number[] {
  const columns = costs[0]?.length ?? 0;
  const rowOf = new Array<number>(columns).fill(-1);
  const ofRows = new Array<number>(costs.length).fill(0);
  const ofColumns = new Array<number>(columns).fill(0);
  for (let start = 0; start < costs.length; start++) addRow(start, costs, rowOf, ofRows, ofColumns);
  const chosen = new Array<number>(costs.length).fill(-1);
  for (const [column, row] of rowOf.entries()) if (row >= 0) chosen[row] = column;
  return chosen;
}

/** Gives one more row a column, along the cheapest path of exchanges (Jonker and Volgenant's form). */
function addRow(start: number, costs: number[][], rowOf: number[], ofRows: number[], ofColumns: number[]): void {
  const columns = rowOf.length;
  const distance = new Array<number>(columns).fill(Number.POSITIVE_INFINITY);
  const before = new Array<number>(columns).fill(-1);
  const done = new Array<boolean>(columns).fill(false);
  const path: { column: number; row: number }[] = [];
  let row = start;
  let column = -1;
  let reached = 0;
  while (row >= 0) {
    path.push({ column, row });
    let best = -1;
    for (let next = 0; next < columns; next++) {
      if (done[next]) continue;
      const cost = reached + (costs[row]?.[next] ?? 0) - (ofRows[row] ?? 0) - (ofColumns[next] ?? 0);
      if (cost < (distance[next] ?? 0)) {
        distance[next] = cost;
        before[next] = column;
      }
      if (best < 0 || (distance[next] ?? 0) < (distance[best] ?? 0)) best = next;
    }
    column = best;
    reached = distance[column] ?? 0;
    done[column] = true;
    row = rowOf[column] ?? -1;
  }
  for (const step of path) {
    const gain = reached - (step.column < 0 ? 0 : (distance[step.column] ?? 0));
    ofRows[step.row] = (ofRows[step.row] ?? 0) + gain;
    if (step.column >= 0) ofColumns[step.column] = (ofColumns[step.column] ?? 0) - gain;
  }
  for (let at = column; at >= 0; at = before[at] ?? -1)
    rowOf[at] = before[at] === -1 ? start : (rowOf[before[at] ?? 0] ?? start);
}
