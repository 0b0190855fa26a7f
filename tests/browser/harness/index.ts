import type { BrowserName } from '../../../scripts/browsers.ts';
import { fixtureArchive } from '../../server/archive.ts';
import { startServer } from '../../server/server.ts';
import { type LaunchOptions, launchChromium } from './chromium.ts';
import { launchFirefox } from './firefox.ts';
import type { Reader } from './reader.ts';

/** The browsers that every browser test runs in; BROWSER names one to run that alone. */
export const browserNames = (['chromium', 'firefox'] as const).filter(
  (name) => !process.env.BROWSER || process.env.BROWSER === name,
);

/** Starts a browser with the built extension, and the publisher's sites on this machine. */
export async function launch(name: BrowserName, options: LaunchOptions = {}): Promise<Reader> {
  const server = await startServer(fixtureArchive());
  const reader = await (name === 'chromium' ? launchChromium : launchFirefox)(server, options);
  return {
    ...reader,
    close: async () => {
      await reader.close();
      await server.close();
    },
  };
}
