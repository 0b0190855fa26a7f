import type { HearsayWords } from '../checkWords.ts';
import { words } from '../wordList.ts';

/** How English tells hearsay. */
export const hearsay: HearsayWords = {
  marks: words(`
    reportedly allegedly supposedly purportedly rumoured_to rumored_to is_said_to are_said_to is_alleged_to are_alleged_to
    is_reported_to are_reported_to is_believed_to are_believed_to is_thought_to are_thought_to is_understood_to
    are_understood_to is_also_said_to are_also_said_to was_reported_to were_reported_to`),
  verbs: words(''),
  tells: () => null,
  conditions: words(''),
  wishes: words(''),
  steps: words(''),
  subordinates: words(''),
  relatives: words(''),
  softens: words(`
    could should might may can must ought reported reportedly report reports reporting allegedly alleged allegation allegations allege
    alleges supposed supposedly apparently said says say saying claims claimed claim claiming believed believe believes thought think thinks
    according suspected suspects suspicion suspicions expected expects expect expectation expectations likely unlikely
    possible possibly probably presumably presumed perhaps maybe rumoured rumored rumour rumor rumours rumors seems seem
    seemed appears appear appeared if unless told tells tell telling accused accuses accusation accusations purported
    purportedly so-called so_called tipped due planned plan plans planning scheduled slated intended meant set_to poised
    hoped hopes hope feared fears fear understood suggests suggest suggested suggesting suggestion indicates indicate
    indicated speculation speculated estimated hears heard hear argues argue argued insists insisted states stated
    announced announces announcing asked asks questioned question whether informed inform warns was_to were_to is_to are_to
    wants wanted want threatened threatens ostensibly seemingly believing thinking felt feels feel considered considers
    view opinion alike reputedly reputed evidently hearsay describes described charged charges convinced`),
  conditional: words("would wouldn't he'd she'd they'd it'd"),
  conditionalNow: words('would_be would_have_to'),
};
