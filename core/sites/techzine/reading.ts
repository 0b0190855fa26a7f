import type { ReadingRules } from '../../article/pageSite.ts';

const READING_TIME = /^\d{1,3} min(?:\.|ute[ns]?)?(?: [\p{L}&/ -]{1,50})?$/u;
const TAG_LABEL = /^tags(?: in (?:th(?:is|e) article|dit artikel)\s*:?|\s*:.{0,200})$/i;
const ALSO_READ = /^(?:also read|read (?:also|more)|see also|tip|lees (?:ook|verder|meer)|zie ook)\b[^:]{0,20}:/i;
const AFTER =
  /^(?:related|more|most read|latest|gerelateerd\p{L}*|meer|meest gelezen|laatste)(?: (?:articles?|news|stories|posts|artikel\p{L}*|nieuws|berichten))?:?$/iu;

/*
 * The disclaimer opens by speaking of the article it stands in ('This news article was …'), so that a sentence that
 * quotes it or tells of other articles is none. Wording may vary, but all three must be in that first sentence:
 * a machine, a translation, and Dutch.
 */
const OF_ITSELF =
  /^[^\p{L}\p{N}"'“”‘’„«]*(?:(?:editor['’]?s )?(?:note|notice|disclaimer)\P{L}+)?(?:(?:this|the above) (?:\p{L}+ ){0,3}?(?:article|story|item|text|post|message|piece|page)\b|(?:automatically|machine)[ -]translated\b)/iu;
const BY_MACHINE = /\b(?:auto(?:matic(?:ally)?)?|machine|computer|google translate|deepl)\b/i;
const TRANSLATED = /\btranslat(?:ed|ion)\b/i;
const FROM_DUTCH = /\b(?:from (?:the )?(?:original )?dutch|dutch (?:original|version|article))\b/i;
const DENIED = /\b(?:not|never|no)\b|n['’]t\b/i;
const CONTINUES = /\b(?:native english|launch article|head start|automatic(?:ally)? translat\p{L}+)\b/iu;

/** How Techzine's pages are read: one WordPress theme for both editions. */
export const reading: ReadingRules = {
  selectors: {
    notArticle: 'body.error404',
    added:
      'nav,aside,form,footer,[role=navigation],[role=complementary],[role=dialog],.share-buttons,#mailsignup,' +
      '.subscribe_block,#lead,.chimney',
    boxes:
      ':is(div,section,p,ul):is([class*=breadcrumb],[class*=cookie],[id*=cookie],[class*=newsletter],[id*=newsletter],' +
      '[class*=related],[id*=related])',
    after: '#comments,.comments,footer',
    tags: 'a[href*="/tag/"]',
    foreignPictures: 'a[href*="/author/"] img,[class*=author] img,[class*=avatar]',
  },
  isAdded: (text) => READING_TIME.test(text) || ALSO_READ.test(text),
  isTagLabel: (text) => TAG_LABEL.test(text),
  boxWords: /\b(?:newsletter|nieuwsbrief|subscribe|sign up|cookies?)\b|\b(?:schrijf|meld) (?:je|u) /i,
  isAfter: (text) => AFTER.test(text),
  disclaimer(text) {
    const sentence = text.split(/[.!?](?=\s|$)/, 1)[0] ?? '';
    const says = [OF_ITSELF, BY_MACHINE, TRANSLATED, FROM_DUTCH].every((words) => words.test(sentence));
    return says && !DENIED.test(sentence) ? 'nl' : null;
  },
  continuesDisclaimer: (text) => CONTINUES.test(text),
};
