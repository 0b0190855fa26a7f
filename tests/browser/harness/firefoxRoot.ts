import { at, type Bidi, textAt } from './bidi.ts';
import type { ClosedRoot, InPage } from './reader.ts';

/** Name that BiDi gives a node, so that it can be handed back. */
function findRoot(node: unknown, what: InPage): string | null {
  const root = at(node, 'value', 'shadowRoot');
  const isIt = at(node, 'value', 'attributes', 'data-brontekst') === what;
  if (isIt && at(root, 'value', 'mode') === 'closed') return textAt(root, 'sharedId');
  const children = at(node, 'value', 'children');
  if (!Array.isArray(children)) return null;
  for (const child of children) {
    const found = findRoot(child, what);
    if (found) return found;
  }
  return null;
}

/** BiDi shows closed shadow roots too, when it is asked for all of them. */
export async function closedRootOf(bidi: Bidi, context: string, what: InPage): Promise<ClosedRoot | null> {
  const call = (functionDeclaration: string, args: unknown[], options: Record<string, unknown> = {}) =>
    bidi.send('script.callFunction', {
      functionDeclaration,
      arguments: args,
      awaitPromise: true,
      target: { context },
      ...options,
    });
  // A page may have called an element as it is called itself.
  const tree = await call("() => Reflect.get(Document.prototype, 'documentElement', document)", [], {
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: null },
  });
  const sharedId = findRoot(at(tree, 'result'), what);
  if (sharedId === null) return null;
  return {
    evaluate: async (run, ...args) => {
      const handed = { type: 'string', value: JSON.stringify(args) };
      const answer = await call(`(root, args) => JSON.stringify((${run})(root, ...JSON.parse(args)) ?? null)`, [
        { sharedId },
        handed,
      ]);
      if (at(answer, 'type') !== 'success') throw new Error(textAt(answer, 'exceptionDetails', 'text'));
      return JSON.parse(textAt(answer, 'result', 'value'));
    },
  };
}
