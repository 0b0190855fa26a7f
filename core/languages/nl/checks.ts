import type { CheckWords } from '../../comparison/words.ts';

const TITLES =
  'dhr heer meneer mevrouw mevr mw dr drs prof professor dokter minister premier president burgemeester commissaris generaal kolonel kapitein luitenant agent senator gouverneur wethouder koning koningin prins prinses paus sir lord lady directeur trainer coach';

const DENIALS = new Set(['niet', 'geen', 'nooit', 'niemand', 'niets', 'nergens', 'noch', 'evenmin']);

/** Dutch words that the comparison looks for. */
export const checks: CheckWords = {
  figures: {
    implied: {
      2: [
        'beide',
        'beiden',
        'tweemaal',
        'dubbel',
        'dubbele',
        'duo',
        'tweeling',
        'paar',
        'stel',
        'tweevoudig',
        'half',
        'helft',
        'halve',
        'allebei',
      ],
      3: ['trio', 'drieling', 'driemaal', 'driehoek'],
      4: ['kwart', 'kwartet', 'viertal'],
      7: ['week', 'wekelijks', 'wekelijkse'],
      10: ['decennium', 'decennia'],
      12: ['dozijn'],
      15: ['kwartier'],
      24: ['etmaal'],
      50: ['helft'],
      60: ['uur'],
      100: ['eeuw', 'eeuwen', 'procent'],
    },
    exact: new Set(['precies', 'exact']),
    openTime: (text) => !/\d[.:]\d\d/.test(text) && !/['’]s\s|ochtend|avond|middag|nacht/i.test(text),
  },
  negation: {
    denies: (key) => DENIALS.has(key),
  },
  names: { titles: new Set(TITLES.split(' ')) },
};
