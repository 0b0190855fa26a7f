/** What a line says of translation and original, and what it says where nothing tells which of two versions came first. */
export const versions: readonly (readonly [role: string, version: string])[] = [
  ['the {language} translation', 'this {language} version'],
  ['the {language} original', 'the other, {language} version'],
  ['{language} translation', 'This {language} version'],
  ['{language} original', 'The other, {language} version'],
  ['this translation', 'this version'],
  ['the translation', 'this version'],
  ['translation', 'this version'],
  ['the original', 'the other version'],
  ['original', 'the other version'],
];
