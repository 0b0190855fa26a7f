import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { Answer } from '../../server/answer.ts';
import { closeAll, listen } from '../../server/listen.ts';
import { createClock } from '../../wordpress/clock.ts';
import { generateArchives } from '../../wordpress/generate.ts';
import { createPublisher, withRestClosed } from '../../wordpress/publisher.ts';
import { createRandom } from '../../wordpress/random.ts';
import { asking, build } from './archive.ts';

/** Another one each time; printed, so that a failure can be had again. */
const seed = Number(process.env.SEED ?? Date.now() % 100_000);
const KILLS = 10;
/** The clock of the builder runs so many times too fast. */
const SPEED = 250;
const MONTHS = { from: '2018-04', to: '2018-04' };

// By the feeds, which hold beginnings only, a walk takes a request for every article.
const archives = generateArchives({ seed: 8, articles: 70, from: '2018-04-02', to: '2018-04-28' });
const publisher = withRestClosed(createPublisher(archives));
const folder = mkdtempSync(join(tmpdir(), 'brontekst-killed-'));

/** What lets Node load the lexicons, which are text. */
const READING_TEXT = ['--import', new URL('../../../scripts/textModules.mjs', import.meta.url).href];

/** A request as the publisher saw it. */
interface Asked {
  address: string;
  /** By the builder's clock. */
  at: number;
  life: number;
}
const asked: Asked[] = [];
/** Called with each request of the present life; returns false to leave it without an answer. */
let onRequest: (response: ServerResponse) => boolean = () => true;
let life = 0;

const server = createServer((request, response) => {
  const { searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1');
  const address = searchParams.get('address') ?? '';
  asked.push({ address, at: Number(searchParams.get('at')), life });
  const answer: Answer | null = publisher(new URL(address));
  if (onRequest(response) && answer) response.writeHead(answer.status, answer.headers).end(answer.body);
});
const sockets = new Set<{ destroy(): unknown }>();
server.on('connection', (socket) => sockets.add(socket));

afterEach(async () => {
  rmSync(folder, { recursive: true });
  await closeAll(server, sockets);
});

/** Runs the builder to its end. @param killAt the request at which it is killed @returns what it wrote, null if killed */
async function live(
  port: number,
  start: number,
  killAt: number,
  isAnswered: boolean,
  delay: number,
): Promise<string | null> {
  life++;
  const program = join(import.meta.dirname, 'builder.ts');
  const args = [...READING_TEXT, program, String(port), folder, MONTHS.from, MONTHS.to, String(SPEED), String(start)];
  const child = spawn(process.execPath, args, { stdio: ['ignore', 'pipe', 'inherit'] });
  let requests = 0;
  onRequest = (response) => {
    if (++requests !== killAt) return true;
    const kill = () => child.kill('SIGKILL');
    if (isAnswered) response.once('finish', () => setTimeout(kill, delay));
    else setTimeout(kill, delay);
    return isAnswered;
  };
  let written = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    written += text;
  });
  const [code, signal] = await new Promise<[number | null, string | null]>((resolve) =>
    child.once('close', (...end) => resolve(end)),
  );
  if (signal === 'SIGKILL') return null;
  expect(code).toBe(0);
  return written;
}

it(`a builder that is killed ten times ends with the same table and repeats no work (SEED=${seed})`, {
  timeout: 120_000,
}, async () => {
  const whole = asking(publisher, createClock());
  const { packed } = await build(whole.ask, MONTHS);
  const port = await listen(server);
  const start = Date.now();
  const random = createRandom(seed);
  const most = Math.floor(whole.asked.length / (KILLS + 1));
  let written: string | null = null;
  for (let kills = 0; kills < KILLS; kills++) {
    const [killAt, isAnswered, delay] = [random.whole(1, most), random.chance(0.5), random.whole(0, 5)];
    written = await live(port, start, killAt, isAnswered, delay);
    expect(written, `the builder was killed at request ${killAt}`).toBeNull();
  }
  expect(await live(port, start, Number.POSITIVE_INFINITY, true, 0)).toBe(packed);

  // What was asked for when it was killed, it may have to ask for again; nothing else.
  const interrupted = Array.from(
    { length: KILLS },
    (_, index) => asked.findLast((one) => one.life === index + 1)?.address,
  );
  const counts = new Map<string, number>();
  for (const { address } of asked) counts.set(address, (counts.get(address) ?? 0) + 1);
  for (const [address, count] of counts)
    expect(count, address).toBeLessThanOrEqual(1 + interrupted.filter((one) => one === address).length);
  expect([...counts.keys()].sort()).toEqual([...new Set(whole.asked.map(({ address }) => address))].sort());

  const apart = asked.slice(1).map(({ at }, index) => at - (asked[index]?.at ?? 0));
  expect(Math.min(...apart)).toBeGreaterThanOrEqual(1000);
});
