import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** Bytes of the engine with all languages, minified and gzipped. */
export async function bundleSize(): Promise<number> {
  const bundle = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: join(import.meta.dirname, 'bundle.ts'), formats: ['iife'], name: 'figures' },
    },
  });
  const [first] = [bundle].flat();
  if (first === undefined || !('output' in first)) return Number.NaN;
  const code = first.output.map((file) => ('code' in file ? file.code : '')).join('');
  return gzipSync(code, { level: 9 }).length;
}
