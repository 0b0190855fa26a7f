import foundPairs from '../../../assets/found-pairs.json';
import knownPairs from '../../../assets/known-pairs.json';
import { type KnownPairs, readKnownPairs } from '../../../core/originals/knownPairs.ts';
import { unpackTable } from '../../../core/originals/packedPairs.ts';

let loaded: Promise<KnownPairs> | undefined;

/** The pairs that Brontekst brings along: those known by hand, and those that `npm run build-table` found. */
export function shippedPairs(): Promise<KnownPairs> {
  loaded ??= mergePairs(readKnownPairs(knownPairs), foundPairs);
  return loaded;
}

/**
 * Adds packed tables (gzip in base64, by the name of their site) to what is known, which stays as it is. A table that
 * can't be read, or whose addresses begin otherwise, is left out.
 */
export async function mergePairs(known: KnownPairs, packed: Record<string, string>): Promise<KnownPairs> {
  const merged: KnownPairs = new Map(known);
  for (const [site, table] of Object.entries(packed)) {
    const found = await unpack(table);
    const own = known.get(site);
    if (!found || (own && own.base !== found.base)) continue;
    merged.set(site, { base: found.base, originals: new Map([...found.originals, ...(own?.originals ?? [])]) });
  }
  return merged;
}

async function unpack(base64: string): Promise<ReturnType<typeof unpackTable> | null> {
  try {
    const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
    const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
    return unpackTable(await new Response(stream).text());
  } catch {
    return null;
  }
}
