import type { Pair } from '../../../core/languages/pairs/pair.ts';
import { words } from '../../../core/languages/wordList.ts';

/** A made-up language and English, written against the interface alone. */
export const madeUpPair: Pair = {
  languages: ['qaa', 'en'],
  lexicon: `
# A meaning a line, as in the folders of pairs.
hafeno = harbour
ponto (pontoj), viado = bridge (bridges)
fiŝo = fish, herring
brulas (brulis) = burn (burnt), blaze
vendas = sell (sold)
freŝa = new
olda = old
sub|fosas = undermine
nokto = night
kosta = cost
kapitano = captain
urbo = town, city
`,
  places: 'perskadi:perscady',
  people: '',
  spellings: [[/k/g, 'c']],
  endings: /(?:o|i|a)$/,
  derivations: /^(?:o|an)?$/,
  placeAdjective: /an$/,
  changing: words('kapitano captain'),
};
