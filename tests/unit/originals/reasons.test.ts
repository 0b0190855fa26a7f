import { describe, expect, it } from 'vitest';
import { reason, reasons } from '../../../core/originals/reasons.ts';

describe('reason', () => {
  it('carries its values, or none', () => {
    expect(reason('reason.original.otherDay', { days: 4 })).toEqual({
      key: 'reason.original.otherDay',
      values: { days: 4 },
    });
    expect(reason('reason.original.rival', {})).toEqual({ key: 'reason.original.rival' });
  });
  it('has keys of one form', () => {
    for (const key of Object.keys(reasons)) expect(key).toMatch(/^reason\.original\.[a-zA-Z]+$/);
  });
});
