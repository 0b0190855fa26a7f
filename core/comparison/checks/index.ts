import type { Check } from './check.ts';

/** Every check, in the order in which findings of one place are told. */
export const checks: readonly Check[] = [];
