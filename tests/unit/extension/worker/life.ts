import { AsyncLocalStorage } from 'node:async_hooks';

/** Whether the call at which a worker ends still reaches the browser. */
export type Ending = 'before' | 'after';

/** One life of the background's worker: what it called, and at which call it ends. */
export interface Life {
  /** Names of the calls so far, in order. */
  readonly calls: string[];
  /** How many calls have no answer yet. */
  waiting: number;
  isOver: boolean;
  /** Called once when it ends. */
  readonly ended: (() => void)[];
  readonly endsAt: number;
  readonly ending: Ending;
}

/** All that runs on behalf of a worker knows which life it belongs to, across every await and timer. */
const lives = new AsyncLocalStorage<Life>();

/** @param endsAt number of the call at which it ends, counted from 1; Infinity to live on */
export function newLife(endsAt = Number.POSITIVE_INFINITY, ending: Ending = 'before'): Life {
  return { calls: [], waiting: 0, isOver: false, ended: [], endsAt, ending };
}

/** Runs something on behalf of a worker. */
export function during<T>(life: Life, run: () => T): T {
  return lives.run(life, run);
}

/** Runs something that is no worker's, such as a page that hears of a change. */
export function outside<T>(run: () => T): T {
  return lives.exit(run);
}

export function currentLife(): Life | undefined {
  return lives.getStore();
}

export function endLife(life: Life): void {
  if (life.isOver) return;
  life.isOver = true;
  for (const tell of life.ended) outside(tell);
}

/** What a worker that has ended waits for. */
function silence(): Promise<never> {
  return new Promise(() => undefined);
}

/** The seam for calls that answer later: counts, and ends the life at its last one. Nothing ever answers the dead. */
export async function calling<T>(name: string, act: () => Promise<T> | T): Promise<T> {
  const life = currentLife();
  if (!life) return act();
  if (life.isOver) return silence();
  life.calls.push(name);
  const isLast = life.calls.length === life.endsAt;
  if (isLast && life.ending === 'before') endLife(life);
  if (life.isOver) return silence();
  life.waiting++;
  const acted = Promise.resolve().then(act);
  if (isLast) endLife(life);
  const settled = await acted.then(
    (value) => () => value,
    (error: unknown) => () => {
      throw error;
    },
  );
  life.waiting--;
  return life.isOver ? silence() : settled();
}

/** The same for calls that answer at once, as those of IndexedDB do. */
export function callingNow<T>(name: string, act: () => T): T {
  const life = currentLife();
  if (!life) return act();
  if (!life.isOver) life.calls.push(name);
  const isLast = life.calls.length === life.endsAt;
  if (isLast && life.ending === 'before') endLife(life);
  if (life.isOver) throw new Error('This worker has ended.');
  const value = act();
  if (isLast) endLife(life);
  return value;
}
