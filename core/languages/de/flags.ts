import type { Words } from '../../figures/vocabulary/figureWords.ts';
import type { Flag } from '../../figures/vocabulary/meaning.ts';
import { declined } from './endings.ts';

/** German words around figures, by what they say of them. */
export const flags: Readonly<Partial<Record<Flag, Words>>> = {
  article: 'ein eine einen einem einer eines',
  strongOne: 'eins',
  and: 'und',
  point: 'komma',
  partPoint: 'punkt',
  of: 'von der des vom aller dieser seiner ihrer unserer',
  definite: 'der die das den dem des am im zum zur vom beim diese dieser dieses diesen diesem',
  demonstrative: 'diese dieser dieses diesen diesem',
  possessive:
    'sein seine seinen seinem seiner seines ihr ihre ihren ihrem ihrer ihres unser unsere unseren unserem unserer mein meine meinen meinem meiner',
  comparative:
    'mehr weniger höher niedriger größer kleiner schneller langsamer billiger teurer länger kürzer älter jünger',
  shyUnit: 'fuß bar grad bit punkt min karat byte pfund',
  capitalUnit: 'ps',
  shyFamily: 'real mark rand krone kronen lew lei sol won',
  per: 'pro je /',
  belowZero: 'unter_null unter_dem_gefrierpunkt frost',
  between: 'zwischen zwischen_den zwischen_der zwischen_dem',
  from: 'von vom von_den von_der',
  to: 'bis bis_zu bis_zum bis_zur bis_auf',
  rangeAnd: 'und und_den und_der und_dem',
  or: 'oder beziehungsweise',
  becomes: 'auf auf_die auf_den',
  outOf: 'von von_den der unter',
  shareOf: 'von_den der',
  looseRatio: 'der unter',
  shyPart: `halb ${declined('halb')} viertel`,
  times: `mal x × fach ${declined('fach')} -mal -fach -fache -fachen`,
  factor: 'faktor faktor_von',
  ranked: `${declined('letzt ander ober unter vorder hinter link recht')}`,
  alsoVerb: 'achte achten',
  verbAtEnd: 'achten',
  verbMark: 'auf darauf daran sehr genau besonders streng nicht sich ihn sie es',
  bearing: 'nördlicher südlicher östlicher westlicher nord süd ost west',
  by: 'mal x ×',
  few: 'einige einigen einiger ein_paar paar mehrere mehreren mehrerer etliche etlichen etlicher viele vielen vieler',
  among: 'unter',
  zone: 'gmt utc mez mesz cet cest est edt pst pdt',
  shyMonth: 'jan feb febr mrz apr jun jul aug sep sept okt nov dez',
  lastOf: `${declined('letzt')}`,
  quarter: 'quartal quartals quartale quartalen geschäftsquartal geschäftsquartals jahresviertel viertel',
  halfYear: 'halbjahr halbjahres halbjahrs jahreshälfte hälfte_des_jahres',
  half: 'hälfte',
  fiscal:
    'geschäftsjahr geschäftsjahres geschäftsjahrs fiskaljahr fiskaljahres haushaltsjahr haushaltsjahres finanzjahr wirtschaftsjahr rechnungsjahr',
  yearOpener:
    'jahr jahre jahres jahren jahreswechsel seit ab bis anno von vor nach zwischen anfang mitte ende frühjahr frühling sommer herbst winter um spätsommer frühsommer',
  yearModifier: 'anfang mitte ende frühjahr frühling sommer herbst winter jahr jahres jahre jahren',
  beforeChrist: 'v.chr. v.chr v._chr. v._chr vor_christus vor_christi_geburt vor_unserer_zeitrechnung v.u.z.',
  clockOpener: 'um gegen ab bis seit punkt kurz_vor kurz_nach vor nach von zwischen schlag',
  hour: 'uhr h',
  hourMark: 'h',
  decadeSuffix: 'er ern',
  stopped: 'tsd mio mill mrd bio',
  clockHalf: 'halb',
  clockQuarter: 'viertel',
  clockThreeQuarters: 'dreiviertel drei_viertel',
  minutes: 'minuten minute min',
  label:
    'version v kapitel artikel art. paragraf paragraph paragrafen § seite seiten s. abb. abbildung tabelle gleis autobahn bundesstraße zimmer halle tor a b psalm block hausnummer windows-version',
  series:
    'windows office android ios ipados macos web studio iso iphone ipad galaxy playstation ps xbox ryzen core boeing airbus bluetooth usb formel route area wi-fi wifi html pixel surface python java php kubernetes ubuntu debian fedora directx apollo covid',
  idiom:
    'eins_zu_eins unter_vier_augen null_und_nichtig eins_a null_acht_fünfzehn eins_nach_dem_anderen außer_acht in_acht acht_geben acht_zu_geben an_dritte durch_dritte von_dritten mit_dritten zu_dritt tausend_dank',
  ordinary:
    'der die das den dem des ein eine einen einem einer eines dieser diese dieses diesen diesem jener jene jenes alle in an auf mit für von vom zu zum zur bei beim nach vor um bis seit ab am im ins ans aus über unter zwischen gegen ohne durch hinter neben während wegen trotz laut und aber oder denn sondern sowie als wie dass weil wenn ob obwohl damit nachdem bevor da so auch nur noch schon erst bereits nun jetzt heute gestern morgen hier dort dann danach davor dabei dafür dagegen darum deshalb daher dennoch jedoch allerdings zudem außerdem insgesamt zusammen etwa rund er sie es wir ihr ich man sich nicht kein keine keinen ist sind war waren sei wird werden wurde wurden worden hat haben hatte hatten habe kann können konnte konnten könnte soll sollen sollte muss müssen musste will wollen wollte darf dürfen sein seine seinen seinem seiner ihre ihren ihrem ihrer unser unsere was wer wo wann warum bislang bisher zuletzt zuvor später inzwischen mittlerweile derzeit damals dazu darauf darin davon viele einige mehr weniger jeder jede jedes beide beiden doch einmal immer wieder sehr ganz zurück weiter fest',
  prefix: 'mitte anfang ende post prä ex',
  ordinalSuffix: 'te ten ter tes tem ste sten',
};
