/** What a line says of translation and original, and what it says where nothing tells which of two versions came first. */
export const versions: readonly (readonly [role: string, version: string])[] = [
  ['de {language} vertaling', 'deze versie'],
  ['het {language} origineel', 'de andere versie'],
  ['{language} vertaling', 'deze versie ({language})'],
  ['{language} origineel', 'de andere versie ({language})'],
  ['deze vertaling', 'deze versie'],
  ['de vertaling', 'deze versie'],
  ['vertaling', 'deze versie'],
  ['het origineel', 'de andere versie'],
  ['een origineel', 'een andere versie'],
  ['ander origineel', 'andere versie'],
  ['origineel', 'de andere versie'],
];
