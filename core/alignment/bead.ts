/** Sentences of the original that belong to sentences of the translation, by index. */
export type Bead = [original: number[], translation: number[]];
