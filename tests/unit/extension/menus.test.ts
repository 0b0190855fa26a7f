import { beforeEach, describe, expect, it, vi } from 'vitest';
import { offerMenus } from '../../../extension/background/menus.ts';
import { showAsked } from '../../../extension/background/show/showSentence.ts';
import type { LookUp, TabState } from '../../../extension/store/tabState.ts';
import type { SelectedPlace } from '../../../extension/views/marks.ts';
import { passage } from '../../gallery/article.ts';
import { faulty } from '../../gallery/faultySample.ts';
import { article } from './samples.ts';

type Click = (info: { menuItemId: string }, tab: { id: number }) => void;

/** What the browser, the page and the store hold; set anew for each test. */
const world = vi.hoisted(() => ({
  menus: new Map<string, { title: string; documentUrlPatterns: string[] }>(),
  clicked: [] as unknown[],
  errorsRead: 0,
  hasMenus: true,
  isIntroduced: false,
  selection: null as unknown,
  state: null as unknown,
  told: [] as { name: string; body: { view?: { note: { title: string }; ask: string | null } } }[],
  popups: 0,
  afterLookUp: null as unknown,
  isLookingUp: false,
}));

vi.mock('wxt/browser', () => ({
  browser: {
    get contextMenus() {
      return world.hasMenus
        ? {
            onClicked: { addListener: (listener: unknown) => world.clicked.push(listener) },
            create: (menu: { id: string; title: string; documentUrlPatterns: string[] }, done: () => void) => {
              if (!world.menus.has(menu.id)) world.menus.set(menu.id, menu);
              done();
            },
            update: async (id: string, { title }: { title: string }) => {
              const menu = world.menus.get(id);
              if (menu) world.menus.set(id, { ...menu, title });
            },
          }
        : undefined;
    },
    runtime: {
      get lastError() {
        world.errorsRead += 1;
        return undefined;
      },
    },
    storage: { local: { get: async () => ({}) }, onChanged: { addListener: () => {}, removeListener: () => {} } },
  },
}));
vi.mock('../../../extension/background/inspect.ts', () => ({
  inspect: async () => (world.state ? { kind: 'known', state: world.state } : { kind: 'reload-page' }),
}));
vi.mock('../../../extension/store/introduction.ts', () => ({
  isIntroduced: async () => world.isIntroduced,
  rememberIntroduction: async () => {
    world.isIntroduced = true;
  },
}));
vi.mock('../../../extension/background/openPopup.ts', () => ({
  openPopup: async () => {
    world.popups += 1;
  },
}));
vi.mock('../../../extension/store/tabStore.ts', () => ({
  loadTab: async () => world.state,
  updateTab: async (_: number, change: (state: unknown) => unknown) => {
    world.state = change(world.state);
    return world.state;
  },
}));
vi.mock('../../../extension/background/lookUp/tabLookUps.ts', () => ({
  startLookUp: async () => {
    const asked = world.state as TabState;
    world.isLookingUp = true;
    world.state = { ...asked, lookUp: { phase: 'working', step: 'find' } };
    // Another worker may end what this one began, so that all it needs to know is in the tab's state.
    setTimeout(async () => {
      const state = { ...(world.state as TabState), lookUp: (world.afterLookUp as TabState).lookUp };
      world.state = state;
      await showAsked(7, state);
      world.isLookingUp = false;
    }, 20);
  },
}));
vi.mock('../../../extension/messages/send.ts', () => ({
  sendToTab: async (_: number, name: string, body: (typeof world.told)[number]['body']) => {
    if (name !== 'selection') world.told.push({ name, body });
    return { ok: true, value: name === 'selection' ? world.selection : null };
  },
}));

const { translation } = faulty.texts;
const selected: SelectedPlace = {
  ...passage(translation, 1, 'lower'),
  paragraphText: translation.paragraphs[1] ?? '',
};

function tab(lookUp: LookUp, isTranslated = true): TabState {
  const verdict = isTranslated
    ? ({ kind: 'machine-translated', from: 'nl', to: 'en', evidence: [] } as const)
    : ({ kind: 'no-evidence', evidence: [] } as const);
  return {
    address: article.address,
    reading: { kind: 'article', article, verdict: { ...verdict, evidence: [] } },
    link: null,
    isPrivate: false,
    lookUp,
  };
}

const compared = tab({ phase: 'compared', compared: faulty });

/** The reader picks the menu's line; tells what the panel then said, one title after the other. */
async function pick(): Promise<string[]> {
  offerMenus();
  const click = world.clicked.at(-1) as Click;
  click({ menuItemId: 'sentence' }, { id: 7 });
  await vi.waitFor(() => expect(world.told.length + world.popups).toBeGreaterThan(0));
  await vi.waitFor(() => expect(world.isLookingUp).toBe(false));
  await new Promise((resolve) => setTimeout(resolve));
  return world.told.map(({ body }) => body.view?.note.title ?? '');
}

beforeEach(() => {
  Object.assign(world, { hasMenus: true, isIntroduced: false, selection: selected, state: null, popups: 0 });
  world.menus.clear();
  world.told.length = 0;
});

describe('offerMenus', () => {
  it('creates one line, however often the worker starts, for the sites that Brontekst reads alone', async () => {
    offerMenus();
    offerMenus();
    await vi.waitFor(() => expect([...world.menus.keys()]).toEqual(['sentence', 'two-texts']));
    expect(world.menus.get('sentence')).toMatchObject({
      title: 'Show the original of this sentence',
      documentUrlPatterns: expect.arrayContaining(['https://www.techzine.eu/*']),
    });
    expect(world.errorsRead).toBeGreaterThan(0);
  });

  it('does nothing where the browser has no menus, as on a phone', () => {
    world.hasMenus = false;
    expect(() => offerMenus()).not.toThrow();
  });
});

describe('the sentence that the reader selected', () => {
  it('is shown from the comparison that is there', async () => {
    world.state = compared;
    expect(await pick()).toEqual(['In what may be the Dutch original']);
  });

  it('is not looked up before the reader has once agreed', async () => {
    world.state = tab({ phase: 'idle' });
    world.afterLookUp = compared;
    expect(await pick()).toEqual(['Not compared yet']);
    expect(world.told[0]?.body.view?.ask).toBe('Look up the Dutch original on techzine.nl');
  });

  it('is looked up at once by a reader who has', async () => {
    world.isIntroduced = true;
    world.state = tab({ phase: 'idle' });
    world.afterLookUp = compared;
    expect(await pick()).toEqual(['Looking up the original …', 'In what may be the Dutch original']);
    expect(world.state).not.toHaveProperty('asked');
  });

  it('cannot be shown where the look-up failed', async () => {
    world.isIntroduced = true;
    world.state = tab({ phase: 'idle' });
    world.afterLookUp = tab({ phase: 'failed', failure: { kind: 'offline' }, candidates: [], searchPage: null });
    expect(await pick()).toEqual(['Looking up the original …', 'No comparison this time']);
  });

  it('has no original where nothing says that the article was translated', async () => {
    world.isIntroduced = true;
    world.state = tab({ phase: 'idle' }, false);
    expect(await pick()).toEqual(['No translation that Brontekst knows of']);
  });

  it('must stand in the article', async () => {
    world.state = compared;
    world.selection = null;
    expect(await pick()).toEqual(['Not a sentence of the article']);
  });

  it('is left to the popup where the page can’t be read', async () => {
    expect(await pick()).toEqual([]);
    expect(world.popups).toBe(1);
  });
});
