import type { CheckWords } from '../checkWords.ts';
import { howOften } from '../howOften.ts';
import { words } from '../wordList.ts';
import { hearsay } from './hearsay.ts';
import opposites from './opposites.txt?raw';
import { roles } from './roles.ts';

const DENIALS = words('not no never none nobody nothing nowhere neither nor cannot');
const LEANING = words(`
  without unless except only barely hardly scarcely seldom rarely few fewer little less least lack lacks lacked lacking
  fail fails failed failing failure refuse refuses refused decline declines declined deny denies denied prevent prevents prevented
  preventing avoid avoids avoided ban banned bans reject rejects rejected short far instead stop stops stopped keep keeps kept
  miss missed missing free remain remains away rather hidden secret ignore ignored wide even yet as anything any
  ever absent non against else regardless lost losing trouble difficult moderate minor remember capped
  refrain refrains refrained refraining abstain abstains abstained waive waives waived forgo forgoes withhold withholds withheld`);
const NEGATIVE_PREFIX =
  /^(?:un(?!i|der|til|less$)|in(?:ab|ac|ad|cap|cons|cor|def|dep|eff|ef|exp|suf|val|vis|different)|im(?:poss|pen|pair|mat|mob|perf)|dis(?!t|c|p)|non|ir(?:r)|il(?:l)(?!n))\p{L}{3,}/u;

/** English words that the comparison looks for. */
export const checks: CheckWords = {
  figures: {
    implied: {
      0.5: ['half', 'half-hour', 'half-hourly', 'half-year', 'half-yearly'],
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
        'forth',
      ],
      3: ['trio', 'triple', 'triplets', 'triangle', 'triangular', 'thrice'],
      4: ['quarter', 'quarters', 'quartet', 'quad'],
      5: ['quintet', 'pentagon', 'pentagonal'],
      6: ['sextet', 'hexagon', 'hexagonal'],
      7: ['week', 'weekly', 'septet'],
      8: ['octet', 'octagon', 'octagonal'],
      10: ['decade', 'decades'],
      12: ['dozen', 'noon', 'midday', 'midnight'],
      14: ['fortnight'],
      15: ['quarter'],
      20: ['score', 'scores', 'twenties'],
      24: ['day', 'overnight'],
      30: ['thirties'],
      40: ['forties'],
      50: ['half', 'fifties'],
      60: ['hour', 'sixties'],
      100: ['century', 'centuries', 'per'],
    },
    exact: new Set(['exactly', 'precisely', 'exact']),
    stretches: {
      begin: words('early beginning start'),
      middle: words('mid middle midway halfway'),
      end: words('late end'),
    },
    openTime: (text) => !/\d\s*[ap]\.?m\b|o['’]clock\s+(?:in|at)|morning|afternoon|evening|night|noon/i.test(text),
  },
  negation: {
    denies: ({ key }) => DENIALS.has(key) || key.endsWith("n't"),
    leans: (key) => LEANING.has(key) || NEGATIVE_PREFIX.test(key) || (key.endsWith('less') && key.length > 6),
    idle: /\b(?:no doubt|not only|no matter|no more|no less|no longer|not just|not least|not to mention|or not|never more|no\.)/iu,
  },
  names: {
    titles: words(`
      mr mister mrs ms miss dr prof professor doctor minister premier president mayor commissioner general gen colonel col captain
      capt lieutenant lt officer senator sen governor gov alderman king queen prince princess pope sir lord lady director manager
      coach chairman
      rev reverend father sister brother rabbi imam bishop archbishop cardinal dame judge justice pharaoh emperor empress duke duchess countess sergeant sgt inspector detective superintendent`),
  },
  opposites,
  hearsay,
  roles,
  speech: {
    verbs: words(
      'says said say tells told adds added writes wrote states stated reports reported explains explained according claims claimed',
    ),
    listener: words('to with told'),
    topic: words('about'),
  },
  relativeTime: [
    { unit: 'day', offsets: [-2], words: words('day_before_yesterday two_days_ago') },
    { unit: 'day', offsets: [-1], words: words('yesterday') },
    { unit: 'day', offsets: [-1, 0], words: words('last_night last_evening') },
    { unit: 'day', offsets: [0], words: words('today tonight this_morning this_afternoon this_evening') },
    { unit: 'day', offsets: [1], words: words('tomorrow') },
    { unit: 'day', offsets: [2], words: words('day_after_tomorrow') },
    { unit: 'week', offsets: [-1], words: words('last_week') },
    { unit: 'week', offsets: [-1, 0], words: words('past_week') },
    { unit: 'week', offsets: [0], words: words('this_week') },
    { unit: 'week', offsets: [0, 1], words: words('coming_week') },
    { unit: 'week', offsets: [1], words: words('next_week') },
    { unit: 'month', offsets: [-1], words: words('last_month') },
    { unit: 'month', offsets: [-1, 0], words: words('past_month') },
    { unit: 'month', offsets: [0], words: words('this_month') },
    { unit: 'month', offsets: [0, 1], words: words('coming_month') },
    { unit: 'month', offsets: [1], words: words('next_month') },
    { unit: 'year', offsets: [-1], words: words('last_year') },
    { unit: 'year', offsets: [-1, 0], words: words('past_year') },
    { unit: 'year', offsets: [0], words: words('this_year') },
    { unit: 'year', offsets: [0, 1], words: words('coming_year') },
    { unit: 'year', offsets: [1], words: words('next_year') },
    ...howOften({
      1: [words('daily'), words('day days')],
      7: [words('weekly'), words('week weeks')],
      30: [words('monthly'), words('month months')],
      91: [words('quarterly three_monthly'), words('quarter quarters')],
      182: [
        words('half_yearly six_monthly semi_annual semiannual biannual'),
        words('half half_year interim six_month'),
      ],
      365: [words('annual annually yearly'), words('year years annum')],
    }),
  ],
  links: words('to'),
  comparing: {
    than: words('than'),
    greater: words('higher longer larger bigger older greater'),
    lesser: words('lower shorter smaller younger'),
  },
};
