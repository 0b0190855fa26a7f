import type { welcome as english } from '../en/welcome.ts';
import type { Translated } from '../message.ts';

export const welcome: Translated<typeof english> = {
  'welcome.title': 'Welkom bij Brontekst',
  'welcome.lead':
    'Brontekst laat weten wanneer een nieuwsartikel automatisch is vertaald, brengt u naar het origineel en toont wat de vertaling heeft veranderd.',
  'welcome.banner.title': 'U weet het meteen',
  'welcome.banner.text':
    'Bij een automatisch vertaald artikel meldt een onopvallende regel onder aan het venster dat, met een link naar het origineel.',
  'welcome.compare.title': 'De getallen vergeleken',
  'welcome.compare.text':
    'Vraag om de vergelijking en u krijgt eerst het antwoord: wat er verschilt, met elk getal naast dat van het origineel.',
  'welcome.sideBySide.title': 'Beide teksten naast elkaar',
  'welcome.sideBySide.text': 'Lees de twee artikelen zin voor zin naast elkaar; wat verschilt is gemarkeerd.',
  'welcome.try': 'Probeer het',
  'welcome.try.toolbar':
    'Open dit artikel en druk dan op de knop van Brontekst in de werkbalk van uw browser. Ziet u die niet, dan staat hij in het menu van het puzzelstukje.',
  'welcome.try.menu': 'Open dit artikel en kies dan Brontekst onder ‘Extensies’ in het menu van uw browser.',
  'welcome.try.link': 'Een automatisch vertaald artikel op {host}',
  'welcome.anyPage': 'Elke andere pagina',
  'welcome.anyPage.text':
    'Klik op de knop van Brontekst op een pagina die u leest: u ziet wat die over de vertaling zegt. Bewaar de pagina, ga naar de andere versie en klik daar, en de twee worden vergeleken. Vóór uw klik wordt niets gelezen, en er wordt niets verstuurd.',
  'welcome.reads': 'Wat Brontekst mag lezen',
  'welcome.privacy':
    'Brontekst vraagt deze sites alleen om een origineel als u daarom vraagt, zonder cookies. Er gaat niets naar iemand anders, en alles kan worden uitgeschakeld.',
  'welcome.options': 'Alle opties bekijken',

  'news.title': 'Wat is er nieuw?',
  'news.version': 'Versie {version}',
  'news.isNew': 'nieuw',
  'news.lines.first':
    'Elke pagina wordt gelezen als u op de knop klikt, en twee open pagina’s worden vergeleken, met markeringen in de pagina.',
  'news.lines.second':
    'heise online en Business Insider Deutschland zet u aan onder ‘Sites’; Duits en Frans worden vergeleken zoals Nederlands.',
  'news.lines.third':
    'De weergave naast elkaar heeft een zoekveld, een keuze per soort en een adres dat u kunt bewaren.',
  'news.lines.fourth': 'Bij elke rij kunt u zeggen dat het geen verschil is; dat blijft zo voor dat artikel.',
  'news.lines.fifth': 'Een vergelijking kunt u meenemen als tekst, als tabel en als document.',
  'news.welcome': 'De welkomstpagina nog eens bekijken',
};
