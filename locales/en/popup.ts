import type { Step } from '../../extension/store/tabState.ts';

/** Words of the popup's states. */
export const popup = {
  'popup.loading': 'Looking at this page …',

  'popup.unknownSite.title': 'Brontekst doesn’t know this site',
  'popup.unknownSite.button': 'See the sites',
  'popup.reload.title': 'Reload this page first',
  'popup.reload.text': 'It was open before Brontekst was installed, so Brontekst can’t see it yet.',
  'popup.reload.button': 'Reload the page',
  'popup.notArticle.title': 'No article on this page',
  'popup.notArticle.text': 'Open a single news article; Brontekst then tells you whether it was machine-translated.',
  'popup.native.title': 'No sign of machine translation',
  'popup.native.text': 'Nothing on this page says or suggests that the article was translated automatically.',
  'popup.native.button': 'Look for an original anyway',
  'popup.browser.title': 'Your browser has translated this page',
  'popup.browser.text':
    'What you see now is your browser’s translation and not what the site published, so comparing it would mislead you. Show the page in its own language, then open Brontekst again.',

  'popup.ask.title.automatic': 'This article was machine-translated',
  'popup.ask.title.edited': 'This article was machine-translated, then edited by people',
  'popup.ask.button': 'Look up the {language} original on {host}',
  'popup.ask.private': 'The request goes to {host} and nowhere else.',
  'popup.ask.open': 'Just open the original',
  'popup.ask.openPossibly': 'Just open what may be the original',
  'popup.ask.openSearch': 'Search {host} yourself',
  'popup.why': 'How does Brontekst know?',

  'popup.permission.title': 'Brontekst is not allowed to read {host}',
  'popup.permission.text':
    'Your browser asks for your permission first. Brontekst needs it to read the article and its original, and reads nothing else.',
  'popup.permission.button': 'Allow …',
  'popup.permission.hint': 'Your browser asks you to confirm.',

  'popup.here': 'Banner and marks on the page',
  'popup.here.article': 'In this article',
  'popup.here.site': 'On {site}',
  'popup.here.openOriginal': 'Always open the original on {site}',
  'popup.keys': 'In the article, {keys} leads to the next difference.',

  'popup.working.title': 'Comparing with the original',
  'step.find': 'Find the original',
  'step.fetch': 'Fetch its page',
  'step.read': 'Read the article',
  'step.compare': 'Compare the two',
  'step.done': 'done',
  'step.running': 'in progress',
  'step.waiting': 'to come',

  'popup.failed.title': 'No comparison this time',
  'popup.failed.openOriginal': 'Open {host} yourself',
  'popup.failed.search': 'Search on {host}',
  'popup.failed.options': 'Open the options',
  'popup.failed.reload': 'Reload the page',
  'popup.candidates.title': 'It may be one of these',
  'popup.candidates.pick': 'Compare with this one',
  'popup.candidates.pickLabel': 'Compare with this one: {title}',

  'popup.paste.open': 'Is this not the original?',
  'popup.paste.label': 'Address of the original',
  'popup.paste.button': 'Compare',
  'popup.paste.hint': 'Brontekst remembers it for this article.',
  'popup.paste.invalid': 'That is not a web address. Paste one that starts with https://',

  'original.is': 'The original',
  'original.possibly': 'Possibly the original',
  'original.possiblyHint':
    'There isn’t enough evidence to be sure. If this is another article, the comparison means nothing.',
  'original.why': 'Why this page?',
  'original.open': 'Open the original',
  'original.dates': '{language} original dated {original}, translation dated {translation}',
  'original.bothDates': '{language} original and translation dated {date}',
  'original.date': '{language} original dated {original}',
  'original.changed': 'The original was changed on {date}, after this translation.',
  'original.others': 'Or is it one of these?',

  'popup.sideBySide': 'Read side by side',
  'popup.confined':
    'In a private window this browser has no place for the two articles side by side: the page would be kept in your history. So the comparison is shown here alone.',
  'popup.readAlong': 'Shows the original under each paragraph of the article.',
  'popup.again': 'Compare again',
} as const satisfies Record<string, string> & Record<`step.${Step | 'done' | 'running' | 'waiting'}`, string>;
