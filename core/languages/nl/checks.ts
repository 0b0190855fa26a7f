import type { CheckWords } from '../checkWords.ts';
import { words } from '../wordList.ts';
import { hearsay } from './hearsay.ts';
import { roles } from './roles.ts';

const DENIALS = words('niet geen nooit niemand niets niks nergens noch evenmin geenszins');
const LEANING = words(`
  nee zonder minder minst weinig nauwelijks amper tenzij behalve alleen slechts pas ooit laatst vrij ontbreken ontbreekt ontbrak
  weigeren weigert weigerde voorkomen voorkomt voorkwam verbieden verboden verbod mislukken mislukt mislukte falen faalt faalde
  ontkennen ontkent ontkende tegen anti plaats uitgesloten uitsluiten gebrek tekort kwijt weg af leeg stoppen stopt stopte
  moeilijk zelden evenveel enige enig anders hoe slecht slechte raar vergeet vergeten meer`);

/** Words made by un-: onmogelijk, oneerlijk. */
const NEGATIVE_PREFIX = /^on(?!s$|ze$|der|dank|geveer|langs|line|tw|tv|tst|tm|th|tp|tl|tb|tg|tr|ts|tk|td)\p{L}{4,}/u;

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
    openTime: (text) => !/\d[.:]\d\d/.test(text) && !/['’]s\s|ochtend|avond|middag|nacht/i.test(text),
  },
  negation: {
    denies: (key) => DENIALS.has(key),
    leans: (key) => LEANING.has(key) || NEGATIVE_PREFIX.test(key) || key.endsWith('loos') || key.endsWith('loze'),
    idle: /\b(?:niet alleen|niet-\p{L}+|niet zozeer|al dan niet|of niet|niet te\b|nog niet eens|niet minder dan|niet meer dan)/iu,
  },
  names: {
    titles: words(`
      dhr heer meneer mevrouw mevr mw dr drs prof professor dokter minister premier president burgemeester commissaris generaal
      kolonel kapitein luitenant agent senator gouverneur wethouder koning koningin prins prinses paus sir lord lady directeur
      trainer coach
      eerwaarde pater dominee ds zuster broeder rabbijn imam bisschop aartsbisschop kardinaal farao keizer keizerin hertog hertogin graaf gravin rechter inspecteur sergeant`),
  },
  opposites: {
    after: { words: words('na nadat'), perhaps: words('daarna erna nadien sinds vervolgens toen afgelopen later') },
    before: {
      words: words('voordat voorafgaand alvorens vooraf daarvoor'),
      perhaps: words('voor eerder vóór tot voorheen vroeger nog'),
    },
    rise: {
      words: words(
        'steeg stijgen stijgt gestegen stijging toename toenemen toegenomen groei groeide groeien groeit gegroeid omhoog verhoogd verhogen verhoogde verhoging klimmen klom',
      ),
      perhaps: words('hoger meer neemt nam op groter versterken'),
    },
    fall: {
      words: words(
        'daalde dalen daalt gedaald daling afname afnemen afgenomen krimp kromp omlaag verlaagd verlagen verlaagde verlaging gezakt zakken zakte zakt',
      ),
      perhaps: words(
        'lager minder viel vallen neemt nam af terug verminderen vermindering vermindert verminderd beperken',
      ),
    },
    win: {
      words: words('wint winnen won wonnen gewonnen'),
      perhaps: words('winst winnaar winnende zege overwinning verslaan versloeg verslagen'),
    },
    lose: {
      words: words('verliest verliezen verloor verloren'),
      perhaps: words('verlies kwijt verliezer nederlaag verslagen verloop'),
    },
    victory: {
      words: words('overwinning overwinningen zege winst triomf'),
      perhaps: words('winnen won wint gewonnen versloeg verslaan zegevieren'),
    },
    defeat: {
      words: words('nederlaag nederlagen verlies'),
      perhaps: words('verloren verloor verliezen verslagen versloeg verslaan'),
    },
    higher: { words: words('hoger hogere hoogste'), perhaps: words('boven meer hoog') },
    lower: { words: words('lager lagere laagste'), perhaps: words('onder minder laag verlagen verlaagd lager-') },
    best: { words: words('best beste'), perhaps: words('goed') },
    worst: { words: words('slechtst slechtste ergst ergste'), perhaps: words('slecht') },
    better: { words: words('beter betere'), perhaps: words('verbeteren verbetering verbeterd') },
    worse: { words: words('slechter slechtere erger ergere'), perhaps: words('verslechteren verslechterd slecht') },
    north: {
      words: words('noord noorden noordelijk noordelijke noordkust noorderlijke noordwaarts noordkant'),
      perhaps: words('noordoost noordwest noordoosten noordwesten'),
    },
    south: {
      words: words('zuid zuiden zuidelijk zuidelijke zuidkust zuidwaarts zuidkant'),
      perhaps: words('zuidoost zuidwest zuidoosten zuidwesten'),
    },
    east: {
      words: words('oost oosten oostelijk oostelijke oostkust oostwaarts oostkant'),
      perhaps: words('noordoost zuidoost noordoosten zuidoosten ooster'),
    },
    west: {
      words: words('west westen westelijk westelijke westkust westers westerse westwaarts westkant'),
      perhaps: words('noordwest zuidwest noordwesten zuidwesten'),
    },
    buy: { words: words('koopt kopen kocht gekocht aankoop overname'), perhaps: words('koop koper neemt') },
    sell: { words: words('verkoopt verkopen verkocht verkoop verkoper'), perhaps: words('omzet afzet') },
    longer: { words: words('langer langere'), perhaps: words('lang') },
    shorter: { words: words('korter kortere'), perhaps: words('kort') },
    larger: { words: words('groter grotere grootste'), perhaps: words('groot meer') },
    smaller: { words: words('kleiner kleinere kleinste'), perhaps: words('klein minder') },
    older: { words: words('ouder oudere oudste'), perhaps: words('oud') },
    younger: { words: words('jonger jongere jongste'), perhaps: words('jong') },
    faster: { words: words('sneller snellere snelste'), perhaps: words('snel') },
    slower: { words: words('langzamer trager tragere traagste'), perhaps: words('langzaam traag') },
    stronger: { words: words('sterker sterkere sterkste'), perhaps: words('sterk') },
    weaker: { words: words('zwakker zwakkere zwakste'), perhaps: words('zwak') },
    open: { words: words('openen opent opende geopend opening'), perhaps: words('open') },
    close: { words: words('sluiten sluit sloot gesloten sluiting'), perhaps: words('dicht') },
    allow: { words: words('toestaan toegestaan toestemming mogen'), perhaps: words('mag laten') },
    forbid: { words: words('verbieden verbiedt verbood verboden verbod'), perhaps: words('') },
    accept: {
      words: words('accepteren accepteert accepteerde geaccepteerd aanvaarden aanvaardt aanvaardde'),
      perhaps: words('aannemen'),
    },
    reject: {
      words: words('verwerpen verwerpt verwierp verworpen afwijzen afgewezen weigeren weigert weigerde'),
      perhaps: words('wees af'),
    },
    above: { words: words('boven'), perhaps: words('over') },
    below: { words: words('onder beneden'), perhaps: words('') },
    inside: { words: words('binnen binnenin'), perhaps: words('in') },
    outside: { words: words('buiten'), perhaps: words('uit') },
    left: { words: words('linker linkerkant linkerhand linkervoorwiel'), perhaps: words('links') },
    right: {
      words: words('rechter rechterkant rechterhand rechtervoorwiel'),
      perhaps: words('rechts recht rechten juist'),
    },
    early: { words: words('vroeg vroege begin'), perhaps: words('eerder') },
    late: { words: words('laat late eind einde'), perhaps: words('later') },
    atLeast: { words: words('minstens tenminste ten_minste minimaal ten_minste'), perhaps: words('minste zeker') },
    atMost: { words: words('hooguit hoogstens maximaal ten_hoogste'), perhaps: words('hoogste tot max') },
    nearly: { words: words('bijna nagenoeg vrijwel'), perhaps: words('zowat haast') },
    moreThan: { words: words('meer_dan'), perhaps: words('ruim over boven meer') },
    yesterday: { words: words('gisteren gisteravond gisterenavond gisterochtend gistermiddag'), perhaps: words('') },
    dayBeforeYesterday: { words: words('eergisteren eergisteravond'), perhaps: words('') },
  },
  hearsay,
  roles,
  speech: {
    verbs: words(
      'zegt zei zeiden zeggen vertelt vertelde vertelden stelt stelde meldt meldde aldus voegde voegt schrijft schreef verklaart verklaarde laat liet volgens',
    ),
    listener: words('tegenover tegen aan'),
    topic: words('over'),
  },
  links: words('naar tot'),
  comparing: words('dan'),
};
