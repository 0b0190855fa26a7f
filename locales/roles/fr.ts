/** What a line says of translation and original, and what it says where nothing tells which of two versions came first. */
export const versions: readonly (readonly [role: string, version: string])[] = [
  ['cette traduction', 'cette version'],
  ['la traduction', 'cette version'],
  ['traduction', 'cette version'],
  ['de l’original', 'de l’autre version'],
  ['l’original', 'l’autre version'],
  ['un original', 'une autre version'],
  ['phrase originale', 'phrase de l’autre version'],
  ['original', 'l’autre version'],
];
