import type { common as english } from '../en/common.ts';
import type { Translated } from '../message.ts';

export const common: Translated<typeof english> = {
  'common.name': 'Brontekst',
  'common.undo': 'Rückgängig machen',
  'common.cancel': 'Abbrechen',
  'common.retry': 'Erneut versuchen',
  'common.options': 'Einstellungen',
  'common.newTab': 'öffnet sich in einem neuen Tab',
  'common.unknownDate': 'Datum unbekannt',
  'figures.inOriginal': 'Im Original',
};
