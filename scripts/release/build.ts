// Builds the extension for one browser: `node scripts/release/build.ts BROWSER FOLDER [--mapped]`. The files stand in
// FOLDER/BROWSER-mv3, with `--mapped` beside source maps that no file points to.
import { build } from 'wxt';

const [browser, outDir, mapped] = process.argv.slice(2);
if (!browser || !outDir) throw new Error('Say for which browser, and into which folder.');
await build({ browser, outDir, vite: () => ({ build: { sourcemap: mapped === '--mapped' ? 'hidden' : false } }) });
