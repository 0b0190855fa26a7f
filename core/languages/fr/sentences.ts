import type { SentenceWords } from '../sentenceWords.ts';
import { words } from '../wordList.ts';

const VERB_ENDINGS =
  /(?:issaient|issait|issant|erions|eraient|eront|erait|erons|assent|aient|issent|antes|antes?|ants|ant|èrent|erent|era|ait|ées|ee?s|és|ée|ent|ons|ez|er|ir|it|is|é|es|e|s|x)$/u;

/** Augment for augmente, augmenté and augmentation: endings go, consonants stand once. */
function stem(word: string): string {
  let rest = word.replace(/^n['’]/u, '');
  if (rest.length > 6)
    rest = rest.replace(/(?:issements?|ements?|ments?|ations?|itions?|ateurs?|atrices?|ités?|ites?)$/u, '');
  if (rest.length > 4) rest = rest.replace(VERB_ENDINGS, '');
  else if (rest.length > 3) rest = rest.replace(/(?:s|x|e)$/u, '');
  return rest.replace(/aux$/u, 'al').replace(/([a-z])\1$/u, '$1');
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
    se son sa ses leur leurs notre nos votre vos mon ma mes par pour avec sans sous est sont était étaient être été a ont
    avait avaient avoir eu sera seront serait aura auront aurait ne pas plus mais ou donc si comme y lui eux moi toi cela ça
    ceux celle celui celles après depuis entre contre tout tous toute toutes même aussi très bien ainsi alors fait n'est n'a
    n'ont n'était n'avait n'y n'en quand lorsque puis peut doit`),
  compoundLinks: null,
  stem,
};
