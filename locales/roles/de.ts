/** What a line says of translation and original, and what it says where nothing tells which of two versions came first. */
export const versions: readonly (readonly [role: string, version: string])[] = [
  ['der Übersetzung', 'dieser Fassung'],
  ['dieser Übersetzung', 'dieser Fassung'],
  ['die Übersetzung', 'diese Fassung'],
  ['Übersetzung', 'diese Fassung'],
  ['des Originalsatzes', 'des Satzes der anderen Fassung'],
  ['des Originals', 'der anderen Fassung'],
  ['im Original', 'in der anderen Fassung'],
  ['dem Original', 'der anderen Fassung'],
  ['das Original', 'die andere Fassung'],
  ['ein Original', 'eine andere Fassung'],
  ['sein Original', 'seine andere Fassung'],
  ['Original', 'die andere Fassung'],
  ['Nur sein erster', 'Nur ihr erster'],
  ['Nur seine ersten', 'Nur ihre ersten'],
];
