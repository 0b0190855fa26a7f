import type { Language } from '../../languages/language.ts';
import { tokenise } from '../../text/words.ts';

/**
 * Places and people whose names Dutch and English spell in their own ways, Dutch first, several names with a slash; countries come from
 * `Intl`. */
const PLACES = `
aken:aachen antwerpen:antwerp athene:athens atjeh:aceh bagdad:baghdad berlijn:berlin bern:berne/bern bourgondie:burgundy brugge:bruges/brugge
brunswijk:brunswick brussel:brussels boekarest:bucharest boedapest:budapest cairo:cairo celebes:sulawesi/celebes damascus:damascus
donau:danube duinkerken:dunkirk florence:florence geneve:geneva gent:ghent/gent genua:genoa haag:hague hannover:hanover/hannover
istanboel:istanbul jeruzalem:jerusalem kaapstad:cape kaap:cape keulen:cologne kiev:kyiv/kiev kopenhagen:copenhagen krakau:krakow/krakau
leuven:louvain/leuven lissabon:lisbon londen:london luik:liege lyon:lyons/lyon rijsel:lille madrid:madrid mekka:mecca mexico:mexico milaan:milan
moskou:moscow munchen:munich napels:naples neurenberg:nuremberg nice:nice oostende:ostend/oostende parijs:paris peking:beijing/peking praag:prague
rijn:rhine rome:rome sarajevo:sarajevo schelde:scheldt sevilla:seville/sevilla sicilie:sicily sint-petersburg:petersburg straatsburg:strasbourg
teheran:tehran tokio:tokyo theems:thames tripoli:tripoli triest:trieste turijn:turin vaticaan:vatican vaticaanstad:vatican venetie:venice
vlaanderen:flanders vlissingen:flushing/vlissingen warschau:warsaw wenen:vienna zurich:zurich toscane:tuscany normandie:normandy bretagne:brittany
beieren:bavaria saksen:saxony catalonie:catalonia baskenland:basque kosovo:kosovo siberie:siberia krim:crimea kasjmir:kashmir
middellandse:mediterranean oostzee:baltic noordzee:north alpen:alps pyreneeen:pyrenees himalaya:himalayas/himalaya antarctica:antarctic
noordpool:arctic europa:europe azie:asia afrika:africa amerika:america australie:australia oceanie:oceania verenigde:united
wit-rusland:belarus verenigd:united koninkrijk:kingdom groot-brittannie:britain
brittannie:britain schotland:scotland wales:wales engeland:england holland:netherlands tsjechoslowakije:czechoslovakia perzie:persia
`;

/** Rulers, saints and the like; many a living person has such a name and keeps it. */
const PEOPLE = `
poetin:putin zelenski:zelensky erdogan:erdogan gaddafi:gadhafi jeltsin:yeltsin stalin:stalin chroesjtsjov:khrushchev lodewijk:louis
karel:charles willem:william filips:philip hendrik:henry jacobus:james maria:mary/maria paulus:paul johannes:john petrus:peter frans:francis
`;

export interface Exonyms {
  /** The names that a place of the first language may have in the second, as keys; empty where it is no known place. */
  of(key: string): readonly string[];
  /** Whether it names a place in the first language, alone. */
  isPlace(key: string): boolean;
  /** Whether the two words are names of two different countries, each in its language. */
  areCountries(ours: string, theirs: string): boolean;
}

const NONE: readonly string[] = [];
/** The ending of Dutch adjectives made of places: Nieuw-Zeelandse. */
const ADJECTIVE = /se?$/;
const LETTERS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ';
const known = new Map<string, Exonyms>();

/** The names of every region that `Intl` knows in both languages. */
function* countries(from: string, to: string): Generator<[string, string]> {
  const ours = new Intl.DisplayNames([from], { type: 'region', fallback: 'none' });
  const theirs = new Intl.DisplayNames([to], { type: 'region', fallback: 'none' });
  for (const first of LETTERS) {
    for (const second of LETTERS) {
      const [left, right] = [ours.of(first + second), theirs.of(first + second)];
      if (left && right) yield [left, right];
    }
  }
}

/** The pairs of a list that joins Dutch and English, turned as asked; none for other languages. */
function* listed(list: string, from: string, to: string): Generator<[own: string, other: string]> {
  const turned = from === 'en' && to === 'nl';
  if (!turned && !(from === 'nl' && to === 'en')) return;
  for (const pair of list.trim().split(/\s+/)) {
    const [dutch = '', names = ''] = pair.split(':');
    for (const english of names.split('/')) yield turned ? [english, dutch] : [dutch, english];
  }
}

function build(from: string, to: string): Exonyms {
  const names = new Map<string, string[]>();
  const ownCountries = new Set<string>();
  const otherCountries = new Set<string>();
  const add = (ours: string, theirs: string): void => {
    names.set(ours, [...(names.get(ours) ?? []), theirs]);
  };
  for (const [ours, theirs] of countries(from, to)) {
    const left = tokenise(ours).map(({ key }) => key);
    const right = tokenise(theirs).map(({ key }) => key);
    if (left.length === 1) ownCountries.add(left[0] ?? '');
    if (right.length === 1) otherCountries.add(right[0] ?? '');
    for (const one of left) for (const other of right) add(one, other);
  }
  const places = new Set<string>(ownCountries);
  for (const [own, other] of listed(PLACES, from, to)) {
    add(own, other);
    places.add(own);
  }
  for (const [own, other] of listed(PEOPLE, from, to)) add(own, other);
  const of = (key: string): readonly string[] => names.get(key) ?? names.get(key.replace(ADJECTIVE, '')) ?? NONE;
  return {
    of,
    isPlace: (key) => places.has(key),
    areCountries: (ours, theirs) => ownCountries.has(ours) && otherCountries.has(theirs) && !of(ours).includes(theirs),
  };
}

/** The names of places that differ between two languages. */
export function exonymsBetween(from: Language, to: Language): Exonyms {
  const name = `${from.tag}-${to.tag}`;
  const there = known.get(name) ?? build(from.tag, to.tag);
  known.set(name, there);
  return there;
}
