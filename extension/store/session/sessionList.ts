import { browser } from 'wxt/browser';

/** A list in `storage.session`: it stands in memory alone, and is gone with the browser's session. */
export interface SessionList<Entry> {
  read(): Promise<Entry[]>;
  /** Changes that are asked for at once are done in turn. A store that is full remembers nothing more. */
  change(changed: (entries: Entry[]) => Entry[]): Promise<void>;
  /** Forgets what was said or found in private windows, or everything. */
  forget(which: 'private' | 'all'): Promise<void>;
}

export function sessionList<Entry extends { isPrivate: boolean }>(key: string): SessionList<Entry> {
  let changing: Promise<unknown> = Promise.resolve();

  async function read(): Promise<Entry[]> {
    const stored: Record<string, Entry[] | undefined> = await browser.storage.session.get(key);
    return stored[key] ?? [];
  }

  function change(changed: (entries: Entry[]) => Entry[]): Promise<void> {
    const work = async () => {
      const before = await read();
      const after = changed(before);
      if (after.length > 0 || before.length > 0) await browser.storage.session.set({ [key]: after });
    };
    const done = changing.then(work).catch(() => undefined);
    changing = done;
    return done;
  }

  return {
    read,
    change,
    forget: (which) => change((entries) => entries.filter(({ isPrivate }) => which === 'private' && !isPrivate)),
  };
}
