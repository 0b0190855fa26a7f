import type { Mark } from '../article/parsing/selfStatement.ts';

/** Short addresses by which agencies mark what they had translated, on whatever site it stands. */
export const agencyMarks: readonly Mark[] = [
  // Reuters writes in English.
  { address: /\bbit\.ly\/rtrsauto\b/i, from: 'en' },
];
