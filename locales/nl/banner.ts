import type { banner as english } from '../en/banner.ts';
import { plural, type Translated } from '../message.ts';

export const banner: Translated<typeof english> = {
  'banner.label': 'Brontekst: over dit artikel',
  'banner.seen.site.automatic': 'Automatisch vertaald uit het {language}, zegt {site}.',
  'banner.seen.site.edited': 'Automatisch vertaald uit het {language} en daarna door mensen bewerkt, zegt {site}.',
  'banner.seen.page': 'Automatisch vertaald uit het {language}, zegt deze pagina.',
  'banner.seen.unknown': 'Automatisch vertaald, zegt deze pagina.',
  'banner.seen.likely': 'Waarschijnlijk automatisch vertaald uit het {language}.',
  'banner.differs.original': plural('count', {
    one: 'Vergeleken: {count} verschil met het origineel.',
    other: 'Vergeleken: {count} verschillen met het origineel.',
  }),
  'banner.differs.possibly': plural('count', {
    one: 'Vergeleken met wat het origineel kan zijn: {count} verschil.',
    other: 'Vergeleken met wat het origineel kan zijn: {count} verschillen.',
  }),
  'banner.same.original': 'Vergeleken: geen verschil in wat kon worden vergeleken.',
  'banner.same.possibly': 'Vergeleken met wat het origineel kan zijn: geen verschil in wat kon worden vergeleken.',
  'banner.partial.original': 'Niet alles kon worden vergeleken; in de rest geen verschil.',
  'banner.partial.possibly':
    'Vergeleken met wat het origineel kan zijn, maar niet in zijn geheel: in de rest geen verschil.',
  'banner.link.original': 'Lees in het {language}',
  'banner.link.possibly': 'Mogelijk origineel ({language})',
  'banner.link.search': 'Zoek op {host}',
  'banner.link.unknown': 'Lees de andere versie',
  'banner.compare': 'Vergelijk',
  'banner.more': 'Niet hier …',
  'banner.where': 'Waar moet Brontekst zich stilhouden?',
  'banner.back': 'Terug',
  'banner.notThisArticle': 'Niet bij dit artikel',
  'banner.notOnThisSite': 'Niet op deze site',
  'banner.close': 'Sluiten',
  'banner.articleOff': 'Brontekst houdt zich stil bij dit artikel.',
  'banner.siteOff': 'Brontekst houdt zich stil op {host}.',
  'badge.undo': 'Open Brontekst om dat ongedaan te maken.',
  'badge.idle': 'Brontekst',
  'badge.detected': 'Brontekst: dit artikel is automatisch vertaald uit het {language}',
  'badge.detected.unknown': 'Brontekst: deze pagina zegt dat ze automatisch is vertaald',
  'badge.working': 'Brontekst: bezig met vergelijken …',
  'badge.same': 'Brontekst: vergeleken met het origineel, geen verschil gevonden',
  'badge.partial': 'Brontekst: niet alles kon met het origineel worden vergeleken, in de rest geen verschil gevonden',
  'badge.differs': plural('count', {
    one: 'Brontekst: vergeleken met het origineel, {count} verschil',
    other: 'Brontekst: vergeleken met het origineel, {count} verschillen',
  }),
  'badge.failed': 'Brontekst: vergelijken lukte niet. Open om te zien waarom',
};
