import { words } from '../../wordList.ts';
import type { Pair } from '../pair.ts';
import adjectives from './lexicon/adjectives.txt?raw';
import functionWords from './lexicon/function.txt?raw';
import nounsAToK from './lexicon/nouns-a-k.txt?raw';
import nounsLToZ from './lexicon/nouns-l-z.txt?raw';
import verbs from './lexicon/verbs.txt?raw';
import people from './people.txt?raw';
import places from './places.txt?raw';

/** Dutch and English. */
export const dutchEnglish: Pair = {
  languages: ['nl', 'en'],
  lexicon: [functionWords, verbs, adjectives, nounsAToK, nounsLToZ].join('\n'),
  places,
  people,
  spellings: [
    [/ph/g, 'f'],
    [/sch|sh|sc/g, 's'],
    [/th/g, 't'],
    [/ij|ie|y|j/g, 'i'],
    [/[ckq]+/g, 'k'],
    [/x/g, 'ks'],
    [/[zs]+/g, 's'],
    [/oe|ou|oo|uu/g, 'u'],
    [/v/g, 'f'],
    [/w/g, 'u'],
    [/(.)\1+/g, '$1'],
  ],
  endings:
    /(?:en|es|e|s|n|a|ie|ia|y|i|aan|an|ian|ien|isch|ische|ic|ical|ish|ese|ees|er|ers|re|or|eur|us|um|ium|aal|al|ele|eel|el|teit|ty|tie|tion|sie|sion|iek|ique|k|ck|ij|heid|dom|schap|aner|aners|ans)$/,
  derivations:
    /^(?:e|n|s|es|en|ing|a|an|ian|ese|ish|ic|er|ers|ans|ians|i|ist|ists|ism|d|se|y|ie|ia|isch|ische|aans|aanse)?$/,
  placeAdjective: /se?$/,
  // With a capital in English where Dutch writes it otherwise or small, and titles that stand before names.
  changing: words(`
    american americans british european europeans french german chinese japanese russian english dutch north south east  west northern southern eastern western united states state kingdom union netherlands europe asia africa america  president director minister government commission court university group company corporation chairman executive  mr mrs ms inc ltd corp usa the and but for not that this they with from his her its our you are was has had will new
  `),
};
