import { words } from '../../wordList.ts';
import type { Pair } from '../pair.ts';
import adjectives from './lexicon/adjectives.txt?raw';
import functionWords from './lexicon/function.txt?raw';
import nounsAToL from './lexicon/nouns-a-l.txt?raw';
import nounsMToZ from './lexicon/nouns-m-z.txt?raw';
import verbs from './lexicon/verbs.txt?raw';
import people from './people.txt?raw';
import places from './places.txt?raw';

/** French and English. */
export const frenchEnglish: Pair = {
  languages: ['fr', 'en'],
  lexicon: [functionWords, verbs, adjectives, nounsAToL, nounsMToZ].join('\n'),
  places,
  people,
  spellings: [
    [/ph/g, 'f'],
    [/tch|sch|sh/g, 'ch'],
    [/th/g, 't'],
    [/gu(?=[eiy])/g, 'g'],
    [/[cz](?=[eiy])/g, 's'],
    [/^es(?=[cpt])/g, 's'],
    [/^e(?=[cpt])/g, 's'],
    [/ou|oo/g, 'u'],
    [/ai|ei|ae|oe/g, 'e'],
    [/[ckq]u?/g, 'k'],
    [/x/g, 'ks'],
    [/[zs]+/g, 's'],
    [/y|j/g, 'i'],
    [/w/g, 'v'],
    [/(.)\1+/g, '$1'],
  ],
  endings:
    /(?:e|s|es|a|ie|ies|y|i|ia|ien|ienne|iens|iennes|ian|ians|ain|aine|ains|aines|an|ans|ais|aise|aises|ois|oise|oises|ese|ish|in|ine|ique|iques|ic|ical|ics|al|ale|aux|ales|el|elle|els|elles|eur|eurs|euse|euses|or|ors|er|ers|re|ateur|ator|te|ty|ties|tion|tions|sion|isme|ism|iste|istes|ist|ists|if|ive|ifs|ives|eux|ous|um|us|que|k|ck)$/,
  derivations:
    /^(?:e|s|es|n|ne|ns|nes|a|an|ans|ian|ians|ien|ienne|iens|iennes|ain|aine|ains|aines|ais|aise|aises|ois|oise|oises|ese|ish|ic|ique|iques|i|ie|ia|in|ine|iste|istes|ist|ists|isme|ism|y|er|ers|eur|eurs)?$/,
  placeAdjective: /(?:ien|ienne|ain|aine|ais|aise|ois|oise|ique|in|ine)s?$/,
  // With a capital in English where French writes it otherwise or small, and titles that stand before names.
  changing: words(`
    american americans british european europeans french german germans chinese japanese russian russians english dutch
    north south east west northern southern eastern western united states state kingdom union europe asia africa america
    president director minister government commission court university group company corporation chairman executive mr mrs
    ms dr inc ltd corp usa the and but for not that this they with from his her its our you are was has had will new
    américain américaine américains américaines britannique européen européenne français française allemand allemande
    chinois chinoise japonais russe anglais anglaise nord sud est ouest états unis royaume uni état président présidente
    ministre gouvernement commission cour université groupe société pdg m mme mlle dr le la les un une des et mais pour
  `),
};
