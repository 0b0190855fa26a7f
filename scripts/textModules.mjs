// Lets Node import a text as Vite does: `import words from './words.txt?raw'`.
import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { fileURLToPath } from 'node:url';

/** What loads WXT's settings leaves the question out. */
const TEXT = /\.txt(?:\?raw)?$/;

registerHooks({
  load(url, context, next) {
    if (!TEXT.test(url)) return next(url, context);
    const text = readFileSync(fileURLToPath(url.replace(/\?raw$/, '')), 'utf8');
    return { format: 'module', source: `export default ${JSON.stringify(text)};`, shortCircuit: true };
  },
});
