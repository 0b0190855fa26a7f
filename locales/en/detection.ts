/** What each signal of detection saw; `seen` is what stands in the page. */
export const detection = {
  'signal.disclaimer': 'The article says so itself: ‘{seen}’',
  'signal.notice': 'The page says so itself: ‘{seen}’',
  'signal.machineTranslatedFrom': 'The page’s code names the page that it was machine-translated from.',
  'signal.htmlLanguage': 'The page’s code marks its text as machine-translated.',
  'signal.translationOfWork': 'The page’s data for search engines call it a translation.',
  'signal.knownPair': 'It is in the list of translated articles that comes with Brontekst.',
  'signal.site': '{seen} has published machine translations.',
  'signal.address': 'The address is that of a news article, and those were translated.',
  'signal.date': 'It appeared while the site translated its news automatically ({seen}).',
  'signal.chromeTranslation': 'Your browser has translated this page.',
  'signal.edgeTranslation': 'Your browser has translated this page.',
  'signal.firefoxTranslation': 'Your browser has translated this page.',
  'signal.proxy': 'The page comes from a translation service.',
} as const satisfies Record<`signal.${string}`, string>;
