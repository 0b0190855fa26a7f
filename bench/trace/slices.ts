import { readFileSync } from 'node:fs';
import { most } from '../figures/clock.ts';

/** An event of Chromium's trace, as far as it matters here. Times are microseconds. */
interface TraceEvent {
  name: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Time that the thread itself was at work, which other programs of the machine don't lengthen. */
  tdur?: number;
  args: { data?: { url?: string } };
}

interface Slice {
  start: number;
  end: number;
  work: number;
}

/** Slices this close to each other, in microseconds, are one: script and the microtasks that it left. */
const GAP = 1_000;
const CALLS = ['EvaluateScript', 'FunctionCall', 'v8.run', 'v8.callFunction'];

/** Milliseconds of the longest slice of the extension's script in pages, 0 where it did not run. */
export function longestSlice(traceFile: string): number {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(readFileSync(traceFile, 'utf8'));
  const isTimed = ({ name, dur }: TraceEvent) => dur !== undefined && [...CALLS, 'RunMicrotasks'].includes(name);
  const threads = Map.groupBy(traceEvents.filter(isTimed), ({ pid, tid }) => `${pid} ${tid}`);
  const longest = [...threads.values()].map((events) => longestIn(events.sort((a, b) => a.ts - b.ts)));
  return most(longest) / 1000;
}

/**
 * Microtasks don't say whose they are: in a thread in which the extension's script ran, all count as its own, less the
 * page's calls in them.
 */
function longestIn(events: TraceEvent[]): number {
  const isOwn = ({ args }: TraceEvent) => /\/(?:content-scripts\/|marks\.js)/.test(args.data?.url ?? '');
  if (!events.some(isOwn)) return 0;
  const slices: Slice[] = [];
  for (const event of events) {
    if (!isOwn(event) && event.name !== 'RunMicrotasks') continue;
    const { ts, dur = 0 } = event;
    const last = slices.at(-1);
    if (last && ts + dur <= last.end) continue;
    const pages = events.filter((other) => isPagesWithin(other, event)).reduce((sum, other) => sum + workOf(other), 0);
    const work = Math.max(0, workOf(event) - pages);
    if (last && ts - last.end < GAP) {
      last.end = ts + dur;
      last.work += work;
    } else slices.push({ start: ts, end: ts + dur, work });
  }
  return most(slices.map(({ work }) => work));
}

function isPagesWithin(event: TraceEvent, outer: TraceEvent): boolean {
  const url = event.args.data?.url ?? '';
  return url.startsWith('http') && event.ts >= outer.ts && event.ts < outer.ts + (outer.dur ?? 0);
}

function workOf({ dur = 0, tdur }: TraceEvent): number {
  return tdur ?? dur;
}
