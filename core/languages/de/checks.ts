import type { CheckWords } from '../checkWords.ts';
import { howOften } from '../howOften.ts';
import { words } from '../wordList.ts';
import { declined } from './endings.ts';
import { hearsay } from './hearsay.ts';
import opposites from './opposites.txt?raw';
import { roles } from './roles.ts';

const DENIALS = words(`
  nicht nichts nie niemals niemand niemanden niemandem nirgends nirgendwo weder keinesfalls keineswegs mitnichten
  kein keine keinen keinem keiner keines keinerlei`);
const LEANING = words(`
  nein no ohne außer kaum selten wenig wenige wenigen weniger wenigsten statt anstatt anstelle gegen anti nur erst bloß lediglich
  allein frühestens einzig einzige einzigen noch minder schwer schwierig schlecht anders sonst höchstens unter bevor ehe zu weg ab leer
  ausgenommen abgesehen vergessen vergisst vergaß verloren verliert verlor verlieren raus fern frei jemals irgendein`);

/** Words made by un-: unmöglich, ungern; not unter, Unfall, Union. */
const NEGATIVE_PREFIX = /^un(?!ter|ion|iv|ifor|fall|garn|wetter|gefahr|gar$|d$|s$)\p{L}{4,}/u;
/** Verbs and nouns that deny, in all their forms. */
const NEGATIVE_STEM =
  /^(?:fehl|verweiger|verwehr|verhinder|verbiet|verbot|abgelehn|ablehn|lehn|vermeid|vermied|verzicht|scheiter|gescheiter|leugn|geleugn|bestreit|bestritt|dementier|mangel|ausgeschlossen|ausschlie|ausschluss|unterl|unterbl|zuruckgewies|zuruckweis|stopp|gestopp|einstell|eingestell|verpass|vermiss|miss|wider|ignor|ausbl|ausgebl|entfall|entfiel|entfäll|absag|abgesag)/u;

const REPORTED =
  'zahlen umsatz gewinn verlust bericht ergebnis ergebnisse bilanz überschuss dividende dividenden gehalt einkommen beitrag miete abschluss'.split(
    ' ',
  );

/** Compounds with a length of time: Quartalszahlen (quarterly figures). */
const reportedBy = (period: string): string => REPORTED.map((noun) => period + noun).join(' ');

const adjective = (stem: string): string => `${stem} ${declined(stem)}`;

/** German words that the comparison looks for. */
export const checks: CheckWords = {
  figures: {
    implied: {
      2: [
        'beide',
        'beiden',
        'beider',
        'beides',
        'paar',
        'duo',
        'zwillinge',
        'zwilling',
        'doppelt',
        'doppelte',
        'doppelten',
        'halb',
        'halfte',
        'halfen',
        'zweimal',
        'zweit',
        'vorgestern',
        'ubermorgen',
      ],
      3: ['trio', 'drilling', 'drillinge', 'dreimal', 'dreieck', 'dritt', 'drittel'],
      4: ['viertel', 'quartett', 'vierteljahr', 'quartal'],
      5: ['quintett'],
      6: ['halbjahr', 'sechstel'],
      7: ['woche', 'wochentlich', 'wochentliche'],
      10: ['jahrzehnt', 'jahrzehnte', 'jahrzehnten', 'dekade'],
      12: ['dutzend', 'mittag', 'mittags', 'jahr'],
      14: ['zwei'],
      15: ['viertelstunde'],
      24: ['tag'],
      30: ['halbe', 'dreißiger'],
      50: ['halfte', 'halb', 'halbe'],
      60: ['stunde'],
      100: ['jahrhundert', 'jahrhunderte', 'prozent', 'hunderte'],
      1000: ['jahrtausend', 'jahrtausende', 'tausende'],
    },
    exact: words('genau exakt präzise'),
    stretches: { begin: words('anfang beginn'), middle: words('mitte'), end: words('ende') },
    openTime: (text) => !/\d[.:]\d\d/.test(text) && !/morgen|vormittag|mittag|nachmittag|abend|nacht|früh/i.test(text),
  },
  negation: {
    denies: ({ key }) => DENIALS.has(key),
    leans: (key) =>
      LEANING.has(key) ||
      NEGATIVE_PREFIX.test(key) ||
      NEGATIVE_STEM.test(key) ||
      /.{3}los(?:e|er|es|en|em|igkeit)?$/u.test(key) ||
      key.startsWith('nicht'),
    idle: /(?<!\p{L})(?:nicht nur|nicht allein|nicht bloß|nicht zuletzt|nicht weniger als|nicht mehr als|nicht einmal|nicht selten|nicht umhin|nicht ganz|nicht so sehr|oder nicht|wenn nicht|nichts anderes|nichts als|kein Wunder|kein Zweifel|keine Frage|keine Geringere|noch nie|nicht-\p{L}+|nicht:)/iu,
  },
  names: {
    titles: words(`
      herr herrn frau dr prof professor professorin doktor ministerin minister kanzler kanzlerin bundeskanzler bundeskanzlerin
      premier premierminister premierministerin präsident präsidentin ministerpräsident ministerpräsidentin bürgermeister
      bürgermeisterin kommissar kommissarin general oberst hauptmann leutnant senator senatorin gouverneur gouverneurin könig
      königin prinz prinzessin papst sir lord lady direktor direktorin trainer trainerin chef chefin außenminister innenminister
      finanzminister sprecher sprecherin bischof kardinal kaiser kaiserin graf fürst
      reverend pfarrer pastor pater vater schwester bruder rabbiner imam erzbischof pharao herzog herzogin gräfin richter inspektor`),
  },
  opposites,
  hearsay,
  roles,
  speech: {
    verbs: words(`
      sagt sagte sagten sagen erklärt erklärte erklärten erklären teilte teilten teilt berichtet berichtete berichteten berichten
      betont betonte betonten meint meinte meinten schreibt schrieb schrieben erzählt erzählte erzählten meldet meldete meldeten
      bestätigt bestätigte behauptet behauptete fügte ergänzte ergänzt laut zufolge`),
    listener: words('gegenüber'),
    topic: words('über'),
  },
  relativeTime: [
    { unit: 'day', offsets: [-2], words: words('vorgestern') },
    { unit: 'day', offsets: [-1], words: words('gestern gestern_morgen') },
    {
      unit: 'day',
      offsets: [-1, 0],
      words: words('letzte_nacht vergangene_nacht heute_nacht vergangenen_nacht letzten_nacht'),
    },
    { unit: 'day', offsets: [0], words: words('heute heute_morgen') },
    { unit: 'day', offsets: [1], words: words('morgen') },
    { unit: 'day', offsets: [2], words: words('übermorgen') },
    {
      unit: 'day',
      offsets: [],
      words: words(`
        der_morgen den_morgen dem_morgen am_morgen diesem_morgen diesen_morgen jenem_morgen jeden_morgen guten_morgen
        einem_morgen frühen_morgen nächsten_morgen selben_morgen montag_morgen dienstag_morgen mittwoch_morgen
        donnerstag_morgen freitag_morgen samstag_morgen sonntag_morgen`),
    },
    {
      unit: 'week',
      offsets: [-1],
      words: words('letzte_woche letzten_woche letzter_woche vorige_woche vorigen_woche'),
    },
    { unit: 'week', offsets: [-1, 0], words: words('vergangene_woche vergangenen_woche vergangener_woche') },
    { unit: 'week', offsets: [0], words: words('diese_woche dieser_woche') },
    { unit: 'week', offsets: [0, 1], words: words('kommende_woche kommenden_woche kommender_woche') },
    { unit: 'week', offsets: [1], words: words('nächste_woche nächsten_woche nächster_woche') },
    { unit: 'month', offsets: [-1], words: words('letzten_monat letztem_monat letzten_monats vorigen_monat') },
    { unit: 'month', offsets: [-1, 0], words: words('vergangenen_monat vergangenen_monats') },
    { unit: 'month', offsets: [0], words: words('diesen_monat diesem_monat dieses_monats') },
    { unit: 'month', offsets: [0, 1], words: words('kommenden_monat kommenden_monats') },
    { unit: 'month', offsets: [1], words: words('nächsten_monat nächsten_monats') },
    {
      unit: 'year',
      offsets: [-1],
      words: words('letztes_jahr letzten_jahr letzten_jahres voriges_jahr vorigen_jahr vorjahr'),
    },
    { unit: 'year', offsets: [-1, 0], words: words('vergangenes_jahr vergangenen_jahr vergangenen_jahres') },
    { unit: 'year', offsets: [0], words: words('dieses_jahr diesem_jahr dieses_jahres heuer') },
    { unit: 'year', offsets: [0, 1], words: words('kommendes_jahr kommenden_jahr kommenden_jahres') },
    { unit: 'year', offsets: [1], words: words('nächstes_jahr nächsten_jahr nächsten_jahres') },
    ...howOften({
      1: [words(adjective('täglich')), words('tag tage tagen')],
      7: [words(adjective('wöchentlich')), words('woche wochen')],
      30: [words(`${adjective('monatlich')} ${reportedBy('monats')}`), words('monat monate monaten monats')],
      91: [
        words(`${adjective('vierteljährlich')} quartalsweise ${reportedBy('quartals')}`),
        words('quartal quartale quartalen quartals vierteljahr'),
      ],
      182: [
        words(`${adjective('halbjährlich')} ${reportedBy('halbjahres')}`),
        words('halbjahr halbjahres halbjahrs jahreshälfte hälfte'),
      ],
      365: [
        words(`${adjective('jährlich')} ${adjective('alljährlich')} ${reportedBy('jahres')}`),
        words('jahr jahre jahren jahres'),
      ],
    }),
  ],
  links: words('auf bis'),
  comparing: {
    than: words('als'),
    greater: words(`${declined('höher länger größer älter')} höher länger größer älter`),
    lesser: words(`${declined('niedriger kürzer kleiner jünger')} niedriger kürzer kleiner jünger`),
  },
};
