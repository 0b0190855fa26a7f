import * as v from 'valibot';
import { describe, expect, it } from 'vitest';
import { flag, nothing, oneOf, parseArguments, wholeNumber } from '../../../cli/arguments.ts';

const count = {
  command: 'count --',
  words: '[SHEEP…]',
  what: 'Counts sheep.',
  options: { most: { value: 'N', what: 'how many, 7 by itself' }, aloud: { what: 'wakes everyone' } },
  schema: v.pipe(
    v.object({
      most: v.optional(wholeNumber(1, 10), '7'),
      aloud: flag,
      words: v.array(oneOf(['dolly', '-shaun'])),
    }),
    v.check(({ aloud, most }) => !aloud || most < 9, 'Nobody counts so far aloud.'),
  ),
};
const USAGE = `Usage: count -- [OPTIONS] [SHEEP…]

Counts sheep.

  --most N   how many, 7 by itself
  --aloud    wakes everyone
  --help     says this
`;

describe('parseArguments', () => {
  it.each([
    [[], { most: 7, aloud: false, words: [] }],
    [['--most', '10', 'dolly'], { most: 10, aloud: false, words: ['dolly'] }],
    [['dolly', '--aloud', '--most=1', '--', '-shaun'], { most: 1, aloud: true, words: ['dolly', '-shaun'] }],
  ])('reads %j', (given, values) => {
    expect(parseArguments(count, given)).toEqual({ ok: true, values });
  });

  it.each([
    ['--many', "Unknown option '--many'."],
    ['--most', "Option '--most <value>' argument missing."],
    ['--most --aloud', "Option '--most' argument is ambiguous."],
    ['--aloud=yes', "Option '--aloud' does not take an argument."],
    ['-m', "Unknown option '-m'."],
    ['__proto__', "'__proto__' is not one of dolly, -shaun."],
    ['dolly polly', "'polly' is not one of dolly, -shaun."],
    ['--aloud --most 9', 'Nobody counts so far aloud.'],
    ...['0', '11', '1.5', '1e1', '0x5', '-1', '', ' 5', '٥', 'NaN', 'Infinity', '9'.repeat(400)].map((wrong) => [
      `--most=${wrong}`.replaceAll(' ', '\u00a0'),
      `--most takes a whole number from 1 to 10, not '${wrong.replaceAll(' ', '\u00a0')}'.`,
    ]),
  ])('refuses %s', (given, sentence) => {
    expect(parseArguments(count, given.split(' '))).toEqual({ ok: false, status: 2, text: `${sentence}\n\n${USAGE}` });
  });

  it('refuses what is missing, and words where there are none', () => {
    const schema = v.object({ most: wholeNumber(1, 10) });
    const { words, ...others } = count;
    const { options } = count;
    expect(parseArguments({ ...others, options, schema }, [])).toMatchObject({
      text: expect.stringMatching(/^--most is missing\.\n/),
    });
    const none = { command: 'sleep', what: 'Sleeps.', ...nothing };
    expect(parseArguments(none, ['dolly'])).toMatchObject({
      status: 2,
      text: expect.stringMatching(/^Unexpected argument 'dolly'\.\n/),
    });
    expect(parseArguments(none, [])).toEqual({ ok: true, values: {} });
  });

  it.each(['--help', '-h', '--most 3 --help dolly'])('explains itself with %s', (given) => {
    expect(parseArguments(count, given.split(' '))).toEqual({ ok: false, status: 0, text: USAGE });
  });
});
