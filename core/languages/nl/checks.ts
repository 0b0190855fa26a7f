import type { CheckWords } from '../checkWords.ts';
import { howOften } from '../howOften.ts';
import { words } from '../wordList.ts';
import { hearsay } from './hearsay.ts';
import opposites from './opposites.txt?raw';
import { roles } from './roles.ts';

const DENIALS = words('niet geen nooit niemand niets niks nergens noch evenmin geenszins');
const LEANING = words(`
  nee zonder minder minst weinig nauwelijks amper tenzij behalve alleen slechts pas ooit laatst vrij ontbreken ontbreekt ontbrak
  weigeren weigert weigerde voorkomen voorkomt voorkwam verbieden verboden verbod mislukken mislukt mislukte falen faalt faalde
  ontkennen ontkent ontkende tegen anti plaats uitgesloten uitsluiten gebrek tekort kwijt weg af leeg stoppen stopt stopte
  moeilijk zelden evenveel enige enig anders hoe slecht slechte raar vergeet vergeten meer`);

/** Verbs and nouns that deny, in all their forms: afgezien van (decided not to), opgezegd (no longer have). */
const NEGATIVE_STEM =
  /^(?:afzie|afgezien|afwij|afgewe|verwerp|verworp|opzeg|opgezeg|uitbl|uitgebl|nala?at|nalie|nagela|verzui|weiger|geweiger|wantrouw|ontzeg|ontbre|ontbra|ontbro|verhinder|belet|vermij|vermed|vermeed)/u;

/** Words made by un-: onmogelijk, oneerlijk. */
const NEGATIVE_PREFIX = /^on(?!s$|ze$|der|dank|geveer|langs|line|tw|tv|tst|tm|th|tp|tl|tb|tg|tr|ts|tk|td)\p{L}{4,}/u;

const REPORTED =
  'cijfers omzet winst verlies bericht resultaat resultaten rapport verslag dividend salaris inkomen rekening bijdrage'.split(
    ' ',
  );

/** Compounds with a length of time: kwartaalcijfers (quarterly figures). */
const reportedBy = (period: string): string => REPORTED.map((noun) => period + noun).join(' ');

/** Dutch words that the comparison looks for. */
export const checks: CheckWords = {
  figures: {
    implied: {
      0.5: ['halfuur', 'halfuurs', 'halfjaar', 'halfjaarlijks', 'halfjaarlijkse'],
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
        'eergisteren',
        'eergisteravond',
        'overmorgen',
      ],
      3: ['trio', 'drieling', 'driemaal', 'driehoek'],
      4: ['kwart', 'kwartet', 'viertal'],
      7: ['week', 'wekelijks', 'wekelijkse'],
      10: ['decennium', 'decennia'],
      12: ['dozijn', 'middag'],
      15: ['kwartier'],
      24: ['etmaal'],
      50: ['helft'],
      60: ['uur'],
      100: ['eeuw', 'eeuwen', 'procent'],
    },
    exact: new Set(['precies', 'exact']),
    stretches: { begin: words('begin'), middle: words('half medio midden halverwege'), end: words('eind einde') },
    openTime: (text) => !/\d[.:]\d\d/.test(text) && !/['’]s\s|ochtend|avond|middag|nacht/i.test(text),
  },
  negation: {
    denies: ({ key }) => DENIALS.has(key),
    leans: (key) =>
      LEANING.has(key) ||
      NEGATIVE_PREFIX.test(key) ||
      NEGATIVE_STEM.test(key) ||
      key.endsWith('loos') ||
      key.endsWith('loze'),
    idle: /\b(?:niet alleen|niet-\p{L}+|niet zozeer|al dan niet|of niet|niet te\b|nog niet eens|niet minder dan|niet meer dan)/iu,
  },
  names: {
    titles: words(`
      dhr heer meneer mevrouw mevr mw dr drs prof professor dokter minister premier president burgemeester commissaris generaal
      kolonel kapitein luitenant agent senator gouverneur wethouder koning koningin prins prinses paus sir lord lady directeur
      trainer coach
      eerwaarde pater dominee ds zuster broeder rabbijn imam bisschop aartsbisschop kardinaal farao keizer keizerin hertog hertogin graaf gravin rechter inspecteur sergeant`),
  },
  opposites,
  hearsay,
  roles,
  speech: {
    verbs: words(
      'zegt zei zeiden zeggen vertelt vertelde vertelden stelt stelde meldt meldde aldus voegde voegt schrijft schreef verklaart verklaarde laat liet volgens',
    ),
    listener: words('tegenover tegen aan'),
    topic: words('over'),
  },
  relativeTime: [
    { unit: 'day', offsets: [-2], words: words('eergisteren eergisteravond eergisterenavond') },
    {
      unit: 'day',
      offsets: [-1],
      words: words(
        'gisteren gisteravond gisterenavond gisterochtend gisterenochtend gistermiddag gisterenmiddag gisternacht',
      ),
    },
    { unit: 'day', offsets: [-1, 0], words: words('vannacht afgelopen_nacht') },
    { unit: 'day', offsets: [0], words: words('vandaag vanavond vanochtend vanmorgen vanmiddag') },
    { unit: 'day', offsets: [1], words: words('morgen morgenochtend morgenmiddag morgenavond') },
    { unit: 'day', offsets: [2], words: words('overmorgen') },
    {
      unit: 'day',
      offsets: [],
      words: words(
        'de_morgen deze_morgen die_morgen elke_morgen iedere_morgen goede_morgen vroege_morgen een_morgen zelfde_morgen volgende_morgen',
      ),
    },
    { unit: 'week', offsets: [-1], words: words('vorige_week verleden_week') },
    { unit: 'week', offsets: [-1, 0], words: words('afgelopen_week') },
    { unit: 'week', offsets: [0], words: words('deze_week') },
    { unit: 'week', offsets: [0, 1], words: words('komende_week') },
    { unit: 'week', offsets: [1], words: words('volgende_week') },
    { unit: 'month', offsets: [-1], words: words('vorige_maand verleden_maand') },
    { unit: 'month', offsets: [-1, 0], words: words('afgelopen_maand') },
    { unit: 'month', offsets: [0], words: words('deze_maand') },
    { unit: 'month', offsets: [0, 1], words: words('komende_maand') },
    { unit: 'month', offsets: [1], words: words('volgende_maand') },
    { unit: 'year', offsets: [-1], words: words('vorig_jaar verleden_jaar') },
    { unit: 'year', offsets: [-1, 0], words: words('afgelopen_jaar') },
    { unit: 'year', offsets: [0], words: words('dit_jaar') },
    { unit: 'year', offsets: [0, 1], words: words('komend_jaar') },
    { unit: 'year', offsets: [1], words: words('volgend_jaar') },
    ...howOften({
      1: [words('dagelijks dagelijkse'), words('dag dagen')],
      7: [words('wekelijks wekelijkse'), words('week weken weekblad')],
      30: [words(`maandelijks maandelijkse ${reportedBy('maand')}`), words('maand maanden')],
      91: [words(`driemaandelijks driemaandelijkse ${reportedBy('kwartaal')}`), words('kwartaal kwartalen')],
      182: [words(`halfjaarlijks halfjaarlijkse ${reportedBy('halfjaar')}`), words('halfjaar jaarhelft helft')],
      365: [words(`jaarlijks jaarlijkse ${reportedBy('jaar')}`), words('jaar jaren')],
    }),
  ],
  links: words('naar tot'),
  comparing: {
    than: words('dan'),
    greater: words('hoger hogere langer langere groter grotere ouder oudere'),
    lesser: words('lager lagere korter kortere kleiner kleinere jonger jongere'),
  },
};
