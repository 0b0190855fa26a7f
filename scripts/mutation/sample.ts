import { createHash } from 'node:crypto';

/** Which mutants are tried: a share of them, chosen by a seed. */
export interface Sample {
  percent: number;
  seed: number;
}

/** Environment variable by which the processes of the mutation tester learn of the sample. */
export const SAMPLE_VARIABLE = 'MUTATION_SAMPLE';

const DRAWS = 1_000_000;

export function readSample(): Sample {
  return JSON.parse(process.env[SAMPLE_VARIABLE] ?? '{"percent":100,"seed":0}');
}

/** Whether a mutant is drawn. Each is drawn for itself, so that the processes need not know of one another. */
export function isDrawn(mutant: string, { percent, seed }: Sample): boolean {
  const draw = createHash('sha256').update(`${seed} ${mutant}`).digest().readUInt32BE() % DRAWS;
  return draw < (percent / 100) * DRAWS;
}
