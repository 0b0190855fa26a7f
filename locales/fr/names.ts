import type { names as english } from '../en/names.ts';
import type { Translated } from '../message.ts';

export const names: Translated<typeof english> = {
  'figureKind.number': 'Nombres simples',
  'figureKind.ordinal': 'Nombres ordinaux (premier, 2e)',
  'figureKind.percent': 'Pourcentages',
  'figureKind.percentage-points': 'Points de pourcentage',
  'figureKind.money': 'Sommes d’argent',
  'figureKind.quantity': 'Tailles, poids, vitesses',
  'figureKind.temperature': 'Températures',
  'figureKind.duration': 'Durées',
  'figureKind.date': 'Dates',
  'figureKind.time': 'Heures',
  'figureKind.multiplier': 'Multiples (le double, 3×)',
  'figureKind.fraction': 'Fractions (la moitié, deux tiers)',

  'status.same': 'Concorde',
  'status.differs': 'Diffère',
  'status.missing': 'Absent',
  'status.added': 'Ajouté',
  'status.unclear': 'Non comparé',

  'note.value': 'Autre valeur',
  'note.scale': 'Autre ordre de grandeur',
  'note.unit': 'Autre unité',
  'note.currency': 'Autre monnaie',
  'note.bound': 'Autre précision',
  'note.date': 'Autre date ou heure',
  'note.separator': 'Point ou virgule mal lus',

  'findingKind.name': 'Noms',
  'findingKind.negation': 'Négations',
  'findingKind.direction': 'Sens contraire',
  'findingKind.hearsay': 'Non confirmé, présenté comme un fait',
  'findingKind.speaker': 'Qui l’a dit',
  'findingKind.role': 'Qui a fait quoi',
  'findingKind.quotation': 'Citations',
  'findingKind.omission': 'Omissions',
  'findingKind.addition': 'Ajouts',
  'findingKind.contradiction': 'Affirmations douteuses',
  'findingKind.replaced': 'Remplacements',
  'findingKind.relative-time': 'Hier, demain, l’an dernier',

  'certainty.certain': 'certain',
  'certainty.likely': 'probable',
};
