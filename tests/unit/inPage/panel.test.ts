import { parseHTML } from 'linkedom';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { PRESS } from '../../../extension/page/parts/make.ts';
import { createPanel } from '../../../extension/page/parts/panel.ts';
import type { PanelLook, PanelNote } from '../../../extension/views/marks.ts';

const look: PanelLook = {
  theme: 'dark',
  language: 'en',
  words: { label: 'The original', close: 'Close', next: 'Next', previous: 'Previous', link: 'In the original' },
};

const note: PanelNote = {
  title: 'Different scale',
  text: 'It became smaller.',
  position: '2 of 5',
  original: {
    before: 'Het kostte ',
    marked: '1,2 miljard euro',
    after: '.',
    language: 'nl',
    address: 'https://www.techzine.nl/nieuws/1/#:~:text=Het',
  },
};

let window: ReturnType<typeof parseHTML>['window'];
beforeEach(() => {
  const page = parseHTML('<!doctype html><html><body></body></html>');
  window = page.window;
  vi.stubGlobal('document', page.document);
});

function open(shown: PanelNote, ask: string | null = null, hasOthers = true) {
  const events = { onStep: vi.fn(), onAsk: vi.fn(), onClose: vi.fn() };
  const panel = createPanel(look, events);
  panel.show(shown, ask, hasOthers);
  const seen = (selector: string) => {
    const element = panel.element.querySelector(selector);
    return element && !element.hasAttribute('hidden') ? element.getAttribute('data-say') : null;
  };
  const press = (selector: string, event = PRESS) => {
    panel.element.querySelector(selector)?.dispatchEvent(new window.Event(event));
  };
  return { panel, events, seen, press };
}

describe('the panel', () => {
  it('shows the original’s words in their own language, with a real link to them', () => {
    const { panel, seen } = open(note);
    expect(seen('strong')).toBe('Different scale');
    expect(seen('p')).toBe('It became smaller.');
    expect(seen('mark')).toBe('1,2 miljard euro');
    expect(panel.element.querySelector('blockquote')?.getAttribute('lang')).toBe('nl');
    const link = panel.element.querySelector('a');
    expect(['href', 'target', 'rel'].map((name) => link?.getAttribute(name))).toEqual([
      note.original?.address,
      '_blank',
      'noopener',
    ]);
  });

  it('is read out: what it is, which one, and the original’s words as Dutch', () => {
    const { panel } = open(note);
    expect(panel.status.getAttribute('role')).toBe('status');
    const said = [...panel.status.children].map((part) => [part.getAttribute('lang'), part.getAttribute('data-say')]);
    expect(said).toEqual([
      [null, 'Different scale. 2 of 5. It became smaller.'],
      ['nl', ' Het kostte 1,2 miljard euro.'],
    ]);
  });

  it('shows only what there is', () => {
    const { seen } = open({ title: 'Agrees', text: '', position: null, original: null }, null, false);
    expect(['p', 'blockquote', 'a', '.step', '.ask'].map(seen)).toEqual([null, null, null, null, null]);
  });

  it('goes on and back, asks and closes when the reader presses its buttons', () => {
    const { events, press, seen } = open(note, 'Look it up');
    expect(seen('.ask')).toBe('Look it up');
    for (const selector of ['.next', '.previous', '.ask', '.close']) press(selector);
    expect(events.onStep.mock.calls).toEqual([[1], [-1]]);
    expect(events.onAsk).toHaveBeenCalledOnce();
    expect(events.onClose).toHaveBeenCalledOnce();
  });

  it('holds no text that the page could find or select', () => {
    const { panel } = open(note, 'Look it up');
    expect([panel.element.textContent, panel.status.textContent]).toEqual(['', '']);
  });

  it('is deaf to clicks that no one has heard', () => {
    const { events, press } = open(note, 'Look it up');
    for (const selector of ['.next', '.previous', '.ask', '.close']) press(selector, 'click');
    for (const event of Object.values(events)) expect(event).not.toHaveBeenCalled();
  });
});
