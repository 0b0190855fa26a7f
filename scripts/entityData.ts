/**
 * Leaves the names of HTML's two thousand entities out of what `htmlparser2` brings along: it reads feeds alone, and XML
 * has five. Pages are parsed by `parse5`, which brings its own.
 */
export function entityData() {
  return {
    name: 'entity-data',
    load: (path: string): string | null =>
      /\/entities\/dist\/esm\/generated\/decode-data-html\.js$/.test(path)
        ? "export { xmlDecodeTree as htmlDecodeTree } from './decode-data-xml.js';"
        : null,
  };
}
