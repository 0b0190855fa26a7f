import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { Banner } from '../../../components/Banner.tsx';
import type { BannerView } from '../../../components/views.ts';
import { type Shown, show } from './page.ts';

const view: BannerView = {
  place: 'edge',
  theme: 'dark',
  language: 'en',
  words: {
    seen: 'Automatically translated.',
    link: 'Read it',
    compare: 'Compare',
    notOnThisSite: 'Not here',
    close: 'Close',
    switchedOff: 'Quiet from now on.',
    undo: 'Undo',
    label: 'About this article',
  },
  link: { address: 'https://www.techzine.nl/nieuws/1/', kind: 'original' },
};

/** @param isAnswered whether Brontekst is still there to do what the reader asks for */
async function banner(isAnswered = true) {
  const events = {
    onCompare: vi.fn(),
    onSwitchOff: vi.fn(async (_off: boolean) => ({ ok: isAnswered })),
    onClose: vi.fn(),
  };
  return { page: await show(<Banner view={view} {...events} />), events };
}

/** A click as the browser reports the reader's own. Scripts can't make one, so the test marks the event itself. */
function click(page: Shown, name: string): Promise<void> {
  const control = page.control(name);
  const event = new (control.ownerDocument.defaultView?.Event ?? Event)('click', { bubbles: true });
  Object.defineProperty(event, 'isTrusted', { value: true });
  return act(async () => void control.dispatchEvent(event));
}

test('is a labelled region with one line, a real link and buttons', async () => {
  const { page } = await banner();
  const region = page.one('section');
  expect(region.getAttribute('aria-label')).toBe('About this article');
  expect(region.getAttribute('lang')).toBe('en');
  expect(page.one('[role=status]').textContent).toBe('Automatically translated.');
  const link = page.one('a');
  expect([link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')]).toEqual([
    'https://www.techzine.nl/nieuws/1/',
    '_blank',
    'noopener',
  ]);
});

describe('a click of the reader', () => {
  test('compares', async () => {
    const { page, events } = await banner();
    await click(page, 'Compare');
    expect(events.onCompare).toHaveBeenCalledOnce();
  });

  test('closes', async () => {
    const { page, events } = await banner();
    await click(page, 'Close');
    expect(events.onClose).toHaveBeenCalledOnce();
  });

  test('switches off, and takes it back with the same button', async () => {
    const { page, events } = await banner();
    const button = page.control('Not here');
    await click(page, 'Not here');
    expect(page.one('[role=status]').textContent).toBe('Quiet from now on.');
    expect(page.control('Undo')).toBe(button);
    await click(page, 'Undo');
    expect(page.one('[role=status]').textContent).toBe('Automatically translated.');
    expect(events.onSwitchOff.mock.calls).toEqual([[true], [false]]);
  });

  test('promises no quiet where nobody heard it', async () => {
    const { page } = await banner(false);
    await click(page, 'Not here');
    expect(page.one('[role=status]').textContent).toBe('Automatically translated.');
  });
});

test.each(['Compare', 'Close', 'Not here'])('a click of the page on ‘%s’ does nothing', async (name) => {
  const { page, events } = await banner();
  await page.press(name);
  for (const event of Object.values(events)) expect(event).not.toHaveBeenCalled();
  expect(page.one('[role=status]').textContent).toBe('Automatically translated.');
});
