import type { CheckWords } from '../checkWords.ts';
import { howOften } from '../howOften.ts';
import { keysIn } from '../keysIn.ts';
import { words } from '../wordList.ts';
import { hearsay } from './hearsay.ts';
import opposites from './opposites.txt?raw';
import { roles } from './roles.ts';

const DENIALS = words('ne pas jamais rien aucun aucune nullement ni');
const LEANING = words(`
  non sans plus personne guère moins peu à_peine seulement uniquement seul seule seuls seules sauf hormis hors faute manque
  manquer manqué refuse refuser refusé refusent rejette rejeter rejeté rejettent nie nier nié démenti démentir dément
  empêcher empêche empêché éviter évite évité interdire interdit interdite interdiction échouer échoué échoue échec prive
  priver privé cesser cessé cesse arrêter arrêté arrêt contre anti nul nulle nulle_part rarement rare difficile loin
  dernier dernière derniers dernières difficilement rarement mal peu épargner épargné épargnée épargnés
  ignorer ignore ignoré oublier oublié absent absence faible mauvais autre autrement inverse contraire quelconque
  moindre renoncer renonce renoncé renoncent renonçait abstenir abstient abstenu abstenus défiance omettre omis omet`);

/** Words made by in-, im-, ir-, il-, mé-: impossible, inconnu, mécontent. */
const NEGATIVE_PREFIX =
  /^(?:im(?:poss|pun|prob|prév|prev|pui|par|pen|mat|mob)|in(?:adm|acc|cap|cer|com|conn|cons|corr|croy|dép|dep|dis|eff|ég|eg|esp|exp|hab|just|opp|suf|sup|tol|trou|util|val|vis|vrai)|ir(?:r)|ill(?:é|e|i)g|dés(?:a|o)|des(?:a|o)|méc|mec|mal(?:h|gr))\p{L}{2,}/u;

/** Words in a row, for a table. */
const list = (row: string): readonly string[] => [...keysIn(row)];

/** French words that the comparison looks for. */
export const checks: CheckWords = {
  figures: {
    implied: {
      2: list(`
        double doubles doublé duo couple couples paire paires jumeaux jumelles moitié demi demie deuxième second seconde tandem
        binôme biennal bilatéral bilatérale bilatéraux bimensuel autre`),
      3: list('trio triple triples triplé triplés triplées tiers triangle triangulaire trilatéral trilogie'),
      4: list('quart quarts quatuor trimestre trimestres trimestriel quadruple quadruplés bissextile'),
      5: list('quintette quinquennat quinquennal quinquennale quintuple quintuplés'),
      6: list('semestre sextuple'),
      7: list('semaine semaines hebdomadaire septennat'),
      8: list('huitième huitièmes huitaine octogone'),
      10: list('décennie décennies décennal dizaine dizaines'),
      12: list('douzaine midi minuit'),
      14: list('quinzaine quinze'),
      15: list('quinzaine quart'),
      16: list('huitièmes seizième seizièmes'),
      20: list('vingtaine'),
      24: list('journée jour jours'),
      30: list('trentaine trentenaire trentenaires'),
      32: list('seizièmes'),
      40: list('quarantaine quadragénaire quadragénaires'),
      50: list('moitié cinquantaine cinquantenaire quinquagénaire quinquagénaires'),
      60: list('heure heures minute minutes soixantaine sexagénaire sexagénaires'),
      70: list('septuagénaire septuagénaires'),
      80: list('octogénaire octogénaires'),
      90: list('nonagénaire nonagénaires'),
      100: list('siècle siècles centaine centaines cent centenaire centenaires pour'),
      200: list('bicentenaire'),
      1000: list('millier milliers millénaire millénaires'),
    },
    exact: words('exactement précisément précises exact exacte'),
    stretches: { begin: words('debut'), middle: words('mi milieu'), end: words('fin') },
    openTime: (text) => !/\d\s*[h:]/i.test(text) && !/matin|midi|minuit|soir|nuit/i.test(text),
  },
  negation: {
    // Without its accent, né (born) looks like it.
    denies: ({ key, text }) => (DENIALS.has(key) && !/^né/iu.test(text)) || key.startsWith("n'"),
    leans: (key) => LEANING.has(key) || NEGATIVE_PREFIX.test(key),
    idle: /(?<!\p{L})(?:n(?:e\s+|['’])(?:(?!pas\b|plus\b|jamais\b|rien\b)[\p{L}'’-]+\s+){1,4}?qu(?:e\b|['’])|non seulement|pas seulement|pas moins d|pas plus d|n['’]importe|ne serait-ce|sans doute|pas à pas|premiers? pas|plus que jamais|(?:avant|à moins|de peur|de crainte) qu|rien qu|plus [^.]{0,40} que jamais|(?:craign|crain|redout|appréhend|évit|empêch|peur|risqu)\p{L}*\s(?:[\p{L}'’-]+\s){0,3}?qu(?:e\s|['’])(?:[\p{L}'’-]+\s){1,8}?n(?:e\s|['’])(?![^.;]{0,25}(?<!\p{L})(?:pas|plus|jamais|rien|aucun|aucune|personne)(?!\p{L}))|pas encore|ou pas|ni plus ni moins|non plus|ne (?:manqu|hésit)ez pas|(?:n['’]a|n['’]ont|n['’]avait|n['’]avaient) pas (?:hésité|tardé|manqué)|(?:plus|moins|mieux|autrement|meilleure?s?|pires?)(?!\p{L})[^.;]{0,60}(?<!\p{L})qu(?:e\s|['’])[^.;]{0,20}(?<!\p{L})n(?:e\s|['’])(?:l['’])?(?:\p{L}+))/iu,
  },
  names: {
    titles: words(`
      m mm mme mmes mlle dr pr me mgr monsieur madame mademoiselle messieurs docteur professeur maître ministre président
      présidente maire commissaire général colonel capitaine lieutenant sergent sénateur sénatrice député
      députée gouverneur gouverneure roi reine prince princesse pape sir lord lady directeur directrice entraîneur
      chancelier chancelière secrétaire juge procureur procureure chef révérend père sœur frère abbé évêque cardinal
      empereur impératrice duc duchesse comte comtesse imam cheikh lieutenant-colonel`),
  },
  opposites,
  hearsay,
  roles,
  speech: {
    verbs: words(`
      dit disent déclare déclaré déclarait affirme affirmé affirmait ajoute ajouté explique expliqué expliquait précise
      précisé indique indiqué raconte raconté souligne souligné assure assuré estime estimé annonce annoncé écrit selon
      confie confié lance lancé rapporte rapporté`),
    listener: words('à auprès'),
    topic: words('sur'),
  },
  relativeTime: [
    { unit: 'day', offsets: [-2], words: words('avant_hier') },
    { unit: 'day', offsets: [-1], words: words('hier') },
    { unit: 'day', offsets: [-1, 0], words: words('nuit_dernière cette_nuit') },
    { unit: 'day', offsets: [0], words: words("aujourd'hui ce_matin cet_après_midi ce_soir") },
    { unit: 'day', offsets: [1], words: words('demain') },
    { unit: 'day', offsets: [2], words: words('après_demain') },
    { unit: 'week', offsets: [-1], words: words('semaine_dernière') },
    { unit: 'week', offsets: [-1, 0], words: words('semaine_passée semaine_écoulée') },
    { unit: 'week', offsets: [0], words: words('cette_semaine') },
    { unit: 'week', offsets: [0, 1], words: words('semaine_à_venir') },
    { unit: 'week', offsets: [1], words: words('semaine_prochaine') },
    { unit: 'month', offsets: [-1], words: words('mois_dernier') },
    { unit: 'month', offsets: [-1, 0], words: words('mois_passé mois_écoulé') },
    { unit: 'month', offsets: [0], words: words('ce_mois') },
    { unit: 'month', offsets: [0, 1], words: words('mois_à_venir') },
    { unit: 'month', offsets: [1], words: words('mois_prochain') },
    { unit: 'year', offsets: [-1], words: words('année_dernière an_dernier') },
    { unit: 'year', offsets: [-1, 0], words: words('année_passée année_écoulée an_passé') },
    { unit: 'year', offsets: [0], words: words('cette_année') },
    { unit: 'year', offsets: [0, 1], words: words('année_à_venir') },
    { unit: 'year', offsets: [1], words: words('année_prochaine an_prochain') },
    ...howOften({
      1: [words('quotidien quotidienne quotidiens quotidiennes quotidiennement'), words('jour jours journée')],
      7: [words('hebdomadaire hebdomadaires hebdomadairement'), words('semaine semaines')],
      30: [words('mensuel mensuelle mensuels mensuelles mensuellement'), words('mois')],
      91: [words('trimestriel trimestrielle trimestriels trimestrielles'), words('trimestre trimestres')],
      182: [words('semestriel semestrielle semestriels semestrielles'), words('semestre semestres')],
      365: [words('annuel annuelle annuels annuelles annuellement'), words('an ans année années')],
    }),
  ],
  links: words('à au aux jusque'),
  comparing: {
    than: words('que'),
    greater: words('supérieur supérieure plus_élevé plus_grand plus_grande plus_haut plus_long plus_âgé'),
    lesser: words('inférieur inférieure plus_bas plus_petit plus_petite plus_court plus_jeune'),
  },
};
