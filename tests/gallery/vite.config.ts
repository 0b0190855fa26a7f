import { defineConfig } from 'vite';

/** Shows every state of the interface without the extension: `vite tests/gallery`. */
export default defineConfig({
  root: import.meta.dirname,
  oxc: { jsx: { runtime: 'automatic', importSource: 'preact' } },
});
