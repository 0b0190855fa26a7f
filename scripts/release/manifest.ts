import type { Files } from './zip.ts';

/** Sizes that the browsers' pages and stores ask for, in pixels. */
export const ICON_SIZES = [16, 32, 48, 96, 128];

/** Most characters of the short description: Chrome's and Edge's rule; Firefox takes more. */
const MOST_IN_DESCRIPTION = 132;

interface Manifest {
  version: string;
  manifest_version: number;
  icons: Record<string, string>;
  content_security_policy: { extension_pages: string };
  web_accessible_resources?: unknown;
}

function textOf(files: Files, path: string): string {
  const content = files.get(path);
  return content ? Buffer.from(content).toString() : '';
}

/** Width and height that a PNG says it has: the first two numbers of its IHDR. */
function sizeOfPng(content: Uint8Array | undefined): [number, number] | null {
  if (!content) return null;
  const png = Buffer.from(content);
  return png.toString('latin1', 1, 4) === 'PNG' ? [png.readUInt32BE(16), png.readUInt32BE(20)] : null;
}

/** What a store would refuse in a package, each as a sentence; empty where nothing is wrong. */
export function faultsOf(files: Files, version: string): string[] {
  const manifest: Manifest = JSON.parse(textOf(files, 'manifest.json') || '{}');
  const faults: string[] = [];
  if (manifest.version !== version) faults.push(`The manifest has version ${manifest.version}, not ${version}.`);
  if (manifest.manifest_version !== 3) faults.push('It is not of Manifest V3.');
  if (manifest.web_accessible_resources !== undefined) faults.push('Pages can reach files of it.');
  for (const size of ICON_SIZES) {
    const [width, height] = sizeOfPng(files.get(manifest.icons?.[size] ?? '')) ?? [];
    if (width !== size || height !== size) faults.push(`The icon of ${size} pixels is missing or has another size.`);
  }
  const locales = [...files.keys()].filter((path) => /^_locales\/\w+\/messages\.json$/.test(path));
  if (locales.length === 0) faults.push('It has no _locales.');
  for (const path of locales) {
    const { length } = [...(JSON.parse(textOf(files, path)).description?.message ?? '')];
    if (length === 0 || length > MOST_IN_DESCRIPTION) faults.push(`${path}: the description has ${length} characters.`);
  }
  const odd = [...files.keys()].filter((path) => !/\.(?:js|css|html|json|png)$/.test(path));
  if (odd.length > 0) faults.push(`It holds what no browser needs: ${odd.join(', ')}.`);
  return faults;
}
