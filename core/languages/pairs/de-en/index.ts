import { words } from '../../wordList.ts';
import type { Pair } from '../pair.ts';
import adjectives from './lexicon/adjectives.txt?raw';
import functionWords from './lexicon/function.txt?raw';
import nounsAToK from './lexicon/nouns-a-k.txt?raw';
import nounsLToZ from './lexicon/nouns-l-z.txt?raw';
import verbs from './lexicon/verbs.txt?raw';
import people from './people.txt?raw';
import places from './places.txt?raw';

/** German and English. */
export const germanEnglish: Pair = {
  languages: ['de', 'en'],
  lexicon: [functionWords, verbs, adjectives, nounsAToK, nounsLToZ].join('\n'),
  places,
  people,
  spellings: [
    [/ph/g, 'f'],
    [/tsch|tch/g, 'ch'],
    [/sch|sh|sc/g, 's'],
    [/th|dt/g, 't'],
    [/tz/g, 's'],
    [/[cz](?=[eiy])/g, 's'],
    [/ie|y|j/g, 'i'],
    [/[ckq]+/g, 'k'],
    [/x/g, 'ks'],
    [/[zsß]+/g, 's'],
    [/ou|oo|uu/g, 'u'],
    [/v/g, 'f'],
    [/w/g, 'u'],
    [/(.)\1+/g, '$1'],
  ],
  endings:
    /(?:en|es|e|er|em|ern|s|n|a|ie|ia|ien|y|i|in|innen|an|aner|ian|ier|isch|ische[mnrs]?|ic|ical|ish|ese|ees|ers|re|or|oren|ors|eur|us|um|ium|al|ale[mnrs]?|ell|elle[mnrs]?|itat|itaten|ty|ties|tion|tionen|sion|ik|ics|ique|k|ck|keit|heit|schaft|ung|ungen|ismus|ism|ist|isten|ists|iv|ive[mnrs]?|ans|ians)$/,
  derivations:
    /^(?:e|n|s|es|en|er|ern|ers|in|innen|ing|a|an|ans|aner|ian|ians|ien|ier|ese|ish|ic|i|ie|ia|ist|isten|ists|ism|ismus|y|isch|ische[mnrs]?|sche[mnrs]?)?$/,
  placeAdjective: /(?:isch|ische[mnrs]?|er|ern)$/,
  // With a capital in English where German writes it otherwise, and titles that stand before names.
  changing: words(`
    american americans british european europeans french german chinese japanese russian english dutch north south east
    west northern southern eastern western united states state kingdom union europe asia africa america president
    director minister government commission court university group company corporation chairman executive mr mrs ms inc
    ltd corp usa the and but for not that this they with from his her its our you are was has had will new
  `),
};
