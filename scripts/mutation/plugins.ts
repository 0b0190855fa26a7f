// What the mutation tester is taught: to leave lists of words alone, and to try a sample of the mutants.
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isDrawn, readSample } from './sample.ts';

/** What is read of a place in the syntax tree. */
interface Place {
  node: { type: string };
  getFunctionParent(): object | null;
}

interface Run {
  activeMutant: { id: string };
}

interface Runner {
  mutantRun(run: Run): Promise<object>;
}

type MakeRunner = (injector: Injector) => Runner;

interface Injector {
  injectFunction(make: MakeRunner): Runner;
}

const LISTS = new Set(['StringLiteral', 'TemplateLiteral', 'ArrayExpression', 'ObjectExpression']);

/** Whether a piece of the syntax tree does something: an object of functions is a rule and no list. */
function acts(node: unknown): boolean {
  if (typeof node !== 'object' || node === null) return false;
  if ('type' in node && /Function|Method/.test(String(node.type))) return true;
  return Object.values(node).some(acts);
}

/** Passes over words and tables outside of any function: a test of them could only repeat the list. */
const wordLists = {
  shouldIgnore(place: Place): string | undefined {
    const isList = LISTS.has(place.node.type) && place.getFunctionParent() === null && !acts(place.node);
    return isList ? 'a list of words' : undefined;
  },
};

// Not installed together with the project, so that the compiler may not ask for its types.
const entry = join(import.meta.dirname, 'node_modules/@stryker-mutator/vitest-runner/dist/src/index.js');
const vitest: { strykerPlugins: { factory: MakeRunner }[] } = await import(pathToFileURL(entry).href);

/** The runner for Vitest that tries the drawn mutants alone. Errors count neither as found nor as overlooked. */
function sampledVitest(injector: Injector): Runner {
  const [plugin] = vitest.strykerPlugins;
  if (plugin === undefined) throw new Error('The runner for Vitest has no plugin.');
  const runner = injector.injectFunction(plugin.factory);
  const tryMutant = runner.mutantRun.bind(runner);
  const sample = readSample();
  runner.mutantRun = (run) =>
    isDrawn(run.activeMutant.id, sample)
      ? tryMutant(run)
      : Promise.resolve({ status: 'error', errorMessage: 'not drawn' });
  return runner;
}
sampledVitest.inject = ['$injector'] as const;

/** The name under which the tester finds them. */
export const strykerPlugins = [
  { kind: 'Ignore', name: 'wordLists', value: wordLists },
  { kind: 'TestRunner', name: 'sampledVitest', factory: sampledVitest },
];
