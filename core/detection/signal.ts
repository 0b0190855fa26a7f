import type { Evidence, Signal, SignalInput } from './verdict.ts';

/** A signal whose evidence bears its name. */
export function defineSignal(name: string, look: (input: SignalInput) => Omit<Evidence, 'signal'> | null): Signal {
  return {
    name,
    look: (input) => {
      const evidence = look(input);
      return evidence && { signal: name, ...evidence };
    },
  };
}

/** The same, but its evidence tells of a translation by the reader's own browser, not by the publisher. */
export function defineSignalOfBrowser(...[name, look]: Parameters<typeof defineSignal>): Signal {
  return { ...defineSignal(name, look), ofBrowser: true };
}
