/** Words of the panel in the page and of what opens it: the menu and the keyboard. */
export const panel = {
  'panel.label': 'Brontekst: words of the original',
  'panel.next': 'Next difference',
  'panel.previous': 'Previous difference',
  'panel.position': '{at} of {count}',
  'panel.sentence': 'In the {language} original',
  'panel.possibly': 'In what may be the {language} original',
  'panel.leftOut': 'Something is left out near here',
  'panel.both': 'The original says so too',
  'panel.noCounterpart': 'This sentence has no counterpart in the original.',
  'panel.noDifference': 'No difference to go to',
  'panel.noDifferenceText': 'No difference was found in what could be compared.',
  'panel.outside': 'Not a sentence of the article',
  'panel.outsideText': 'Select a word in a sentence of the article, then ask again.',
  'panel.changed': 'This paragraph has changed',
  'panel.changedText': 'It is not the one that was compared. Open Brontekst and compare again.',
  'panel.notTranslated': 'No translation that Brontekst knows of',
  'panel.notTranslatedText':
    'Nothing says that this article was translated. Open Brontekst to look for an original anyway.',
  'panel.ask': 'Not compared yet',
  'panel.askText':
    'To show the original of this sentence, Brontekst first has to look up the article. The request goes to {host} and nowhere else.',
  'panel.askButton': 'Look up the {language} original on {host}',
  'panel.working': 'Looking up the original …',
  'panel.workingText': 'Brontekst asks {host} for it.',
  'panel.failed': 'No comparison this time',
  'panel.failedText': 'Open Brontekst from the toolbar to see why, and what you can do.',

  'menu.sentence': 'Show the original of this sentence',
  'menu.twoTexts': 'Compare two texts',
} as const;
