import type { banner as english } from '../en/banner.ts';
import { plural, type Translated } from '../message.ts';

export const banner: Translated<typeof english> = {
  'banner.label': 'Brontekst: over dit artikel',
  'banner.seen.site': '{site} zegt dat dit artikel automatisch is vertaald uit het {language}.',
  'banner.seen.page': 'Deze pagina zegt dat ze automatisch is vertaald uit het {language}.',
  'banner.seen.likely': 'Dit artikel is waarschijnlijk automatisch vertaald uit het {language}.',
  'banner.link.original': 'Lees het origineel in het {language}',
  'banner.link.possibly': 'Bekijk wat het origineel in het {language} kan zijn',
  'banner.link.search': 'Zoek het origineel op {host}',
  'banner.compare': 'Vergelijk',
  'banner.notOnThisSite': 'Niet op deze site',
  'banner.close': 'Sluiten',
  'banner.switchedOff': 'Brontekst blijft voortaan stil op {host}.',
  'badge.idle': 'Brontekst',
  'badge.detected': 'Brontekst: dit artikel is automatisch vertaald uit het {language}',
  'badge.working': 'Brontekst: bezig met vergelijken …',
  'badge.same': 'Brontekst: vergeleken met het origineel, geen verschil gevonden',
  'badge.differs': plural('count', {
    one: 'Brontekst: vergeleken met het origineel, {count} verschil',
    other: 'Brontekst: vergeleken met het origineel, {count} verschillen',
  }),
  'badge.failed': 'Brontekst: vergelijken lukte niet. Open om te zien waarom',
};
