import type { NoticeWords } from '../noticeWords.ts';

const TEXT =
  'article|text|post|story|page|piece|item|news|report|interview|blog|content|translation|version|column|review';

/** English words of notices. */
export const notice: NoticeWords = {
  tag: 'en',
  label: "(?:editor['’]?s |translator['’]?s |translation )?(?:note|notice|disclaimer|transparency|info|attention)",
  self: `(?:this|the above|the following|our) (?:(?!is |was |has )[\\p{L}-]+ ){0,3}?(?:${TEXT})`,
  wasTranslated:
    '(?:was|is|has been|have been|were) (?:\\p{L}+ly |then |also |first |partly |AI[- ]|machine[- ]|auto-?)*translated',
  appeared: '[^.;]{0,40}(?:published|written|appeared|posted|released|produced)',
  isTranslation: '(?:this|what you are reading|the above) (?:\\p{L}+ )?is an? (?:[\\p{L}-]+ ){0,3}translation',
  begins:
    '(?:(?:automatically|machine|AI|auto)[- ]?)?translated|(?:machine|automat(?:ic|ed)|AI)(?:-(?:generated|assisted))?[- ]translation',
  verbs: 'is|are|were|can|could|will|would|does|do|makes|has become|have|may|might|must|remains?',
  translating: 'translat\\p{L}+',
  machine:
    'automatic(?:ally)?|automated|auto-?translated|machine\\p{L}*|computer|AI|artificial intelligence|generative|chatgpt|gpt|llm|deepl|google|gemini|neural|large language models?|technical (?:assistance|help|aids?|tools?)|translation (?:software|tools?|programs?|services?)',
  edited: 'edited|post-edited|reviewed|checked|revised|proofread|corrected|verified',
  denial: "not|never|nobody|without|no (?:human|editor|person|one)|(?:was|is|has)n['’]t",
  original: 'original(?:ly)?|source|here|read (?:it|the) .{0,30}|read in .{0,20}',
  endings: '',
  elsewhere:
    "also read|read (?:also|more|next)|see also|more (?:on this|from)|sign up (?:for|to|here)|subscribe (?:to|here|now)|follow (?:us|@\\w+|(?:\\p{L}+ ){1,5}on)|join us|(?:click|tap) here|don['’]t miss|get (?:our|the) (?:\\p{L}+ ){0,4}(?:newsletters?|app)|download (?:our|the)|(?:watch|listen|related)[^.!?]{0,20}:",
};
