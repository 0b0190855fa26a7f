import type { HearsayWords } from '../checkWords.ts';
import { words } from '../wordList.ts';

/** Participles of verbs that say with sein what happened. */
const MOVED = words(`
  gewesen geworden worden gekommen gegangen gestorben verstorben geflohen geflüchtet gefahren gefallen geblieben entstanden
  erschienen umgekommen ertrunken gelaufen geflogen eingedrungen ausgebrochen aufgetreten gereist verschwunden passiert
  gelungen entkommen eingereist ausgereist untergetaucht gestoßen getreten geraten begegnet geschehen`);
const PARTICIPLE =
  /^\p{L}*(?:ge\p{L}{2,}|(?:be|emp|ent|er|ver|zer|über|unter|miss|hinter)\p{L}{2,}|\p{L}{2,}ier)(?:t|en)$/u;

/** Verbs of what is so, which nobody plans or has to do. */
const STATES = words('stecken stammen kennen wissen besitzen gehören handeln');
/** What has begun is no plan. */
const BEGUN = words('bereits schon derzeit längst');

/** 'Soll' with a perfect tells what others say has happened; anything else may be a plan or a duty. */
function tells(clause: readonly string[], at: number): 'past' | null {
  const isPast = clause.some((word, k) => {
    const before = clause[k - 1] ?? '';
    return (word === 'haben' && PARTICIPLE.test(before)) || (word === 'sein' && MOVED.has(before));
  });
  const last = clause.at(-1) ?? '';
  const isBegun =
    last !== 'werden' &&
    clause.some((word, k) => k > at && BEGUN.has(word) && !/^(?:\d|am$|im$|ab$|in$)/u.test(clause[k + 1] ?? ''));
  return isPast || isBegun || STATES.has(last) ? 'past' : null;
}

/** How German tells hearsay. */
export const hearsay: HearsayWords = {
  marks: words(`
    angeblich angebliche angeblichen angeblicher angebliches angeblichem mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher
    mutmaßliches mutmaßlichem dem_vernehmen_nach berichten_zufolge medienberichten_zufolge presseberichten_zufolge
    gerüchten_zufolge wie_es_heißt`),
  verbs: words('soll sollen'),
  tells,
  conditions: words('wenn falls sofern damit bis'),
  wishes: words('ich wir du ihr sonst bis'),
  steps: words(''),
  subordinates: words(''),
  relatives: words('der die das den dessen deren'),
  softens: words(`
    angeblich angebliche angeblichen angeblicher mutmaßlich mutmaßliche mutmaßlichen mutmaßlicher vermutlich vermeintlich
    vermeintliche vermeintlichen vermeintlicher möglicherweise möglich mögliche möglichen wahrscheinlich offenbar anscheinend
    scheinbar vielleicht wohl eventuell soll sollen sollte sollten solle könnte könnten könne kann können konnte konnten dürfte
    dürften mag mögen scheint scheinen schien laut zufolge angaben gemäß bericht berichte berichten berichtet berichtete
    berichteten sagt sagte sagten erklärt erklärte erklärten meldet meldete meldeten heißt hieß behauptet behauptete behaupten
    behauptungen erwartet erwarten erwartete gilt gelten galt gerücht gerüchte gerüchten sei seien habe werde wolle müsse gebe
    wenn falls vorgeworfen verdacht verdächtig verdächtigt vernehmen glaubt glauben vermutet vermuten`),
  conditional: words('würde würden hätte hätten wäre wären'),
  conditionalNow: words(''),
};
