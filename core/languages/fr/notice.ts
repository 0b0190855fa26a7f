import type { NoticeWords } from '../noticeWords.ts';

const TEXT =
  'article|texte|billet|contenu|page|reportage|dépêche|entretien|interview|version|traduction|actualité|brève|chronique|publication|post';

/** French words of notices. */
export const notice: NoticeWords = {
  tag: 'fr',
  label:
    "(?:note (?:de la rédaction|du traducteur|de l[’']éditeur)|ndlr|note|avertissement|à noter|information|transparence)",
  self: `(?:cet|cette|ce|le présent|la présente) (?:(?!est |a été )\\p{L}+ ){0,2}?(?:${TEXT})`,
  wasTranslated: "(?:a été|est|fut|vient d[’']être)(?: [^.,;:?!]{1,110}?)? traduite?",
  appeared: '[^.;]{0,60}(?:publiée?|parue?|écrite?|rédigée?|diffusée?)',
  isTranslation:
    "(?:(?:ceci|cet article|ce texte) est (?:une|la)|il s[’']agit (?:ici )?d[’']une) [^.,;]{0,60}?traduction",
  begins:
    "(?:article |texte |automatiquement )?traduite?|traduction (?:automati(?:que|sée)|assistée|générée|par (?:l[’'])?(?:IA|intelligence artificielle|machine|deepl|google))",
  verbs: 'est|sont|était|étaient|sera|peut|peuvent|fait|font|doit|reste|permet',
  translating: 'tradui\\p{L}+|traduction\\p{L}*',
  machine:
    "automati\\p{L}+|machine|ordinateur|IA|AI|intelligence artificielle|deepl|google|chatgpt|gpt|gemini|modèles? de langage|logiciels?|(?:aide|assistance) technique|outils? (?:techniques?|de traduction|génératifs?|d[’']IA)",
  edited: 'relue?|vérifiée?|révisée?|éditée?|corrigée?|revue?|contrôlée?|post-éditée?',
  denial: "ne|pas|jamais|sans|personne|n[’']\\p{L}+",
  original: "original\\p{L}*|origine|ici|source|lire (?:l[’']|en |la |le ).{0,30}",
  endings: 'e|es|s',
  elsewhere:
    '(?:à )?lire (?:aussi|également)|voir aussi|lisez (?:aussi|également)|abonnez[- ]vous|inscrivez[- ]vous|suivez(?:[- ]nous|[- ]moi)?|recevez|cliquez ici|téléchargez|ne manquez|retrouvez (?:nous|toute|tous|notre)',
};
