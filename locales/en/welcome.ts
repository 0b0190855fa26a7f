/** Words of the welcome page and of what is new after an update. */
export const welcome = {
  'welcome.title': 'Welcome to Brontekst',
  'welcome.lead':
    'It tells you when a news article was machine-translated, leads you to the original, and shows what the translation changed.',
  'welcome.banner.title': 'It tells you',
  'welcome.banner.text':
    'On a machine-translated article, a quiet line at the lower edge says so and links to the original.',
  'welcome.compare.title': 'It checks the figures',
  'welcome.compare.text':
    'Ask for the comparison and you get the answer first: what differs, each figure beside that of the original.',
  'welcome.sideBySide.title': 'It shows both texts',
  'welcome.sideBySide.text':
    'Read the two articles next to each other, sentence by sentence, with what differs marked.',
  'welcome.try': 'Try it',
  'welcome.try.toolbar':
    'Open this article, then press the Brontekst button in your browser’s toolbar. If you don’t see it, it is in the menu of the puzzle piece.',
  'welcome.try.menu': 'Open this article, then choose Brontekst under ‘Extensions’ in your browser’s menu.',
  'welcome.try.link': 'A machine-translated article on {host}',
  'welcome.anyPage': 'Any other page',
  'welcome.anyPage.text':
    'Click the Brontekst button on any page you are reading: it tells you what the page says about its translation. Keep the page, go to the other version and click there, and the two are compared. Nothing is read before you click, and nothing is sent.',
  'welcome.reads': 'What it may read',
  'welcome.privacy':
    'Brontekst asks these sites for an original only when you ask for it, without cookies. Nothing is sent to anybody else, and everything can be switched off.',
  'welcome.options': 'See all options',

  'news.title': 'What’s new',
  'news.version': 'Version {version}',
  'news.isNew': 'new',
  'news.lines.first':
    'Any page is read when you click the button, and two open pages are compared, with marks in the page.',
  'news.lines.second':
    'heise online and Business Insider Deutschland can be switched on under ‘Sites’; German and French are compared as Dutch is.',
  'news.lines.third': 'The side-by-side view has a search, a filter by kind, and an address that you can keep.',
  'news.lines.fourth': 'Any row can be called no difference, and stays so for that article.',
  'news.lines.fifth': 'A comparison can be taken along as text, as a table and as a document.',
  'news.welcome': 'See the welcome page again',
} as const;
