import type { Words } from '../../figures/vocabulary/figureWords.ts';
import type { Flag } from '../../figures/vocabulary/meaning.ts';

/** French words around figures, by what they say of them. */
export const flags: Readonly<Partial<Record<Flag, Words>>> = {
  article: 'un une',
  and: 'et',
  andHalf: 'et_demi et_demie',
  alsoAdjective: 'neuf',
  shyCount: 'quarantaine',
  idiom:
    "quart_de_finale quarts_de_finale huitième_de_finale huitièmes_de_finale seizième_de_finale seizièmes_de_finale premier_ministre première_ministre premiers_ministres première_dame premier_plan dans_un_premier_temps dans_un_second_temps trois_fois_rien seconde_main première_quinzaine seconde_quinzaine deuxième_quinzaine second_degré premier_degré troisième_cycle troisième_âge mauvais_quart_d'_heure tiers-monde quart_de_tour sept_jours_sur_sept deux-points deux-roues trois-mâts son_trente-et-un leur_trente-et-un quoi_de_neuf rien_de_neuf remis_à_neuf remise_à_neuf remises_à_neuf remettre_à_neuf refait_à_neuf refaire_à_neuf du_midi double_fond double_le_cap doublé_le_cap doubler_le_cap doublait_le_cap doublent_le_cap classe_de_sixième classe_de_cinquième classe_de_quatrième classe_de_troisième classe_de_seconde classe_de_première",
  point: 'virgule',
  partPoint: 'point',
  of: "de d' du des",
  definite: "le la les l' ce cet cette ces du des au aux",
  demonstrative: 'ce cet cette ces',
  possessive: 'son sa ses leur leurs notre nos mon ma mes votre vos',
  comparative: 'plus moins supérieur supérieure supérieurs inférieur inférieure inférieurs',
  shyUnit: 'pied barre seconde degré point bit bar carat nœud cheval pouce once octet yard',
  shyFamily: 'livre lire mark couronne real réal sol florin',
  shyPart: 'demi demie quart tiers',
  per: "par / à_l' a_l' à_la",
  belowZero:
    'en_dessous_de_zéro en_dessous_de_zero au-dessous_de_zéro sous_zéro sous_zero en_dessous_de_0 au-dessous_de_0 sous_0 en-dessous_de_zéro',
  between: 'entre entre_le entre_les entre_la',
  from: "de d' du des de_la",
  to: "à au aux jusqu'_à jusqu'_au jusqu'_aux à_la",
  rangeAnd: 'et et_le et_les et_la',
  or: 'ou',
  becomes: 'à au aux',
  change:
    'passe passer passé passée passés passées passent passait passant passera passeront augmente augmenter augmenté augmentée augmentent augmentation hausse hausser relever relevé relevée relève relèvement monter monté montée monte montent grimper grimpé grimpe bondir bondi bondit croître crû croissance progresser progressé progresse progression baisse baisser baissé baissée baissent diminuer diminué diminue diminution reculer reculé recule recul chuter chuté chute tomber tombé tombée tombe tombent réduire réduit réduite réduits réduction abaisser abaissé abaissée abaisse ramener ramené ramenée ramenés ramène descendre descendu descend porter porté portée portés porte élargir élargi évolue évoluer évolué',
  outOf: 'sur sur_les sur_le',
  beforeUnit:
    'premier première premiers premières dernier dernière derniers dernières prochain prochaine prochains prochaines',
  times: 'fois x ×',
  factor: 'facteur facteur_de',
  ranked: 'dernier dernière autre autres',
  by: 'sur x ×',
  few: 'quelques plusieurs',
  divides: 'réparti répartis répartie réparties divisé',
  zone: 'gmt utc cet cest bst edt',
  bearing: 'nord sud ouest',
  shyMonth: 'janv jan févr fév fevr fev avr juil juill aoû aou sept oct nov déc dec',
  smallMonth: 'mars avril',
  shyYearPart: 't',
  lastOf: 'dernier dernière derniers dernières',
  quarter: 'trimestre trimestres quart-temps',
  halfYear: "semestre moitié_de_l'_année",
  half: 'moitié',
  fiscal: 'fiscal fiscale exercice exercice_fiscal année_fiscale',
  decadeOpener: 'années décennie décennies',
  yearOpener: 'en an depuis dès avant après fin début mi courant vers circa entre anno',
  yearModifier: 'fin début mi courant',
  beforeChrist: 'avant_jésus-christ avant_notre_ère av._j.-c. avant_j.-c. av._jc av_jc av._j-c avant_jc',
  clockOpener: 'à vers dès partir_de environs_de alentours_de il_est avant',
  hour: 'heures heure h',
  hourMark: 'h',
  spanOpener:
    'en pendant durant dure duré durent durait dura durera couru dormi attendu patienté roulé marché nagé pédalé joué volé parlé débattu travaillé navigué siégé conduit courir dormir attendre patienter rouler marcher nager pédaler jouer parler travailler',
  spanCloser: "de d' plus_tard plus_tôt auparavant",
  hourSpan: "heures_de heures_d' heure_de heure_d' heures_du heures_des h_de h_d'",
  decadeSuffix: 's',
  label:
    'version versions chapitre article articles art. page pages p. pp. figure tableau annexe autoroute départementale nationale route ligne quai porte rn',
  series:
    'windows office android ios ipados macos web studio iso iphone ipad galaxy playstation ps xbox ryzen core boeing airbus bluetooth usb formule fortune area wi-fi wifi html pixel surface python java php kubernetes ubuntu debian fedora directx',
  ordinary:
    "le la les l' un une des du de d' ce cet cette ces et ou mais donc or ni car que qu' qui dont où en dans sur sous pour par avec sans à au aux chez vers contre entre depuis pendant comme si ne n' pas plus moins se s' il elle ils elles on je j' tu nous vous c' y lui leur son sa ses leurs notre nos est sont était étaient sera seront a ont avait avaient aura auront peut peuvent doit doivent fait font selon alors ainsi aussi déjà encore seulement puis quand lorsque afin tout tous toute toutes aujourd'hui hier demain précises tapantes passées locales",
  prefix: 'mi post pré pre ex après avant',
  ordinalSuffix: 'er ère ere re e è ème eme nd nde nds ndes ers es èmes ièmes ième ieme ᵉ ᵉʳ ᵉʳᵉ',
};
