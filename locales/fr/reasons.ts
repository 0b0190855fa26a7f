import type { reasons as english } from '../en/reasons.ts';
import type { Translated } from '../message.ts';

export const reasons: Translated<typeof english> = {
  'reason.figure.same': 'Les deux disent la même chose.',
  'reason.figure.form': 'Le même chiffre, écrit autrement : « {original} » et « {translation} ».',
  'reason.figure.converted':
    'Une autre unité, mais après conversion les deux concordent : « {original} » et « {translation} ».',
  'reason.figure.reading':
    'Le point ou la virgule de « {translation} » peut se lire de deux façons, dont l’une concorde avec « {original} ».',
  'reason.figure.magnitude':
    'Les deux ne donnent qu’un ordre de grandeur, et c’est le même : « {original} », « {translation} ».',
  'reason.figure.approximation': 'Le chiffre concorde ; seul l’un des deux le dit approximatif.',
  'reason.figure.moved': 'Le chiffre concorde, mais figure dans une autre phrase de la traduction.',
  'reason.figure.value': 'L’original dit « {original} », la traduction dit « {translation} ».',
  'reason.figure.scale': 'Les deux diffèrent d’un facteur {factor} : « {original} » est devenu « {translation} ».',
  'reason.figure.unit': 'Le nombre concorde, pas l’unité : « {original} » est devenu « {translation} ».',
  'reason.figure.currency': 'Le montant concorde, pas la monnaie : « {original} » est devenu « {translation} ».',
  'reason.figure.bound':
    'Le nombre concorde, mais pas son degré de précision : « {original} » est devenu « {translation} ».',
  'reason.figure.date': 'Une autre date ou une autre heure : « {original} » est devenu « {translation} ».',
  'reason.figure.separator':
    'Les chiffres concordent, mais le point ou la virgule a été mal lu : « {original} » est devenu « {translation} ».',
  'reason.figure.missing': 'L’original contient ici « {original} » ; la traduction l’omet.',
  'reason.figure.added': 'La traduction contient ici « {translation} » ; l’original, non.',
  'reason.figure.unclear': 'Aucun équivalent de « {figure} » n’a été trouvé ; il n’y en a peut-être pas.',

  'reason.name.word': 'Le nom « {original} » a été traduit comme un mot ordinaire : « {translation} ».',
  'reason.name.spelling': 'Le nom « {original} » s’écrit « {translation} » dans la traduction.',
  'reason.name.replaced': 'L’original nomme « {original} », la traduction nomme « {translation} ».',
  'reason.name.untranslated':
    '« {translation} » est le nom du lieu dans la langue de l’original ; ici, c’est « {expected} ».',

  'reason.negation.lost': 'L’original contient ici une négation (« {original} »), la traduction non.',
  'reason.negation.added': 'La traduction contient ici une négation (« {translation} »), l’original non.',

  'reason.direction.opposite': 'Le contraire : « {original} » est devenu « {translation} ».',
  'reason.direction.swapped': 'Les deux côtés sont inversés : « {original} » est devenu « {translation} ».',

  'reason.relative-time.changed': '« {original} » dans l’original n’est pas le même moment que « {translation} ».',
  'reason.hearsay.lost':
    'L’original le donne comme non confirmé (« {original} ») ; la traduction le présente comme un fait.',

  'reason.speaker.changed': 'Dans l’original, c’est « {original} » qui le dit ; dans la traduction, « {translation} ».',
  'reason.speaker.listener':
    'Dans l’original, cela a été dit à un média (« {original} ») ; dans la traduction, ce média en est le sujet (« {translation} »).',

  'reason.role.swapped':
    'L’original dit « {original} » ; dans la traduction, les rôles sont inversés : « {translation} ».',

  'reason.quotation.lost': 'Une citation dans l’original ; sans guillemets dans la traduction : « {original} ».',
  'reason.quotation.added':
    'Une citation dans la traduction seulement : l’original rapporte « {translation} » avec ses propres mots.',
  'reason.quotation.cut': 'La citation est beaucoup plus courte dans la traduction.',

  'reason.omission.sentence': 'Cette phrase de l’original ne figure pas dans la traduction.',
  'reason.omission.clause': 'Cette partie de la phrase ne figure pas dans la traduction : « {original} ».',
  'reason.addition.sentence': 'Cette phrase de la traduction ne figure pas dans l’original.',
  'reason.addition.clause': 'Cette partie de la phrase ne figure pas dans l’original : « {translation} ».',

  'reason.contradiction.translation':
    'La traduction contient « {word} », mais ses propres chiffres ne le confirment pas : « {first} » contre « {second} ». L’original ne le dit pas.',
  'reason.contradiction.both':
    'Le texte contient « {word} », mais ses propres chiffres ne le confirment pas : « {first} » contre « {second} ». L’original le dit aussi.',

  'reason.replaced.other': 'À la place de cette phrase, la traduction dit tout autre chose.',
  'reason.replaced.repetition': 'La traduction répète quelques mots en boucle.',
};
