import { describe, expect, it } from 'vitest';
import { readDateLine, validDate } from '../../../core/article/date.ts';

describe('readDateLine', () => {
  it.each([
    ['November 5, 2018 9:14 am', '2018-11-05'],
    ['Nov 5, 2018', '2018-11-05'],
    ['5 november 2018 09:14', '2018-11-05'],
    ['maandag 5 maart 2018, 09.14 uur', '2018-03-05'],
    ['12 mei 2019 om 9:14', '2019-05-12'],
    ['1 mrt. 2019', '2019-03-01'],
    ['30 augustus 2019', '2019-08-30'],
    ['Friday, August 30th, 2019', '2019-08-30'],
  ])('reads %s', (line, day) => {
    expect(readDateLine(line)).toBe(day);
  });
  it.each([
    'On November 5, 2018 the company said so.',
    'November 5, 2018 was a Monday',
    '5 servers 2018',
    '2 min',
    '45 november 2018',
  ])('takes %s for no line of a date', (line) => {
    expect(readDateLine(line)).toBeNull();
  });
});

describe('validDate', () => {
  it('takes ISO 8601 and nothing else', () => {
    expect(validDate(' 2018-11-05T08:14:00+01:00 ')).toBe('2018-11-05T08:14:00+01:00');
    expect(validDate('2018-13-05')).toBeNull();
    expect(validDate('yesterday')).toBeNull();
    expect(validDate(null)).toBeNull();
  });
});
