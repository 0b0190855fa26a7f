import type { Words } from '../../figures/vocabulary/figureWords.ts';
import { declined } from './endings.ts';

/** German number words; without umlauts too, as some keyboards write them. */
export const cardinals: Readonly<Record<number, Words>> = {
  0: 'null',
  1: 'ein eins eine einen einem einer eines',
  2: 'zwei zwo zweier',
  3: 'drei dreier',
  4: 'vier',
  5: 'fünf fuenf',
  6: 'sechs',
  7: 'sieben',
  8: 'acht',
  9: 'neun',
  10: 'zehn',
  11: 'elf',
  12: 'zwölf zwoelf',
  13: 'dreizehn',
  14: 'vierzehn',
  15: 'fünfzehn fuenfzehn',
  16: 'sechzehn',
  17: 'siebzehn',
  18: 'achtzehn',
  19: 'neunzehn',
  20: 'zwanzig',
  30: 'dreißig dreissig',
  40: 'vierzig',
  50: 'fünfzig fuenfzig',
  60: 'sechzig',
  70: 'siebzig',
  80: 'achtzig',
  90: 'neunzig',
};

export const powers: Readonly<Record<number, Words>> = {
  2: 'hundert',
  3: 'tausend tsd',
  6: 'million millionen mio mill',
  9: 'milliarde milliarden mrd',
  12: 'billion billionen bio',
  15: 'billiarde billiarden',
  18: 'trillion trillionen',
  21: 'trilliarde trilliarden',
};

export const vague: Readonly<Record<number, Words>> = {
  0: 'handvoll einige_wenige',
  1: 'dutzende dutzenden dutzender',
  2: 'hunderte hunderten hunderter aberhunderte',
  3: 'tausende tausenden tausender abertausende',
  4: 'zehntausende zehntausenden zehntausender',
  5: 'hunderttausende hunderttausenden hunderttausender',
  6: 'millionen abermillionen',
  9: 'milliarden abermilliarden',
  12: 'billionen',
};

const ordinalStems: Readonly<Record<number, Words>> = {
  1: 'erst',
  2: 'zweit',
  3: 'dritt',
  4: 'viert',
  5: 'fünft fuenft',
  6: 'sechst',
  7: 'siebt siebent',
  8: 'acht',
  9: 'neunt',
  10: 'zehnt',
  11: 'elft',
  12: 'zwölft zwoelft',
  13: 'dreizehnt',
  14: 'vierzehnt',
  15: 'fünfzehnt fuenfzehnt',
  16: 'sechzehnt',
  17: 'siebzehnt',
  18: 'achtzehnt',
  19: 'neunzehnt',
  20: 'zwanzigst',
  30: 'dreißigst dreissigst',
  40: 'vierzigst',
  50: 'fünfzigst fuenfzigst',
  60: 'sechzigst',
  70: 'siebzigst',
  80: 'achtzigst',
  90: 'neunzigst',
};

const powerStems: Readonly<Record<number, Words>> = {
  2: 'hundertst',
  3: 'tausendst',
  6: 'millionst',
  9: 'milliardst',
  12: 'billionst',
};

function all(stems: Readonly<Record<number, Words>>): Record<number, Words> {
  return Object.fromEntries(Object.entries(stems).map(([value, words]) => [value, declined(words)]));
}

export const ordinals = all(ordinalStems);
export const ordinalPowers = all(powerStems);

/** What counts only inside a word: Drittstaaten (third countries), siebtgrößte (seventh largest). */
export const counted: Readonly<Record<number, Words>> = { 2: 'zweit doppel', 3: 'dritt', 7: 'siebt', 16: 'sechzehn' };

export const denominators: Readonly<Record<number, Words>> = {
  3: 'drittel dritteln',
  4: 'viertel vierteln',
  5: 'fünftel fünfteln',
  6: 'sechstel sechsteln',
  7: 'siebtel siebteln',
  8: 'achtel achteln',
  9: 'neuntel neunteln',
  10: 'zehntel zehnteln',
  12: 'zwölftel',
  20: 'zwanzigstel',
  100: 'hundertstel hundertsteln',
  1000: 'tausendstel tausendsteln',
  1000000: 'millionstel',
};
