import { calling, currentLife, during, type Life, outside } from './life.ts';

type Listener = (...parameters: never[]) => unknown;
type Stored = Record<string, unknown>;

/** The browser around a worker: it outlives every worker. Values go in and out as copies, as in a real one. */
export class FakeBrowser {
  readonly stored: Record<'local' | 'session', Stored> = { local: {}, session: {} };
  /** What the toolbar button shows, by tab. */
  readonly badges = new Map<number, string>();
  readonly tabs: { id: number; url: string; incognito: boolean; status: string; windowId: number }[] = [];
  /** What the content script answers, by the name of the message. */
  readonly page: Record<string, () => unknown> = {};
  private readonly listeners: { life: Life | undefined; event: string; listener: Listener }[] = [];

  /** Sends a message to a worker. Rejects where it ends before it answers, as a browser closes the channel. */
  send(life: Life, message: unknown, sender: object): Promise<unknown> {
    return new Promise((resolve, reject) => {
      const close = () => reject(new Error('The message channel closed.'));
      if (life.isOver) return close();
      life.ended.push(close);
      const respond = (answer: unknown) => {
        if (!life.isOver) resolve(structuredClone(answer));
      };
      this.tell(life, 'runtime.onMessage', structuredClone(message), { id: ID, ...sender }, respond);
    });
  }

  /** Calls the listeners that a worker has for an event. */
  tell(life: Life, event: string, ...parameters: unknown[]): void {
    const heard = this.listeners.filter((each) => each.life === life && each.event === event);
    during(life, () => {
      for (const { listener } of heard) Reflect.apply(listener, undefined, parameters);
    });
  }

  /** What was registered lives on when the worker ends. */
  private scripts: { id: string }[] = [];

  /** The namespaces with something in them. */
  private readonly known = {
    runtime: { id: ID, getURL: (path: string) => `${ORIGIN}${path}`, onMessage: this.event('runtime.onMessage') },
    storage: {
      local: this.area('local'),
      session: this.area('session'),
      onChanged: this.event('storage.onChanged'),
    },
    tabs: {
      get: (id: number) => calling('tabs.get', () => this.tab(id)),
      query: () => calling('tabs.query', () => structuredClone(this.tabs)),
      create: () => calling('tabs.create', () => undefined),
      sendMessage: (id: number, { name }: { name: string }) =>
        calling('tabs.sendMessage', () => ({ ok: true, value: this.tab(id) && (this.page[name]?.() ?? null) })),
      onRemoved: this.event('tabs.onRemoved'),
      onUpdated: this.event('tabs.onUpdated'),
    },
    permissions: {
      contains: () => calling('permissions.contains', () => true),
      onAdded: this.event('permissions.onAdded'),
      onRemoved: this.event('permissions.onRemoved'),
    },
    scripting: {
      getRegisteredContentScripts: () => calling('scripting.getRegisteredContentScripts', () => [...this.scripts]),
      registerContentScripts: (scripts: { id: string }[]) =>
        calling('scripting.registerContentScripts', () => {
          this.scripts = [...this.scripts, ...scripts];
        }),
    },
    action: {
      openPopup: () => calling('action.openPopup', () => undefined),
      setBadgeText: ({ tabId, text }: { tabId: number; text: string }) =>
        calling('action.setBadgeText', () => void this.badges.set(tabId, text)),
      setBadgeBackgroundColor: () => calling('action.setBadgeBackgroundColor', () => undefined),
      setTitle: () => calling('action.setTitle', () => undefined),
    },
  };

  /** The namespace that extension code calls. What is not known here is an event that never comes, or answers nothing. */
  readonly api = new Proxy<Record<string, object>>(this.known, {
    get: (known, space: string) =>
      new Proxy<Record<string, unknown>>(
        { ...known[space] },
        {
          get: (members, name: string) => {
            if (name in members) return members[name];
            const whole = `${space}.${name}`;
            return /^on[A-Z]/.test(name) ? this.event(whole) : () => calling(whole, () => undefined);
          },
        },
      ),
  });

  private tab(id: number) {
    const tab = this.tabs.find((each) => each.id === id);
    if (!tab) throw new Error(`No tab with id: ${id}.`);
    return { ...tab };
  }

  private event(event: string) {
    return {
      addListener: (listener: Listener) => void this.listeners.push({ life: currentLife(), event, listener }),
      removeListener: (listener: Listener) => {
        const at = this.listeners.findIndex((each) => each.listener === listener);
        if (at >= 0) this.listeners.splice(at, 1);
      },
    };
  }

  private area(name: 'local' | 'session') {
    const stored = () => this.stored[name];
    return {
      get: (keys?: string | string[] | null) =>
        calling(`storage.${name}.get`, () => structuredClone(picked(stored(), keys))),
      set: (items: Stored) => calling(`storage.${name}.set`, () => this.change(name, structuredClone(items))),
      remove: (keys: string | string[]) =>
        calling(`storage.${name}.remove`, () =>
          this.change(name, Object.fromEntries([keys].flat().map((key) => [key, undefined]))),
        ),
      clear: () =>
        calling(`storage.${name}.clear`, () => {
          this.stored[name] = {};
        }),
      setAccessLevel: () => calling(`storage.${name}.setAccessLevel`, () => undefined),
    };
  }

  private change(name: 'local' | 'session', items: Stored): void {
    const changes = Object.fromEntries(Object.entries(items).map(([key, newValue]) => [key, { newValue }]));
    this.stored[name] = Object.fromEntries(
      Object.entries({ ...this.stored[name], ...items }).filter(([, value]) => value !== undefined),
    );
    const heard = this.listeners.filter(({ event, life }) => event === 'storage.onChanged' && !life?.isOver);
    for (const { life, listener } of heard) {
      const hear = () => void Reflect.apply(listener, undefined, [changes, name]);
      if (life) during(life, hear);
      else outside(hear);
    }
  }
}

const ID = 'brontekst-under-test';
const ORIGIN = `chrome-extension://${ID}`;

/** Who a message from one of the extension's own pages is from. */
export const ownPage = { url: `${ORIGIN}/popup.html` };

function picked(stored: Stored, keys: string | string[] | null | undefined): Stored {
  if (keys === null || keys === undefined) return stored;
  const wanted = [keys].flat();
  return Object.fromEntries(Object.entries(stored).filter(([key]) => wanted.includes(key)));
}
