/**
 * A sentence in Dutch and in English, in which `{name}` stands for a fact of the story: `c`, `c2` companies, `p`, `p2`
 * products, `who`, `last` a person and the last name, `role` what that person does, `place`, `src` a medium, `day`,
 * `month`, `q` a quarter, `v` a version, `m1`–`m3` amounts, `pct1`–`pct3` percentages, `n1`–`n3` numbers, `k1`, `k2`
 * small numbers, `year`.
 */
export type Sentence = readonly [dutch: string, english: string];

/** What a kind of story is told with. */
export interface StoryKind {
  name: string;
  topic: string;
  titles: readonly Sentence[];
  openings: readonly Sentence[];
  body: readonly Sentence[];
}
