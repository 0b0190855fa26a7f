import type { common as english } from '../en/common.ts';
import type { Translated } from '../message.ts';

export const common: Translated<typeof english> = {
  'common.name': 'Brontekst',
  'common.undo': 'Ongedaan maken',
  'common.cancel': 'Annuleren',
  'common.retry': 'Opnieuw proberen',
  'common.options': 'Opties',
  'common.newTab': 'opent in een nieuw tabblad',
  'common.unknownDate': 'datum onbekend',
  'figures.inOriginal': 'In het origineel',
};
