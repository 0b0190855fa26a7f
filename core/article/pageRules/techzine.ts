import type { PageRules } from '../site.ts';

/** What an article's address says: its section, perhaps a topic, its number and its slug. */
export const ARTICLE = /^\/([a-z][a-z-]*)\/(?:[a-z0-9-]+\/)?(\d+)\/[^/]+?(?:\.html|\/)?$/;

/** The translated sections. Background stories are native English, as the disclaimer says. */
const TRANSLATED_SECTION = 'news';

const READING_TIME = /^\d{1,3} min(?:\.|ute[ns]?)?(?: read(?:ing time)?| leestijd)?(?: [\p{L}&/ -]{1,40})?$/u;
const TAG_LABEL = /^tags(?: in (?:this|the) article\s*:?| in dit artikel\s*:?|\s*:.{0,200})$/i;
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
const BY_MACHINE = /\b(?:automatic(?:ally)?|auto|machine|computer|google translate|deepl)\b/i;
const TRANSLATED = /\btranslat(?:ed|ion)\b/i;
const FROM_DUTCH = /\b(?:from (?:the )?(?:original )?dutch|dutch (?:original|version|article))\b/i;
const DENIED = /\b(?:not|never|no)\b|n['’]t\b/i;
const CONTINUES = /\b(?:native english|launch article|head start|automatic(?:ally)? translat\p{L}+)\b/iu;

/** Pages of Techzine. The English edition carried machine translations of the Dutch one from 2018 to August 2019. */
export const techzinePages: PageRules = {
  name: 'techzine',
  title: 'Techzine',
  editions: { 'www.techzine.eu': 'en', 'www.techzine.nl': 'nl' },
  translated: { from: 'nl', to: 'en', until: '2019-09-01' },
  selectors: {
    notArticle: 'body.error404',
    added:
      'nav,aside,form,footer,[role=navigation],[role=complementary],[role=dialog],.share-buttons,#mailsignup,' +
      '.subscribe_block,#lead,.chimney,:is(div,section,p):is([class*=breadcrumb],[class*=cookie],[id*=cookie],' +
      '[class*=newsletter],[id*=newsletter])',
    after: ':is(div,section,ul):is([class*=related],[id*=related]),#comments,.comments,footer',
    tags: 'a[href*="/tag/"]',
    foreignPictures: 'a[href*="/author/"] img,[class*=author] img,[class*=avatar]',
  },

  isArticle: (url) => ARTICLE.test(url.pathname),
  isTranslatedSection: (url) => ARTICLE.exec(url.pathname)?.[1] === TRANSLATED_SECTION,

  isAdded: (text) => READING_TIME.test(text) || ALSO_READ.test(text),
  isTagLabel: (text) => TAG_LABEL.test(text),
  isAfter: (text) => AFTER.test(text),
  disclaimer(text) {
    const sentence = text.split(/[.!?](?=\s|$)/, 1)[0] ?? '';
    const says = [OF_ITSELF, BY_MACHINE, TRANSLATED, FROM_DUTCH].every((words) => words.test(sentence));
    return says && !DENIED.test(sentence) ? 'nl' : null;
  },
  continuesDisclaimer: (text) => CONTINUES.test(text),
};
