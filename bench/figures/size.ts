import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** The engine with all languages as one script: `iife` with every name short, `es` to be imported. */
export async function bundle(format: 'iife' | 'es'): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: true,
      lib: { entry: join(import.meta.dirname, 'bundle.ts'), formats: [format], name: 'figures' },
    },
  });
  const [first] = [result].flat();
  if (first === undefined || !('output' in first)) return '';
  return first.output.map((file) => ('code' in file ? file.code : '')).join('');
}

/** Bytes of the engine, minified and gzipped. */
export async function bundleSize(): Promise<number> {
  return gzipSync(await bundle('iife'), { level: 9 }).length;
}
