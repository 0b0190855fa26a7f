import { beforeEach, describe, expect, it, vi } from 'vitest';
import { answerShortcuts } from '../../../extension/background/shortcuts.ts';
import type { TabState } from '../../../extension/store/tabState.ts';
import { listShortcuts, openShortcutSettings } from '../../../extension/views/shortcutKeys.ts';
import { faulty } from '../../gallery/faultySample.ts';
import { article } from './samples.ts';

type Press = (command: string, tab?: { id: number }) => void;

const world = vi.hoisted(() => ({
  commands: undefined as unknown,
  pressed: [] as unknown[],
  did: [] as string[],
  settings: {} as Record<string, unknown>,
  state: null as unknown,
  /** What the page answers to 'step', one after the other. */
  steps: [] as boolean[],
}));

vi.mock('wxt/browser', () => ({
  browser: {
    get commands() {
      return world.commands;
    },
    tabs: {
      create: async ({ url, windowId }: { url: string; windowId?: number }) =>
        world.did.push(windowId === undefined ? `tab ${url}` : `tab ${url} in window ${windowId}`),
      get: async () => ({ id: 7, windowId: 9 }),
      query: async () => [{ id: 7 }],
    },
    storage: { local: { get: async () => ({ settings: world.settings }) } },
  },
}));
vi.mock('../../../extension/background/inspect.ts', () => ({
  inspect: async () => (world.state ? { kind: 'known', state: world.state } : { kind: 'unknown-site' }),
}));
vi.mock('../../../extension/background/openPopup.ts', () => ({ openPopup: async () => world.did.push('popup') }));
vi.mock('../../../extension/background/openComparison.ts', () => ({
  openComparison: async () => world.did.push('comparison'),
}));
vi.mock('../../../extension/background/show/showSentence.ts', () => ({
  showNotice: async (_: number, notice: string) => world.did.push(`notice ${notice}`),
}));
vi.mock('../../../extension/background/show/runInPage.ts', () => ({
  runInPage: async (_: number, script: string) => world.did.push(`run ${script}`),
}));
vi.mock('../../../extension/store/tabStore.ts', () => ({
  updateTab: async (_: number, change: (state: unknown) => { readAlong?: true }) => {
    const state = change(world.state);
    world.did.push(`read along: ${state.readAlong === true}`);
    return state;
  },
}));
vi.mock('../../../extension/background/show/showState.ts', () => ({ showAnswer: async () => undefined }));
vi.mock('../../../extension/messages/send.ts', () => ({
  sendToTab: async (_: number, name: string) => {
    world.did.push(name);
    return { ok: true, value: name === 'step' ? (world.steps.shift() ?? false) : null };
  },
}));

const idle: TabState = {
  address: article.address,
  reading: { kind: 'article', article, verdict: { kind: 'no-evidence', evidence: [] } },
  link: { address: 'https://www.techzine.nl/nieuws/1/', kind: 'original' },
  isPrivate: false,
  lookUp: { phase: 'idle' },
};
const compared: TabState = { ...idle, lookUp: { phase: 'compared', compared: faulty } };

/** The reader presses the keys of a command; tells what came of it. */
async function press(command: string, tab?: { id: number }): Promise<string[]> {
  answerShortcuts();
  const listener = world.pressed.at(-1) as Press;
  listener(command, tab);
  await vi.waitFor(() => expect(world.did.length).toBeGreaterThan(0));
  await new Promise((resolve) => setTimeout(resolve));
  return world.did;
}

beforeEach(() => {
  Object.assign(world, { did: [], settings: {}, state: compared, steps: [] });
  world.commands = {
    onCommand: { addListener: (listener: unknown) => world.pressed.push(listener) },
    getAll: async () => [
      { name: '_execute_action', shortcut: 'Alt+B' },
      { name: 'open-original', shortcut: 'Alt+Shift+O' },
      { name: 'next-difference' },
    ],
  };
});

describe('a shortcut', () => {
  it('opens the original in the window of the article', async () => {
    expect(await press('open-original', { id: 7 })).toEqual(['tab https://www.techzine.nl/nieuws/1/ in window 9']);
  });

  it('opens the popup where no original is known', async () => {
    world.state = { ...compared, link: null };
    expect(await press('open-original', { id: 7 })).toEqual(['popup']);
  });

  it('opens the comparison, in the tab in front where the browser names none', async () => {
    expect(await press('open-comparison')).toEqual(['comparison']);
  });

  it('goes on to the next difference', async () => {
    world.steps = [true];
    expect(await press('next-difference', { id: 7 })).toEqual(['step']);
  });

  it('brings the marks back where the page has none, also against the options', async () => {
    world.settings = { marks: 'off' };
    world.steps = [false, true];
    expect(await press('previous-difference', { id: 7 })).toEqual(['step', 'marks', 'step']);
  });

  it('says so where nothing differs', async () => {
    world.settings = { figureKinds: [], findingKinds: [] };
    expect(await press('next-difference', { id: 7 })).toEqual(['step', 'notice noDifference']);
  });

  it('opens the comparison where there is none to go through', async () => {
    world.state = idle;
    expect(await press('next-difference', { id: 7 })).toEqual(['comparison']);
  });

  it('shows the original’s words in the page, and takes them away again', async () => {
    expect(await press('read-along', { id: 7 })).toEqual(['read along: true', 'run /read-along.js']);
    Object.assign(world, { did: [], state: { ...compared, readAlong: true } });
    expect(await press('read-along', { id: 7 })).toEqual(['read along: false', 'run /read-along.js']);
  });

  it('compares first what is to be read along', async () => {
    world.state = { ...idle, readAlong: true };
    expect(await press('read-along', { id: 7 })).toEqual(['read along: true', 'run /read-along.js', 'comparison']);
  });

  it('of two pages that were compared shows them in the translation, and opens the popup on the original', async () => {
    const inTab = (isTabTranslation: boolean): TabState => {
      const pages = { translation: article.address, isTabTranslation, roles: 'told' as const, beside: 8 };
      return { ...idle, lookUp: { phase: 'compared', compared: { ...faulty, pages } } };
    };
    world.state = inTab(true);
    expect(await press('read-along', { id: 7 })).toEqual(['read along: true', 'run /read-along.js']);
    Object.assign(world, { did: [], state: inTab(false) });
    expect(await press('read-along', { id: 7 })).toEqual(['popup']);
  });

  it('leaves every other page to the popup', async () => {
    world.state = null;
    expect(await press('next-difference', { id: 7 })).toEqual(['popup']);
  });
});

describe('the list of shortcuts', () => {
  it('has every command of Brontekst with its keys', async () => {
    expect(await listShortcuts()).toEqual([
      { name: 'open-original', keys: 'Alt+Shift+O' },
      { name: 'open-comparison', keys: '' },
      { name: 'next-difference', keys: '' },
      { name: 'previous-difference', keys: '' },
      { name: 'read-along', keys: '' },
    ]);
  });

  it('is absent where the browser has no commands, as on a phone', async () => {
    world.commands = undefined;
    expect(await listShortcuts()).toBeNull();
    expect(() => answerShortcuts()).not.toThrow();
  });

  it('leads to the browser’s own page', async () => {
    await openShortcutSettings();
    expect(world.did).toEqual(['tab chrome://extensions/shortcuts']);
    world.commands = { openShortcutSettings: async () => world.did.push('Firefox’s page') };
    await openShortcutSettings();
    expect(world.did.at(-1)).toBe('Firefox’s page');
  });
});
