import type { Check } from './check.ts';
import { names } from './names.ts';
import { addition, omission } from './omission.ts';
import { quotation } from './quotation.ts';

/** Every check, in the order in which findings of one place are told. */
export const checks: readonly Check[] = [names, quotation, omission, addition];
