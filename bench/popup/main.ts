// Measures how soon the popup paints in Chromium, and how soon it shows an answer that it has in memory.
import { runTool } from '../../scripts/tools.ts';
import { launch } from '../../tests/browser/harness/launch.ts';
import { askForOriginal } from '../../tests/browser/harness/popup.ts';
import type { Reader } from '../../tests/browser/harness/reader.ts';
import { known } from '../../tests/browser/harness/samples.ts';
import { most, report } from '../figures/clock.ts';
import { measureOpening, type Opening } from './opening.ts';
import { makePeer } from './peer.ts';

const OPENINGS = 20;
const MOST_PAINT = 80;
const MOST_ANSWER = 150;

function median(values: number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;
}

/** An article whose comparison is in memory, opened in turn with Brontekst's popup and with the peer's. */
async function openInTurn(reader: Reader, peerFolder: string): Promise<{ ours: Opening[]; peers: Opening[] }> {
  const page = await reader.open(known.address);
  const popup = await reader.openPopup(page);
  await askForOriginal(popup);
  await popup.close();
  const browser = page.browser();
  const peerId = await browser.installExtension(peerFolder);
  const extensions = await browser.extensions();
  const peer = extensions.get(peerId);
  const own = [...extensions.values()].find(({ id }) => id !== peerId);
  if (!own || !peer) throw new Error('The extensions are not there.');
  const [ours, peers]: [Opening[], Opening[]] = [[], []];
  for (let count = 0; count < OPENINGS; count += 1) {
    ours.push(await measureOpening(page, own, true));
    peers.push(await measureOpening(page, peer, false));
  }
  return { ours, peers };
}

function tell({ ours, peers }: { ours: Opening[]; peers: Opening[] }): void {
  const paint = median(ours.map((opening) => opening.paint));
  const answer = median(ours.map((opening) => opening.answer ?? Number.NaN));
  const empty = median(peers.map((opening) => opening.paint));
  const slowest = most(ours.map((opening) => opening.answer ?? Number.NaN));
  const ms = (time: number) => `${time.toFixed(0)} ms`;
  report(`first paint of the popup, median of ${OPENINGS}`, `${ms(paint)} (bar ${MOST_PAINT})`, paint <= MOST_PAINT);
  report('first paint of an empty popup, in turn with it', ms(empty));
  report(
    'the answer from memory, median and slowest',
    `${ms(answer)}, ${ms(slowest)} (bar ${MOST_ANSWER})`,
    answer <= MOST_ANSWER,
  );
}

const { ok } = await runTool('wxt', ['build'], 'on-failure');
if (!ok) throw new Error('The extension could not be built.');
const peer = makePeer();
const reader = await launch('chromium');
try {
  tell(await openInTurn(reader, peer.folder));
} finally {
  await reader.close();
  peer.remove();
}
