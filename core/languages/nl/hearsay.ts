import type { HearsayWords } from '../checkWords.ts';
import { words } from '../wordList.ts';

/** Verbs behind 'zou' that make it a wish, a duty or a chance. */
const MODALS = words('moeten kunnen willen mogen hoeven durven laten gaan blijken');
/** Gestolen, aangevallen, verkocht, onderschept. */
const PARTICIPLE =
  /^(?:aan|achter|af|beet|bij|binnen|buiten|deel|dicht|door|goed|in|kwijt|leeg|los|mee|na|neer|om|omver|onder|op|open|over|plaats|rond|samen|schoon|stil|stop|tegen|terug|thuis|toe|uit|vast|vol|voor|vrij|weer|weg)?ge\p{L}{2,}(?:d|t|n)$|^(?:be|ver|ont|her|er|over|onder|voor|door)\p{L}{3,}(?:d|t|en)$/u;

const isParticiple = (word: string | undefined): boolean =>
  word !== undefined && PARTICIPLE.test(word) && !word.endsWith('heid');

/** 'Zou' with a perfect beside it tells what others say has happened; with a bare infinitive it may be a plan. */
function tells(clause: readonly string[], at: number): 'past' | 'open' | null {
  const after = clause.slice(at + 1);
  if (after.some((word) => MODALS.has(word))) return null;
  // Zou hebben gestolen, zou gestolen hebben, gestolen zou hebben.
  const isPast = after.some(
    (word, k) =>
      (word === 'hebben' || word === 'zijn') &&
      (isParticiple(k === 0 ? clause[at - 1] : after[k - 1]) || isParticiple(after[k + 1])),
  );
  if (isPast) return 'past';
  return after.some((word) => word.endsWith('en') || word.endsWith('aan') || word === 'zijn') ? 'open' : null;
}

/** How Dutch tells hearsay. */
export const hearsay: HearsayWords = {
  marks: words(`
    naar_verluidt naar_het_schijnt naar_men_zegt naar_eigen_zeggen naar_zeggen schijnt_te schijnen_te vermoedelijk
    vermoedelijke vermeend vermeende beweerdelijk beweerdelijke het_gerucht_gaat geruchten_gaan`),
  verbs: words('zou zouden'),
  tells,
  conditions: words(
    'als indien mits tenzij wanneer had hadden was waren mocht mochten zodra ook_als behalve_als zelfs_als',
  ),
  wishes: words(`
    anders liever graag beter nooit zonder idealiter eigenlijk ik wij we je jij jullie u men in_dat_geval in_plaats`),
  steps: words(`
    straks voordat totdat tot later uiteindelijk ooit pas vervolgens daarna dan dit zoiets dat_zou het_zou er_zou daarmee
    hierdoor daardoor zo_zou`),
  subordinates: words(`
    dat die of toen omdat nadat zodat hoewel terwijl doordat opdat waar waarbij waarin waarmee waarna waardoor waarvan waarop
    wat wie hoe waarom welk welke alsof om`),
  relatives: words('die'),
  softens: words(`
    zou zouden kan kunnen kon konden mag mogen mogelijk mogelijke misschien wellicht volgens naar_verluidt verluidt
    vermoedelijk vermoedelijke vermoeden vermoedt vermoedens vermeend vermeende lijkt lijken leek leken blijkt blijken bleek
    schijnt schijnen scheen schijnbaar zegt zei zeggen zeiden meldt melden meldde meldden stelt stellen stelde beweert
    beweren beweerde beweerd beweringen bewering vertelt vertelde verklaart verklaarde denkt denken dacht gelooft geloven
    meent menen vreest vrezen verdacht verdenking verdenkt beschuldigd beschuldigt beschuldigingen beschuldiging als indien
    waarschijnlijk verwacht verwachten verwachting gerucht geruchten aldus zogenaamd zogenaamde zogeheten naar_eigen_zeggen
    blijkbaar kennelijk gemeld gezegd bericht berichten berichtte claimt claimen claimde geacht speculatie speculaties
    suggereert suggereren hoopt hopen gehoopt`),
  conditional: words('zou zouden'),
  conditionalNow: words(''),
};
