import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';

const root = join(import.meta.dirname, '..', '..', 'gallery');

export interface Gallery {
  /** Where one state stands. */
  address(state: string, language: string, theme: string): string;
  close(): Promise<void>;
}

/** Builds the gallery of all states and serves it on this machine. */
export async function openGallery(): Promise<Gallery> {
  const outDir = mkdtempSync(join(tmpdir(), 'brontekst-gallery-'));
  const configFile = join(root, 'vite.config.ts');
  await build({ configFile, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  const server = await preview({
    configFile,
    logLevel: 'warn',
    build: { outDir },
    preview: { port: 0, host: '127.0.0.1' },
  });
  const [origin] = server.resolvedUrls?.local ?? [];
  if (!origin) throw new Error('The gallery is not served.');
  return {
    address: (state, language, theme) => `${origin}#${new URLSearchParams({ state, language, theme })}`,
    close: async () => {
      await server.close();
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}
