import type { CheckWords } from '../checkWords.ts';
import { words } from '../wordList.ts';
import { hearsay } from './hearsay.ts';
import { roles } from './roles.ts';

const DENIALS = words('not no never none nobody nothing nowhere neither nor cannot');
const LEANING = words(`
  without unless except only barely hardly scarcely seldom rarely few fewer little less least lack lacks lacked lacking
  fail fails failed failing failure refuse refuses refused decline declines declined deny denies denied prevent prevents prevented
  preventing avoid avoids avoided ban banned bans reject rejects rejected short far instead stop stops stopped keep keeps kept
  miss missed missing free remain remains away rather hidden secret ignore ignored wide even yet as anything any
  ever absent non against else regardless lost losing trouble difficult moderate minor remember`);
const NEGATIVE_PREFIX =
  /^(?:un(?!i|der|til|less$)|in(?:ab|ac|ad|cap|cons|cor|def|dep|eff|ef|exp|suf|val|vis|different)|im(?:poss|pen|pair|mat|mob|perf)|dis(?!t|c|p)|non|ir(?:r)|il(?:l)(?!n))\p{L}{3,}/u;

/** English words that the comparison looks for. */
export const checks: CheckWords = {
  figures: {
    implied: {
      0.5: ['half-hour', 'half-hourly', 'half-year', 'half-yearly'],
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
    openTime: (text) => !/\d\s*[ap]\.?m\b|o['’]clock\s+(?:in|at)|morning|afternoon|evening|night|noon/i.test(text),
  },
  negation: {
    denies: (key) => DENIALS.has(key) || key.endsWith("n't"),
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
  opposites: {
    after: { words: words('after'), perhaps: words('afterwards following since later then when once') },
    before: { words: words('before prior beforehand'), perhaps: words('ahead earlier until previously by ago') },
    rise: {
      words: words(
        'rise rises rose risen rising increase increases increased increasing grow grows grew grown growth climb climbs climbed',
      ),
      perhaps: words('up higher more raise raised raises gain gained boost boosted expand'),
    },
    fall: {
      words: words(
        'fall falls fell fallen falling decrease decreases decreased decreasing decline declines declined drop drops dropped shrink shrank',
      ),
      perhaps: words('down lower less fewer reduce reduced cut reduction autumn'),
    },
    win: { words: words('win wins won winning'), perhaps: words('winner victory beat defeated winningest') },
    lose: { words: words('lose loses lost losing'), perhaps: words('loss defeat loser defeated') },
    victory: { words: words('victory victories triumph'), perhaps: words('win won winning wins') },
    defeat: { words: words('defeat defeats'), perhaps: words('loss lose lost losing beat defeated beaten') },
    higher: { words: words('higher highest'), perhaps: words('above more up high') },
    lower: { words: words('lower lowest'), perhaps: words('below less down low') },
    best: { words: words('best'), perhaps: words('good top') },
    worst: { words: words('worst'), perhaps: words('bad') },
    better: { words: words('better'), perhaps: words('improve improved improvement') },
    worse: { words: words('worse'), perhaps: words('bad worsen') },
    north: {
      words: words('north northern northward northwards northerly'),
      perhaps: words('northeast northwest northeastern northwestern'),
    },
    south: {
      words: words('south southern southward southwards southerly'),
      perhaps: words('southeast southwest southeastern southwestern'),
    },
    east: {
      words: words('east eastern eastward eastwards'),
      perhaps: words('northeast southeast northeastern southeastern'),
    },
    west: {
      words: words('west western westward westwards'),
      perhaps: words('northwest southwest northwestern southwestern'),
    },
    buy: {
      words: words('buy buys bought buying purchase purchased acquire acquired acquisition'),
      perhaps: words('take takeover'),
    },
    sell: { words: words('sell sells sold selling sale sales seller'), perhaps: words('') },
    longer: { words: words('longer longest'), perhaps: words('long') },
    shorter: { words: words('shorter shortest'), perhaps: words('short') },
    larger: { words: words('larger largest bigger biggest'), perhaps: words('large big more greater') },
    smaller: { words: words('smaller smallest'), perhaps: words('small less little') },
    older: { words: words('older oldest elder'), perhaps: words('old') },
    younger: { words: words('younger youngest'), perhaps: words('young') },
    faster: { words: words('faster fastest quicker'), perhaps: words('fast quickly') },
    slower: { words: words('slower slowest'), perhaps: words('slow slowly') },
    stronger: { words: words('stronger strongest'), perhaps: words('strong') },
    weaker: { words: words('weaker weakest'), perhaps: words('weak') },
    open: { words: words('open opens opened opening'), perhaps: words('') },
    close: { words: words('close closes closed closing closure shut'), perhaps: words('near end ended') },
    allow: { words: words('allow allows allowed permission permit permits permitted'), perhaps: words('may let can') },
    forbid: {
      words: words('forbid forbids forbidden ban bans banned prohibit prohibits prohibited'),
      perhaps: words(''),
    },
    accept: { words: words('accept accepts accepted'), perhaps: words('take') },
    reject: { words: words('reject rejects rejected refuse refuses refused'), perhaps: words('turn decline declined') },
    above: { words: words('above'), perhaps: words('over') },
    below: { words: words('below beneath underneath'), perhaps: words('under') },
    inside: { words: words('inside'), perhaps: words('within in') },
    outside: { words: words('outside'), perhaps: words('out beyond off') },
    left: { words: words('left-hand'), perhaps: words('left') },
    right: { words: words('right-hand'), perhaps: words('right') },
    early: { words: words('early'), perhaps: words('beginning earlier') },
    late: { words: words('late'), perhaps: words('later end') },
    atLeast: { words: words('at_least'), perhaps: words('least minimum') },
    atMost: { words: words('at_most'), perhaps: words('maximum up_to') },
    nearly: { words: words('nearly almost virtually'), perhaps: words('practically close') },
    moreThan: { words: words('more_than'), perhaps: words('over above exceeding') },
    yesterday: { words: words('yesterday'), perhaps: words('') },
    dayBeforeYesterday: { words: words('before_yesterday'), perhaps: words('') },
  },
  hearsay,
  roles,
  speech: {
    verbs: words(
      'says said say tells told adds added writes wrote states stated reports reported explains explained according claims claimed',
    ),
    listener: words('to with told'),
    topic: words('about'),
  },
  links: words('to'),
  comparing: words('than'),
};
