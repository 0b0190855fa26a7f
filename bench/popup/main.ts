// Measures how soon the popup paints in Chromium, and how soon it shows an answer that it has in memory, each against the
// first paint of an empty popup in turn with it.
import { runTool } from '../../scripts/tools.ts';
import { launch } from '../../tests/browser/harness/launch.ts';
import { askForOriginal } from '../../tests/browser/harness/popup.ts';
import type { Reader } from '../../tests/browser/harness/reader.ts';
import { known } from '../../tests/browser/harness/samples.ts';
import { middle, most, report } from '../figures/clock.ts';
import { makePeer } from '../peer.ts';
import { measureOpening, type Opening } from './opening.ts';

const OPENINGS = 20;
/** How many times as long as an empty popup's first paint each may take, both opened in turn on the same machine. */
const MOST_PAINT = 1.15;
const MOST_ANSWER = 2;

/** Brontekst's popup and the empty one, opened one after the other. */
interface Turn {
  ours: Opening;
  empty: Opening;
}

/** An article whose comparison is in memory, opened in turn with Brontekst's popup and with the peer's. */
async function openInTurn(reader: Reader, peerFolder: string): Promise<Turn[]> {
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
  const openOurs = () => measureOpening(page, own, true);
  const openPeer = () => measureOpening(page, peer, false);
  const turns: Turn[] = [];
  for (let count = 0; count < OPENINGS; count += 1) {
    // Neither always goes first.
    const before = count % 2 === 0 ? await openPeer() : null;
    const ours = await openOurs();
    turns.push({ ours, empty: before ?? (await openPeer()) });
  }
  return turns;
}

function tell(turns: Turn[]): void {
  const ms = (times: number[]) => `${middle(times).toFixed(0)} ms`;
  const paints = turns.map(({ ours }) => ours.paint);
  const answers = turns.map(({ ours }) => ours.answer ?? Number.NaN);
  const tellOf = (what: string, times: number[], bar: number) => {
    const ratio = middle(times.map((time, turn) => time / (turns[turn]?.empty.paint ?? Number.NaN)));
    report(what, `${ms(times)}, ${ratio.toFixed(2)} times an empty one (bar ${bar})`, ratio <= bar);
  };
  report(`first paint of an empty popup, median of ${turns.length}`, ms(turns.map(({ empty }) => empty.paint)));
  tellOf('first paint of the popup, in turn with it', paints, MOST_PAINT);
  tellOf('the answer from memory, in turn with it', answers, MOST_ANSWER);
  report('the slowest answer', `${most(answers).toFixed(0)} ms`);
}

const { ok } = await runTool('wxt', ['build'], 'on-failure');
if (!ok) throw new Error('The extension could not be built.');
// Its popup holds a word and nothing else: no popup can paint sooner.
const peer = makePeer(
  { action: { default_popup: 'popup.html' } },
  { 'popup.html': '<!doctype html><html lang="en"><meta charset="utf-8"><title>Peer</title><p>Nothing</p></html>' },
);
const reader = await launch('chromium');
try {
  tell(await openInTurn(reader, peer.folder));
} finally {
  await reader.close();
  peer.remove();
}
