import type { panel as english } from '../en/panel.ts';
import type { Translated } from '../message.ts';

export const panel: Translated<typeof english> = {
  'panel.label': 'Brontekst: de woorden van het origineel',
  'panel.next': 'Volgend verschil',
  'panel.previous': 'Vorig verschil',
  'panel.position': '{at} van {count}',
  'panel.sentence': 'In het origineel ({language})',
  'panel.possibly': 'In het mogelijke origineel ({language})',
  'panel.leftOut': 'Hier in de buurt is iets weggelaten',
  'panel.both': 'Het origineel zegt dit ook',
  'panel.noCounterpart': 'Deze zin heeft geen tegenhanger in het origineel.',
  'panel.noDifference': 'Geen verschil om naartoe te gaan',
  'panel.noDifferenceText': 'In wat kon worden vergeleken, is geen verschil gevonden.',
  'panel.outside': 'Geen zin van het artikel',
  'panel.outsideText': 'Selecteer een woord in een zin van het artikel en vraag het opnieuw.',
  'panel.changed': 'Deze alinea is veranderd',
  'panel.changedText': 'Het is niet de alinea die is vergeleken. Open Brontekst en vergelijk opnieuw.',
  'panel.notTranslated': 'Geen vertaling die Brontekst kent',
  'panel.notTranslatedText':
    'Niets wijst erop dat dit artikel is vertaald. Open Brontekst om toch naar een origineel te zoeken.',
  'panel.ask': 'Nog niet vergeleken',
  'panel.askText':
    'Om de zin te tonen moet Brontekst het origineel opzoeken. Daarvoor gaat er een aanvraag naar {host}, en naar niemand anders.',
  'panel.askButton': 'Zoek het origineel ({language}) op {host}',
  'panel.working': 'Het origineel wordt opgezocht …',
  'panel.workingText': 'Brontekst vraagt het aan {host}.',
  'panel.failed': 'Vergelijken lukte deze keer niet',
  'panel.failedText': 'Open Brontekst in de werkbalk om te zien waarom, en wat u kunt doen.',

  'menu.sentence': 'Toon het origineel van deze zin',
  'menu.twoTexts': 'Twee teksten vergelijken',
};
