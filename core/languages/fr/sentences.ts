import type { SentenceWords } from '../sentenceWords.ts';
import { words } from '../wordList.ts';

/** What verbs, adjectives and nouns end in, the s of the plural taken off; keys have no accents. */
const ENDINGS =
  /(?:issaient|issait|issant|issent|issement|isson|issez|iraient|irait|iront|irent|eraient|erait|eront|eron|erez|erai|erent|era|ements?|ations?|ateur|atrice|aient|ait|ant|ent|ee|it|on|ez|er|ir|(?<=d)re|e|i|u)$/u;

/** Augment for augmente, augmentées and augmentation: endings go where three letters are left, consonants stand once. */
function stem(word: string): string {
  const one = word
    .replace(/^n['’]/u, '')
    .replace(/(?<=..)(?<!e)aux$/u, 'al')
    .replace(/(?<=...)[sx]$/u, '');
  const cut = one.replace(ENDINGS, '');
  const rest = cut.length >= 3 && /[aeiouy]/u.test(cut) ? cut : one;
  return rest
    .replace(/v$/u, 'f')
    .replace(/eus$/u, 'eu')
    .replace(/([a-z])\1$/u, '$1');
}

/** How French sentences end and begin. */
export const sentences: SentenceWords = {
  abbreviations: words(`
    m mm mme mlle dr pr me mgr st ste p.ex ex c.-à-d cf env av apr art chap vol fig éd hab tél adj dir gén col cap lt
    janv févr fév avr juil juill sept oct nov déc vs resp incl max min dép boul bd`),
  ambiguousAbbreviations: words('etc inc ltd corp co u.s j.-c jr sr s.a sté cie'),
  numberAbbreviations: words('n no p pp'),
  ordinalStop: false,
  capitalNouns: false,
  // N' denies, so it stays with its word: the check of denials looks for it.
  clitics: words('d l qu s j m t c jusqu lorsqu puisqu quoiqu'),
  apostropheWords: words(''),
  starters: words(`
    le la les un une des du ce cet cette ces il elle ils elles on nous vous je tu son sa ses leur leurs notre nos votre vos
    mon ma mes au aux en à dans sur sous pour par avec sans de depuis après avant pendant selon mais et ou donc or car si
    comme quand lorsque alors ainsi aussi cependant toutefois pourtant néanmoins enfin ensuite puis hier aujourd'hui demain
    plus tous toutes tout toute chaque certains plusieurs quelques malgré grâce entre vers chez dès outre parmi ici là où qui
    que quoi pourquoi comment ne pas non oui bien même d l c s j qu lors face contre jusque`),
  functionWords: words(`
    le la les un une des du de et en à au aux dans sur que qui dont où ce cet cette ces il elle ils elles on nous vous je tu
    se son sa ses leur leurs notre nos votre vos mon ma mes ton ta tes par pour avec sans sous est sont était étaient être
    été a ont avait avaient avoir eu sera seront serait seraient aura auront aurait auraient soit soient fut furent ait ai
    ne pas plus mais ou donc or ni car si comme y lui eux moi toi soi cela ça ceci celui celle ceux celles celui-ci celle-ci
    après avant depuis entre contre vers chez dès pendant durant selon malgré parmi hors sauf outre jusque lors envers
    tout tous toute toutes même mêmes aussi très bien ainsi alors fait faire font quand lorsque lorsqu puis puisque puisqu
    parce afin tandis quoi quel quelle quels quelles lequel laquelle lesquels lesquelles auquel duquel auxquels desquels
    autre autres autrui chaque chacun chacune quelque quelques plusieurs certains certaines aucun aucune nul nulle rien
    personne jamais encore déjà toujours ici là voici voilà peut peuvent pourrait pourraient doit doivent devrait devoir
    pouvoir va vont aller étant ayant suis es sommes êtes as avons avez étais avais me te en-dessous dessus dessous
    n'est n'a n'ont n'était n'avait n'y n'en n'ait n'étaient n'avaient d l qu s j m t c`),
  compoundLinks: null,
  stem,
};
