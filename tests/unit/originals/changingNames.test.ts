import { describe, expect, it } from 'vitest';
import { changingNames } from '../../../core/originals/proof/changingNames.ts';

describe('changingNames', () => {
  const names = changingNames('nl', 'en');
  it('knows places, languages, months and days that Dutch writes otherwise', () => {
    for (const name of ['germany', 'dutch', 'november', 'saturday', 'spain']) expect(names).toContain(name);
  });
  it('leaves those that stay as they are', () => {
    for (const name of ['china', 'huawei', 'canada', 'amsterdam']) expect(names).not.toContain(name);
  });
  it('makes do without a language that is not known', () => {
    expect(changingNames('', 'en')).toEqual(new Set());
  });
});
