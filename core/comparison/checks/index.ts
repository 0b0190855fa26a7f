import type { Check } from './check.ts';
import { contradiction } from './contradiction.ts';
import { direction } from './direction.ts';
import { hearsay } from './hearsay.ts';
import { names } from './names.ts';
import { negation } from './negation.ts';
import { addition, omission } from './omission.ts';
import { quotation } from './quotation.ts';
import { relativeTime } from './relativeTime.ts';
import { replaced } from './replaced.ts';
import { role } from './role.ts';
import { speaker } from './speaker.ts';

/** Every check, in the order in which findings of one place are told. */
export const checks: readonly Check[] = [
  names,
  negation,
  direction,
  relativeTime,
  hearsay,
  speaker,
  role,
  quotation,
  omission,
  addition,
  contradiction,
  replaced,
];
