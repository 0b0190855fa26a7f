import type { HearsayWords } from '../checkWords.ts';
import { words } from '../wordList.ts';

/** Verbs behind the conditional that make it a wish, a duty or a chance. */
const MODALS = words('pu dû voulu aimé fallu préféré souhaité suffi mieux');
const PARTICIPLE = /^\p{L}{3,}(?:es?|is?|its?|us?|erts?)$/u;
/** What looks like a participle and stands before a noun. */
const DETERMINERS = words('une cette notre votre cinq six dix plus très trois');
/** Participles of verbs that say with être what happened, and been itself. */
const MOVED = words(`
  mort morte morts mortes parti partie partis parties venu venue venus venues arrivé arrivée arrivés arrivées décédé décédée
  décédés devenu devenue devenus resté restée restés tombé tombée tombés entré entrée entrés sorti sortie sortis né née nés`);
/** What is going on is no consequence of anything. */
const GOING_ON = words('sur_le_point en_train en_passe');
/** A participle stands so far behind its verb at most: aurait ainsi été. */
const REACH = 2;

/** The conditional of avoir or être with a participle right behind it tells what others say has happened. */
function tells(clause: readonly string[], at: number): 'past' | null {
  const after = clause.slice(at + 1, at + 1 + REACH);
  if (after.some((word) => MODALS.has(word))) return null;
  const isPast = clause[at]?.startsWith('a')
    ? after.some((word) => PARTICIPLE.test(word) && !DETERMINERS.has(word))
    : after.some((word) => MOVED.has(word));
  const isGoingOn = [2, 3].some((length) => GOING_ON.has(clause.slice(at + 1, at + 1 + length).join(' ')));
  return isPast || isGoingOn ? 'past' : null;
}

/** How French tells hearsay. */
export const hearsay: HearsayWords = {
  marks: words('prétendument présumé présumée présumés présumées soi-disant'),
  verbs: words('aurait auraient serait seraient'),
  tells,
  conditions: words('si sinon sans quand'),
  wishes: words('si sinon je nous vous mieux plutôt'),
  steps: words(''),
  subordinates: words(`
    que qui dont où lorsque puisque dit dire affirme affirmé affirment déclare déclaré déclarent assure assuré assurent estime
    estimé estiment pense pensait pensent croit croient explique expliqué ajoute ajouté annoncé promis espérait`),
  relatives: words('qui dont'),
  softens: words(`
    aurait auraient serait seraient pourrait pourraient devrait devraient peut peuvent selon  dit dire affirme
    affirmé déclare déclaré présumé présumée présumés présumées prétendu prétendue prétendument supposé supposée semble semblent
    apparemment probablement possible peut-être doute soupçonné soupçonnée soupçonnés accusé accusée accusés si estime estimé
    pense pensait croit rumeur rumeurs vraisemblablement`),
  conditional: words('aurait auraient serait seraient pourrait pourraient devrait devraient'),
  conditionalNow: words(''),
};
