import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { storageUse } from '../../../extension/ownPages/storageUse.ts';
import { rememberOriginal } from '../../../extension/store/memory/originals.ts';

vi.mock('wxt/browser', async () => ({ browser: (await import('wxt/testing/fake-browser')).fakeBrowser }));

it('counts what is stored and not what the browser sets aside for it', async () => {
  expect(await storageUse(), 'a fresh install holds nothing').toBe(0);
  await fakeBrowser.storage.local.set({ introduced: true });
  expect(await storageUse()).toBe('{"introduced":true}'.length);
  const remembered = { translation: 'https://www.techzine.eu/news/1/', original: 'https://www.techzine.nl/nieuws/1/' };
  await rememberOriginal({ ...remembered, chosenByReader: false, usedAt: 1 });
  const both = await storageUse();
  expect(both).toBeGreaterThan(100);
  expect(both).toBeLessThan(300);
});
