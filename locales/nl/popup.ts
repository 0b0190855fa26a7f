import type { popup as english } from '../en/popup.ts';
import type { Translated } from '../message.ts';

export const popup: Translated<typeof english> = {
  'popup.loading': 'Deze pagina wordt bekeken …',

  'popup.unknownSite.title': 'Brontekst kent deze site niet',
  'popup.unknownSite.button': 'Bekijk de sites',
  'popup.reload.title': 'Laad deze pagina eerst opnieuw',
  'popup.reload.text': 'Deze pagina was al open voordat Brontekst er was; daarom ziet Brontekst die nog niet.',
  'popup.reload.button': 'Pagina opnieuw laden',
  'popup.notArticle.title': 'Geen artikel op deze pagina',
  'popup.notArticle.text': 'Open één nieuwsartikel; dan zegt Brontekst of het automatisch is vertaald.',
  'popup.native.title': 'Geen spoor van automatische vertaling',
  'popup.native.text': 'Niets op deze pagina vermeldt of doet vermoeden dat het artikel automatisch is vertaald.',
  'popup.native.button': 'Toch een origineel zoeken',
  'popup.browser.title': 'Uw browser heeft deze pagina vertaald',
  'popup.browser.text':
    'U ziet nu de vertaling van uw browser en niet wat de site publiceerde; een vergelijking zou u misleiden. Toon de pagina in haar eigen taal en open Brontekst dan opnieuw.',

  'popup.ask.title.automatic': 'Dit artikel is automatisch vertaald',
  'popup.ask.title.edited': 'Dit artikel is automatisch vertaald en daarna door mensen bewerkt',
  'popup.ask.button': 'Zoek het origineel in het {language} op {host}',
  'popup.ask.private': 'Hiervoor gaat er een aanvraag naar {host}, en naar niemand anders.',
  'popup.ask.open': 'Alleen het origineel openen',
  'popup.ask.openPossibly': 'Alleen openen wat het origineel kan zijn',
  'popup.ask.openSearch': 'Zelf zoeken op {host}',
  'popup.why': 'Hoe weet Brontekst dat?',

  'popup.permission.title': 'Brontekst mag {host} niet lezen',
  'popup.permission.text':
    'Uw browser vraagt eerst uw toestemming. Brontekst heeft die nodig om het artikel en het origineel te lezen, en leest verder niets.',
  'popup.permission.button': 'Toestaan …',
  'popup.permission.hint': 'Uw browser vraagt om bevestiging.',

  'popup.here': 'Balk en markeringen in de pagina',
  'popup.here.article': 'Bij dit artikel',
  'popup.here.site': 'Op {site}',
  'popup.here.openOriginal': 'Altijd het origineel openen op {site}',
  'popup.keys': 'In het artikel brengt {keys} u naar het volgende verschil.',

  'popup.working.title': 'Bezig met vergelijken',
  'step.find': 'Origineel zoeken',
  'step.fetch': 'Pagina ophalen',
  'step.read': 'Artikel lezen',
  'step.compare': 'De twee vergelijken',
  'step.done': 'klaar',
  'step.running': 'bezig',
  'step.waiting': 'volgt nog',

  'popup.failed.title': 'Deze keer geen vergelijking',
  'popup.failed.openOriginal': 'Zelf {host} openen',
  'popup.failed.search': 'Zoeken op {host}',
  'popup.failed.options': 'Opties openen',
  'popup.failed.reload': 'Pagina opnieuw laden',
  'popup.candidates.title': 'Misschien is het een van deze',
  'popup.candidates.pick': 'Hiermee vergelijken',
  'popup.candidates.pickLabel': 'Hiermee vergelijken: {title}',

  'popup.paste.open': 'Is dit het origineel niet?',
  'popup.paste.label': 'Adres van het origineel',
  'popup.paste.button': 'Vergelijk',
  'popup.paste.hint': 'Brontekst onthoudt het voor dit artikel.',
  'popup.paste.invalid': 'Dat is geen webadres. Plak er een dat begint met https://',

  'original.is': 'Het origineel',
  'original.possibly': 'Mogelijk het origineel',
  'original.possiblyHint':
    'Er zijn te weinig aanwijzingen om het zeker te weten. Is het een ander artikel, dan zegt de vergelijking niets.',
  'original.why': 'Waarom dit artikel?',
  'original.open': 'Origineel openen',
  'original.dates': 'Origineel ({language}) van {original}, vertaling van {translation}',
  'original.bothDates': 'Origineel ({language}) en vertaling van {date}',
  'original.date': 'Origineel ({language}) van {original}',
  'original.changed': 'Het origineel is op {date} gewijzigd, na deze vertaling.',
  'original.others': 'Of is het een van deze?',

  'popup.sideBySide': 'Naast elkaar lezen',
  'popup.confined':
    'In een privévenster heeft deze browser geen plaats voor de twee artikelen naast elkaar: de pagina zou in uw geschiedenis bewaard blijven. Daarom staat de vergelijking alleen hier.',
  'popup.readAlong': 'Toont onder elke alinea van het artikel het origineel.',
  'popup.again': 'Opnieuw vergelijken',
};
