import type { FigureWords, Words } from '../../figures/vocabulary/figureWords.ts';
import { declined } from './endings.ts';
import { flags } from './flags.ts';
import { cardinals, counted, denominators, ordinalPowers, ordinals, powers, vague } from './numbers.ts';
import { currencies, nations, units } from './units.ts';

/** German writes the part of the day in one word with the weekday: Sonntagabend, sonntagabends. */
function withDayParts(days: Words): Words {
  const parts = ['', 'früh', 'morgen', 'vormittag', 'mittag', 'nachmittag', 'abend', 'nacht'];
  return days
    .split(' ')
    .flatMap((day) => parts.flatMap((part) => [day + part, `${day}${part}s`]))
    .join(' ');
}

const months: readonly Words[] = [
  'januar januars jänner jan',
  'februar februars feber feb febr',
  'märz maerz mrz',
  'april aprils apr',
  'mai',
  'juni jun',
  'juli jul',
  'august augusts aug',
  'september septembers sep sept',
  'oktober oktobers okt',
  'november novembers nov',
  'dezember dezembers dez',
];

/** Oktoberanfang, Maitag: a month's name with what part of it is meant. */
function monthCompounds(names: Words): Words {
  const parts =
    'anfang mitte ende hälfte tag tage tagen woche wochen wochenende wochenenden morgen abend abends nacht mittag nachmittag'.split(
      ' ',
    );
  const [name = ''] = names.split(' ');
  return parts.map((part) => name + part).join(' ');
}

/** Shares that a word of its own says, with their whole: Drittel. */
const shares = Object.entries(denominators).map(([denominator, names]): [Words, [number, number]] => [
  names,
  [1, Number(denominator)],
]);

/** Spans in adjectives: dreitägige. */
const spans = {
  year: `jährig ${declined('jährig')}`,
  day: `tägig ${declined('tägig')}`,
  hour: `stündig ${declined('stündig')}`,
  month: `monatig ${declined('monatig')}`,
  week: `wöchig ${declined('wöchig')}`,
  minute: `minütig ${declined('minütig')}`,
  second: `sekündig ${declined('sekündig')}`,
};

/** How German writes figures. */
export const figures: FigureWords = {
  grammar: {
    decimalMark: ',',
    dayFirst: true,
    capitalMonths: true,
    monthFirst: false,
    ordinalStop: true,
    hyphenNames: false,
    capitalNouns: true,
    yearsInPairs: false,
    halfHour: -30,
    quartersUpTo: true,
  },
  compounding: {
    links: 'und',
    halves: 'einhalb',
    ages: spans,
    times: `mal fach ${declined('fach')} malig ${declined('malig')}`,
    percents: `prozentig ${declined('prozentig')}`,
    rough: '',
  },
  cardinals,
  powers,
  scaleLetters: { 3: 'k' },
  vague,
  counts: { 12: 'dutzend' },
  ordinals,
  ordinalPowers,
  withinWords: counted,
  denominators,
  parts: [
    [`halb ${declined('halb')} hälfte`, [1, 2]],
    ['dreiviertel dreivierteln', [3, 4]],
    ['viertelprozentpunkt viertelprozentpunkts viertelpunkt', [1, 4]],
    ...shares,
  ],
  oneAndAHalf: 'anderthalb eineinhalb',
  negatives: 'minus negativ',
  positives: 'plus',
  proportions: {
    percent: `% prozent prozents pct v.h. -prozentig ${behindHyphen('prozentig')} prozentig ${declined('prozentig')}`,
    'percentage-points':
      'prozentpunkt prozentpunkte prozentpunkten prozentpunktes %-punkte viertelprozentpunkt viertelprozentpunkte viertelprozentpunkts',
    'basis-points': 'basispunkt basispunkte basispunkten',
    permille: '‰ promille',
  },
  units,
  bracketUnits: {},
  multiples: [
    ['viertelstunde viertelstunden', 'minute', '15'],
    ['dreiviertelstunde dreiviertelstunden', 'minute', '45'],
    ['viertelliter', 'liter', '0.25'],
    ['zentner zentnern', 'kilogram', '50'],
    ['jahrtausend jahrtausende jahrtausenden jahrtausends', 'year', '1000'],
    ['vierteljahr vierteljahre vierteljahren vierteljahres', 'month', '3'],
    ['dreivierteljahr', 'month', '9'],
  ],
  square: '',
  cubic: '',
  ages: spans,
  currencies,
  nations,
  cents: {
    '': 'cent cents ct ct.',
    USD: 'us-cent us-cents',
    EUR: 'eurocent eurocents euro-cent',
    CHF: 'rappen',
    GBP: 'pence penny',
  },
  coins: [],
  bounds: {
    about:
      'rund etwa circa zirka ca ca. ungefähr schätzungsweise grob um_die an_die geschätzt geschätzte geschätzten geschätzter geschätztes gegen in_etwa plusminus',
    over: 'mehr_als deutlich_mehr_als weit_mehr_als etwas_mehr_als gut deutlich_über weit_über knapp_über etwas_über größer_als gut_die übersteigt überstieg überschreitet überschritt',
    under:
      'weniger_als etwas_weniger_als deutlich_weniger_als fast nahezu beinahe beinah knapp annähernd nicht_ganz knapp_unter deutlich_unter weit_unter unter kleiner_als noch_nicht_einmal',
    'at-least':
      'mindestens größer_oder_gleich größer_gleich wenigstens zumindest minimal minimum nicht_weniger_als nicht_unter ein_minimum_von einem_minimum_von',
    'at-most':
      'höchstens kleiner_oder_gleich kleiner_gleich maximal maximum allenfalls bis_zu nicht_mehr_als nicht_länger_als nicht_höher_als nicht_größer_als nicht_älter_als nicht_über max max. spätestens gedeckelt_auf eine_obergrenze_von einer_obergrenze_von',
  },
  comparisons: {
    over: 'über höher_als älter_als länger_als größer_als jenseits_von jenseits_der oberhalb_von',
    under: 'niedriger_als jünger_als kürzer_als unterhalb_von',
  },
  boundsAfter: {
    'at-least': 'oder_mehr und_mehr oder_höher oder_älter und_älter und_darüber oder_darüber aufwärts',
    'at-most':
      'nicht_übersteigen nicht_übersteigt nicht_überschreiten nicht_überschreitet oder_weniger oder_jünger und_jünger oder_darunter und_darunter',
  },
  multipliers: {
    2: `doppelt ${declined('doppelt')} verdoppeln verdoppelt ${declined('verdoppelt')} verdoppelung verdopplung zwiefach`,
    3: `verdreifachen verdreifacht ${declined('verdreifacht')} verdreifachung`,
    4: `vervierfachen vervierfacht ${declined('vervierfacht')} vervierfachung`,
    5: `verfünffachen verfünffacht ${declined('verfünffacht')} verfünffachung`,
    6: `versechsfachen versechsfacht ${declined('versechsfacht')}`,
    7: `versiebenfachen versiebenfacht ${declined('versiebenfacht')}`,
    8: `verachtfachen verachtfacht ${declined('verachtfacht')}`,
    9: `verneunfachen verneunfacht ${declined('verneunfacht')}`,
    10: `verzehnfachen verzehnfacht ${declined('verzehnfacht')} verzehnfachung`,
    100: `verhundertfachen verhundertfacht ${declined('verhundertfacht')}`,
    0.5: `halb_so_viel halb_so_viele halbieren halbiert ${declined('halbiert')} halbierung`,
  },
  months,
  monthCompounds: months.map(monthCompounds),
  weekdays: ['montag', 'dienstag', 'mittwoch', 'donnerstag', 'freitag', 'samstag sonnabend', 'sonntag'].map(
    withDayParts,
  ),
  quarterNames: {
    1: 'auftaktquartal auftaktquartals startquartal startquartals anfangsquartal',
    4: 'schlussquartal schlussquartals jahresendquartal schlussviertel',
  },
  decades: Object.fromEntries(
    ['zwanziger', 'dreißiger', 'vierziger', 'fünfziger', 'sechziger', 'siebziger', 'achtziger', 'neunziger'].map(
      (name, at) => [1920 + 10 * at, `${name} ${name}n ${name}jahre ${name}jahren ${name}-jahre`],
    ),
  ),
  agesInTens: Object.fromEntries(
    ['zwanziger', 'dreißiger', 'vierziger', 'fünfziger', 'sechziger', 'siebziger', 'achtziger', 'neunziger'].map(
      (name, at) => [20 + 10 * at, peopleOfAge(name)],
    ),
  ),
  clockNames: { '00:00': 'mitternacht' },
  clockSides: { before: 'vor', after: 'nach' },
  dayParts: {
    morning: 'morgens vormittags frühmorgens früh am_morgen am_vormittag in_der_früh',
    afternoon: 'mittags nachmittags abends am_mittag am_nachmittag am_abend',
    night: 'nachts in_der_nacht',
  },
  flags,
};

/** People by the tens of their age: Mittfünfziger, Enddreißigerin. */
function peopleOfAge(tens: Words): Words {
  const heads = ['anfang', 'mitt', 'end'].map((part) => part + tens);
  return heads.flatMap((head) => [head, `${head}n`, `${head}s`, `${head}in`, `${head}innen`]).join(' ');
}

/** Forms of an adjective behind a figure and a hyphen: 15-prozentiger. */
function behindHyphen(stem: string): Words {
  return declined(stem)
    .split(' ')
    .map((form) => `-${form}`)
    .join(' ');
}
