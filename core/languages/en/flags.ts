import type { Flag, Words } from '../../figures/words.ts';

/** English words around figures, by what they say of them. */
export const flags: Readonly<Partial<Record<Flag, Words>>> = {
  article: 'a an',
  weakOne: 'one',
  and: 'and',
  point: 'point',
  of: 'of',
  definite: 'the this that these those',
  possessive: 'its his her their our my your',
  comparative: 'more less higher lower larger smaller bigger faster cheaper fewer',
  shyUnit: 'foot bar degree second yard point bit barrel stone mark min mil karat carat byte knot',
  shyFamily: 'real mark won rand crown lev sol pound',
  per: 'per',
  belowZero: 'below_zero below_freezing of_frost',
  between: 'between between_the',
  from: 'from from_the',
  to: 'to to_the through until till up_to',
  rangeAnd: 'and and_the',
  or: 'or',
  becomes: 'to to_the',
  change:
    'rise rises rose risen rising fall falls fell fallen falling grow grows grew grown growing growth increase increases increased increasing decrease decreases decreased decline declines declined drop drops dropped dropping jump jumps jumped climb climbs climbed went goes gone going up down raise raised raises cut cuts reduce reduced lowered lower lifted expand expanded shrink shrank improve improved slipped slid soared surged plunged doubled tripled change changed changes moved move widen widened narrowed boost boosted',
  outOf: 'out_of out_of_every in of_the of_every',
  shareOf: 'of_the of_every',
  looseRatio: 'in',
  shyPart: 'half quarter',
  times: 'times x × time fold -fold',
  factor: 'factor_of factor',
  shyMonth: 'may march mar jan feb apr jun jul aug sep sept oct nov dec',
  quarter: 'quarter quarter-year',
  halfYear: 'half-year half_year half_of_the_year',
  half: 'half',
  fiscal: 'fiscal fiscal_year financial_year fy fiscal-year',
  yearOpener:
    'in since by until till during from of after before through circa around for year to between late early mid and',
  yearModifier: 'early late mid mid- end beginning spring summer autumn fall winter last next this',
  beforeChrist: 'bc bce b.c. b.c',
  clockOpener: "at around about from by until till it_is it's before after",
  hour: "o'clock hours_local",
  clockHalf: 'half',
  clockQuarter: 'quarter a_quarter',
  minutes: 'minutes minute',
  label:
    'version versions release build chapter article section page pages p. room hall group phase level type model series step figure table appendix platform route exit highway stage grade volume issue',
  series:
    'windows office android ios ipados macos web studio iso iphone ipad galaxy playstation ps xbox ryzen core boeing airbus bluetooth usb formula fortune area wi-fi wifi html pixel surface python java php kubernetes ubuntu debian fedora directx',
  ordinary:
    'the a an this that these those all in on at with of for by to from since but and or so just only together total now there he she they we you i it its his her their our my your is was are were be been has have had will would can could may might must should do does did not no as than then when while where which who if after before over under about into out up down off',
  prefix: 'mid pre post early late end begin half',
  ordinalSuffix: 'st nd rd th ths rds',
};
