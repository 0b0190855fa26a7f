/** Words that more than one place shows. */
export const common = {
  'common.name': 'Brontekst',
  'common.undo': 'Undo',
  'common.cancel': 'Cancel',
  'common.retry': 'Try again',
  'common.options': 'Options',
  'common.newTab': 'opens in a new tab',
  'common.unknownDate': 'date unknown',
  'figures.inOriginal': 'In the original',
} as const;
