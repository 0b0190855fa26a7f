import type { CheckWords } from '../../comparison/words.ts';

const TITLES =
  'mr mister mrs ms miss dr prof professor doctor minister premier president mayor commissioner general gen colonel col captain capt lieutenant lt officer senator sen governor gov alderman king queen prince princess pope sir lord lady director manager coach chairman';

const DENIALS = new Set(['not', 'no', 'never', 'none', 'nobody', 'nothing', 'nowhere', 'neither', 'nor', 'cannot']);

/** English words that the comparison looks for. */
export const checks: CheckWords = {
  figures: {
    implied: {
      2: [
        'both',
        'pair',
        'pairs',
        'couple',
        'twin',
        'twins',
        'either',
        'neither',
        'duo',
        'dual',
        'double',
        'twice',
        'half',
        'halves',
        'bi',
        'two',
      ],
      3: ['trio', 'triple', 'triplets', 'triangle', 'thrice'],
      4: ['quarter', 'quarters', 'quartet', 'quad'],
      7: ['week', 'weekly'],
      10: ['decade', 'decades'],
      12: ['dozen'],
      14: ['fortnight'],
      15: ['quarter'],
      20: ['score', 'scores'],
      24: ['day', 'overnight'],
      50: ['half'],
      60: ['hour'],
      100: ['century', 'centuries', 'per'],
    },
    exact: new Set(['exactly', 'precisely', 'exact']),
    openTime: (text) => !/\d\s*[ap]\.?m\b|o['’]clock\s+(?:in|at)|morning|afternoon|evening|night|noon/i.test(text),
  },
  negation: {
    denies: (key) => DENIALS.has(key) || key.endsWith("n't"),
  },
  names: { titles: new Set(TITLES.split(' ')) },
};
