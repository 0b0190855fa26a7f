import { join } from 'node:path';
import { build, type Plugin } from 'vite';
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

/** A file that is loaded, with all that it loads. */
export interface Built {
  code: string;
  modules: BuiltModule[];
}

/** Everything that the entrypoints load, as a build takes it in. */
export async function builtModules(): Promise<BuiltModule[]> {
  const entries = filesIn('entrypoints', ['.ts', '.tsx']).map(({ path }) => path);
  const input = entries.filter((path) => /^entrypoints\/(?:[^/]+\.content|[^/]+\/(?:index|main))\.tsx?$/.test(path));
  return (await built(input)).modules;
}

/** Some files of the project with all that they load, put together but not minified. */
export async function built(paths: string[], plugins: Plugin[] = []): Promise<Built> {
  const result = await build({
    root,
    configFile: false,
    logLevel: 'error',
    plugins,
    resolve: { alias: { ...browsersOwnEncodings, 'wxt/browser': '@wxt-dev/webextension-polyfill/browser' } },
    build: { write: false, minify: false, rollupOptions: { input: paths.map((path) => join(root, path)) } },
  });
  const outputs = [result].flat().flatMap((each) => ('output' in each ? each.output : []));
  const chunks = outputs.flatMap((output) => (output.type === 'chunk' ? [output] : []));
  const modules = chunks.flatMap((chunk) => Object.entries(chunk.modules));
  return { code: chunks.map(({ code }) => code).join('\n'), modules: modules.map(moduleOf) };
}

function moduleOf([id, { code }]: [string, { code: string | null }]): BuiltModule {
  const path = id.replaceAll('\\', '/');
  const [, name] = /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path) ?? [];
  const place = name ?? path.replace(`${root.replaceAll('\\', '/')}/`, '');
  return { place, isPackage: name !== undefined, code: code ?? '' };
}
