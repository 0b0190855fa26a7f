import type { common as english } from '../en/common.ts';
import type { Translated } from '../message.ts';

export const common: Translated<typeof english> = {
  'common.name': 'Brontekst',
  'common.undo': 'Annuler',
  'common.cancel': 'Annuler',
  'common.retry': 'Réessayer',
  'common.options': 'Options',
  'common.newTab': 's’ouvre dans un nouvel onglet',
  'common.unknownDate': 'date inconnue',
  'figures.inOriginal': 'Dans l’original',
};
