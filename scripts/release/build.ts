// Builds the extension for one browser: `node scripts/release/build.ts --browser NAME --folder FOLDER`. The files
// stand in FOLDER/NAME-mv3, with `--mapped` beside source maps that no file points to.
import * as v from 'valibot';
import { build } from 'wxt';
import { flag, oneOf, readArguments } from '../../cli/arguments.ts';
import { browsers } from './packages.ts';

const given = readArguments({
  command: 'node scripts/release/build.ts',
  what: 'Builds the extension for one browser.',
  options: {
    browser: { value: 'NAME', what: `one of ${browsers.join(', ')}` },
    folder: { value: 'FOLDER', what: 'where the folder of the build goes' },
    mapped: { what: 'makes source maps too' },
  },
  schema: v.object({ browser: oneOf(browsers), folder: v.pipe(v.string(), v.nonEmpty('a folder')), mapped: flag }),
});
const { browser, folder: outDir, mapped } = given;
await build({ browser, outDir, vite: () => ({ build: { sourcemap: mapped ? 'hidden' : false } }) });
