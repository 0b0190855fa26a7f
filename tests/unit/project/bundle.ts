import { join } from 'node:path';
import { build } from 'vite';
import { browsersOwnEncodings } from '../../../wxt.config.ts';
import { filesIn, root } from './sources.ts';

/** A module of the bundle. */
export interface BuiltModule {
  /** Path from the project's root, or the name of its package. */
  place: string;
  isPackage: boolean;
  /** As it stands in the bundle, before it is minified. */
  code: string;
}

/** Everything that the entrypoints load, as a build takes it in. */
export async function builtModules(): Promise<BuiltModule[]> {
  const entries = filesIn('entrypoints', ['.ts', '.tsx']).map(({ path }) => path);
  const input = entries.filter((path) => /^entrypoints\/(?:[^/]+\.content|[^/]+\/(?:index|main))\.tsx?$/.test(path));
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    resolve: { alias: { ...browsersOwnEncodings, 'wxt/browser': '@wxt-dev/webextension-polyfill/browser' } },
    build: { write: false, minify: false, rollupOptions: { input: input.map((path) => join(root, path)) } },
  });
  const outputs = [built].flat().flatMap((each) => ('output' in each ? each.output : []));
  const modules = outputs.flatMap((chunk) => (chunk.type === 'chunk' ? Object.entries(chunk.modules) : []));
  return modules.map(([id, { code }]) => {
    const path = id.replaceAll('\\', '/');
    const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
    const place = name ?? path.replace(`${root.replaceAll('\\', '/')}/`, '');
    return { place, isPackage: name !== undefined, code: code ?? '' };
  });
}
