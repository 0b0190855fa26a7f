import type { CheckWords } from '../checkWords.ts';
import { keysIn } from '../keysIn.ts';
import { words } from '../wordList.ts';
import { hearsay } from './hearsay.ts';
import { roles } from './roles.ts';

const DENIALS = words('ne pas jamais rien aucun aucune nullement ni');
const LEANING = words(`
  non sans plus personne guère moins peu à_peine seulement uniquement seul seule seuls seules sauf hormis hors faute manque
  manquer manqué refuse refuser refusé refusent rejette rejeter rejeté rejettent nie nier nié démenti démentir dément
  empêcher empêche empêché éviter évite évité interdire interdit interdite interdiction échouer échoué échoue échec prive
  priver privé cesser cessé cesse arrêter arrêté arrêt contre anti nul nulle nulle_part rarement rare difficile loin
  dernier dernière derniers dernières difficilement rarement mal peu épargner épargné épargnée épargnés
  ignorer ignore ignoré oublier oublié absent absence faible mauvais autre autrement inverse contraire quelconque
  moindre`);

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
    openTime: (text) => !/\d\s*[h:]/i.test(text) && !/matin|midi|minuit|soir|nuit/i.test(text),
  },
  negation: {
    denies: (key) => DENIALS.has(key) || key.startsWith("n'"),
    leans: (key) => LEANING.has(key) || NEGATIVE_PREFIX.test(key),
    idle: /(?<!\p{L})(?:n(?:e\s+|['’])(?:(?!pas\b|plus\b|jamais\b|rien\b)[\p{L}'’-]+\s+){1,4}?qu(?:e\b|['’])|non seulement|pas seulement|pas moins d|pas plus d|n['’]importe|ne serait-ce|sans doute|pas à pas|premiers? pas|plus que jamais|(?:avant|à moins|de peur|de crainte) qu|rien qu|plus [^.]{0,40} que jamais|pas encore|ou pas|ni plus ni moins|non plus|ne (?:manqu|hésit)ez pas|(?:n['’]a|n['’]ont|n['’]avait|n['’]avaient) pas (?:hésité|tardé|manqué)|(?:plus|moins|mieux|autrement|meilleure?s?|pires?)(?!\p{L})[^.;]{0,60}(?<!\p{L})qu(?:e\s|['’])[^.;]{0,20}(?<!\p{L})n(?:e\s|['’])(?:l['’])?(?:\p{L}+))/iu,
  },
  names: {
    titles: words(`
      m mm mme mmes mlle dr pr me mgr monsieur madame mademoiselle messieurs docteur professeur maître ministre président
      présidente maire commissaire général colonel capitaine lieutenant sergent sénateur sénatrice député
      députée gouverneur gouverneure roi reine prince princesse pape sir lord lady directeur directrice entraîneur
      chancelier chancelière secrétaire juge procureur procureure chef révérend père sœur frère abbé évêque cardinal
      empereur impératrice duc duchesse comte comtesse imam cheikh lieutenant-colonel`),
  },
  opposites: {
    after: {
      words: words('après'),
      perhaps: words('ensuite depuis suite puis lorsque lors dès une_fois ultérieurement'),
    },
    before: {
      words: words('avant auparavant'),
      perhaps: words('abord plus_tôt précédemment jusque ici veille précédent devant'),
    },
    rise: {
      words: words(`
        hausse hausses augmente augmentent augmenté augmenter augmentait augmentation augmentations croissance croître
        grimpé grimpe grimper bondi bondit`),
      perhaps: words(
        'plus monté monte monter progresse progressé progression haut relever relevé accru accroître gagné',
      ),
    },
    fall: {
      words: words(`
        baisse baisses baissé baisser baissent diminue diminuent diminué diminuer diminution recul reculé recule chute
        chuté chuter`),
      perhaps: words('moins bas tombé tombe tomber réduit réduire réduction perd perdu recule descendu'),
    },
    win: {
      words: words('gagne gagnent gagné gagner remporte remporté remporter remportent'),
      perhaps: words('victoire vainqueur battu battre bat triomphe'),
    },
    lose: {
      words: words('perd perdent perdu perdre perdait'),
      perhaps: words('perte pertes défaite battu perdant'),
    },
    victory: {
      words: words('victoire victoires triomphe'),
      perhaps: words('gagné gagner remporté remporter remporte battu battre vainqueur succès'),
    },
    defeat: {
      words: words('défaite défaites'),
      perhaps: words('perdu perdre perte battu battre vaincre vaincu revers'),
    },
    higher: {
      words: words(
        'supérieur supérieure supérieurs supérieures plus_élevé plus_élevée plus_élevés plus_haut plus_haute',
      ),
      perhaps: words('plus haut élevé'),
    },
    lower: {
      words: words('inférieur inférieure inférieurs inférieures plus_bas plus_basse plus_faible'),
      perhaps: words('moins bas faible'),
    },
    best: {
      words: words('le_meilleur la_meilleure les_meilleurs les_meilleures'),
      perhaps: words('meilleur meilleure bon'),
    },
    worst: { words: words('le_pire la_pire les_pires'), perhaps: words('pire mauvais') },
    better: { words: words('mieux'), perhaps: words('meilleur meilleure meilleurs améliorer amélioré amélioration') },
    worse: { words: words('pire pires'), perhaps: words('empirer aggraver aggravé mauvais pis') },
    north: { words: words('nord septentrional septentrionale'), perhaps: words('') },
    south: { words: words('sud méridional méridionale'), perhaps: words('midi') },
    east: { words: words('oriental orientale orientaux'), perhaps: words('est') },
    west: { words: words('ouest occidental occidentale occidentaux'), perhaps: words('') },
    buy: {
      words: words('acheter achète achètent acheté achat achats racheter racheté rachat'),
      perhaps: words('acquis'),
    },
    sell: { words: words('vendre vend vendent vendu vendus vente ventes'), perhaps: words('cédé céder cession') },
    longer: { words: words('plus_long plus_longue plus_longs plus_longues'), perhaps: words('long longue longtemps') },
    shorter: { words: words('plus_court plus_courte plus_courts'), perhaps: words('court courte') },
    larger: {
      words: words('plus_grand plus_grande plus_grands plus_grandes plus_gros plus_grosse'),
      perhaps: words('grand plus gros'),
    },
    smaller: { words: words('plus_petit plus_petite plus_petits plus_petites'), perhaps: words('petit moins') },
    older: { words: words('plus_âgé plus_âgée plus_vieux plus_vieille aîné aînée'), perhaps: words('vieux ancien') },
    younger: { words: words('plus_jeune plus_jeunes cadet cadette'), perhaps: words('jeune') },
    faster: { words: words('plus_rapide plus_rapides plus_rapidement plus_vite'), perhaps: words('rapide vite') },
    slower: { words: words('plus_lent plus_lente plus_lentement'), perhaps: words('lent lentement') },
    stronger: { words: words('plus_fort plus_forte plus_forts'), perhaps: words('fort forte') },
    weaker: { words: words('plus_faible plus_faibles'), perhaps: words('faible') },
    open: { words: words('ouvrir ouvre ouvert ouverte ouverts ouverture'), perhaps: words('') },
    close: { words: words('fermer ferme fermé fermée fermés fermeture'), perhaps: words('clore clos clôture') },
    allow: {
      words: words('autoriser autorise autorisé autorisée autorisation permettre permet permis'),
      perhaps: words('peut laisser'),
    },
    forbid: { words: words('interdire interdit interdite interdits interdiction'), perhaps: words('défendre') },
    accept: { words: words('accepter accepte accepté acceptée acceptent'), perhaps: words('prendre') },
    reject: {
      words: words('rejeter rejette rejeté rejetée rejet refuser refuse refusé refus'),
      perhaps: words('repousser repoussé décliné'),
    },
    above: { words: words('dessus'), perhaps: words('sur delà') },
    below: { words: words('dessous'), perhaps: words('sous') },
    inside: { words: words('intérieur'), perhaps: words('dans dedans') },
    outside: { words: words('extérieur dehors'), perhaps: words('hors') },
    left: { words: words('gauche'), perhaps: words('') },
    right: { words: words(''), perhaps: words('droite droit') },
    early: { words: words('début tôt'), perhaps: words('commencement premiers') },
    late: { words: words('tard fin'), perhaps: words('tardif retard') },
    atLeast: { words: words('au_moins au_minimum'), perhaps: words('moins minimum') },
    atMost: { words: words('au_plus au_maximum'), perhaps: words('plus maximum') },
    nearly: { words: words('presque'), perhaps: words('près quasi quasiment') },
    moreThan: { words: words('plus_de'), perhaps: words('plus delà dépasse') },
    yesterday: { words: words('hier'), perhaps: words('veille') },
    dayBeforeYesterday: { words: words('avant_hier'), perhaps: words('') },
  },
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
  links: words('à au aux jusque'),
  comparing: words('que'),
};
