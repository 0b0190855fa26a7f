import type { banner as english } from '../en/banner.ts';
import { plural, type Translated } from '../message.ts';

export const banner: Translated<typeof english> = {
  'banner.label': 'Brontekst : à propos de cet article',
  'banner.seen.site.automatic': 'Traduit automatiquement, selon {site} (original en {language}).',
  'banner.seen.site.edited':
    'Traduit automatiquement, puis revu par des personnes, selon {site} (original en {language}).',
  'banner.seen.page': 'Traduit automatiquement, selon cette page (original en {language}).',
  'banner.seen.unknown': 'Traduit automatiquement, selon cette page.',
  'banner.seen.likely': 'Sans doute traduit automatiquement (original en {language}).',
  'banner.differs.original': plural('count', {
    one: 'Comparé : {count} différence avec l’original.',
    other: 'Comparé : {count} différences avec l’original.',
  }),
  'banner.differs.possibly': plural('count', {
    one: 'Comparé à ce qui est peut-être l’original : {count} différence.',
    other: 'Comparé à ce qui est peut-être l’original : {count} différences.',
  }),
  'banner.same.original': 'Comparé : aucune différence dans ce qui a pu être comparé.',
  'banner.same.possibly':
    'Comparé à ce qui est peut-être l’original : aucune différence dans ce qui a pu être comparé.',
  'banner.partial.original': 'Une partie seulement a pu être comparée ; aucune différence dans cette partie.',
  'banner.partial.possibly':
    'Comparé en partie à ce qui est peut-être l’original : aucune différence dans cette partie.',
  'banner.link.original': 'Lire en {language}',
  'banner.link.possibly': 'Original possible en {language}',
  'banner.link.search': 'Chercher sur {host}',
  'banner.link.unknown': 'Lire l’autre version',
  'banner.compare': 'Comparer',
  'banner.details': 'Détails',
  'readAlong.on': 'Lire avec l’original',
  'readAlong.off': 'Masquer l’original',
  'banner.more': 'Pas ici…',
  'banner.where': 'Où Brontekst doit-il se taire ?',
  'banner.back': 'Retour',
  'banner.notThisArticle': 'Sur cet article',
  'banner.notOnThisSite': 'Sur ce site',
  'banner.close': 'Fermer',
  'banner.articleOff': 'Brontekst se tait sur cet article.',
  'banner.siteOff': 'Brontekst se tait sur {host}.',
  'badge.undo': 'Ouvrez Brontekst pour annuler ce choix.',
  'badge.idle': 'Brontekst',
  'badge.detected': 'Brontekst : cet article a été traduit automatiquement (original en {language})',
  'badge.detected.unknown': 'Brontekst : cette page dit avoir été traduite automatiquement',
  'badge.working': 'Brontekst : comparaison avec l’original…',
  'badge.same': 'Brontekst : comparé avec l’original, aucune différence trouvée',
  'badge.partial':
    'Brontekst : une partie seulement a pu être comparée avec l’original, aucune différence trouvée dans cette partie',
  'badge.differs': plural('count', {
    one: 'Brontekst : comparé avec l’original, {count} différence',
    other: 'Brontekst : comparé avec l’original, {count} différences',
  }),
  'badge.failed': 'Brontekst : la comparaison avec l’original a échoué. Ouvrez Brontekst pour savoir pourquoi',
};
