import type { originals as english } from '../en/originals.ts';
import { plural, type Translated } from '../message.ts';

export const originals: Translated<typeof english> = {
  'reason.original.disclaimerLink': 'De vertaling verwijst ernaar als het origineel.',
  'reason.original.machineTranslatedFrom': 'De vertaling noemt het als haar bron.',
  'reason.original.jsonLd': 'De vertaling noemt het als origineel in haar gegevens voor zoekmachines.',
  'reason.original.hreflang': 'De vertaling noemt het als de versie in de andere taal.',
  'reason.original.knownPairs': 'Het staat op de lijst van bekende originelen die bij Brontekst hoort.',
  'reason.original.ownChoice': 'U hebt het gekozen.',
  'reason.original.foundBefore': 'Het is eerder gevonden.',
  'reason.original.searched': 'De zoekfunctie van de site vond het met ‘{words}’.',
  'reason.original.listed': 'De site heeft het in de lijst met artikelen van die dagen.',

  'reason.original.sameDay': 'Beide verschenen op dezelfde dag: {day}.',
  'reason.original.nextDay': 'Ze verschenen een dag na elkaar.',
  'reason.original.otherDay': plural('days', {
    one: 'Wat ertegen pleit: er zit {days} dag tussen de twee.',
    other: 'Wat ertegen pleit: er zitten {days} dagen tussen de twee.',
  }),
  'reason.original.names': plural('count', {
    one: 'In beide staat de naam {names}.',
    other: 'In beide staan {count} dezelfde namen, zoals {names}.',
  }),
  'reason.original.otherNames': 'Wat ertegen pleit: bijna geen naam uit de vertaling staat erin.',
  'reason.original.figures': plural('count', {
    one: 'In beide staat het getal {figures}.',
    other: 'In beide staan {count} dezelfde getallen, zoals {figures}.',
  }),
  'reason.original.otherFigures': 'Wat ertegen pleit: bijna geen getal uit de vertaling staat erin.',
  'reason.original.sentences': 'Van de tekst komt {percent} % zin voor zin overeen.',
  'reason.original.otherSentences': 'Wat ertegen pleit: bijna geen zin van de vertaling heeft er een tegenhanger in.',
  'reason.original.links': 'Beide verwijzen naar dezelfde pagina van {host}.',
  'reason.original.pictures': 'Beide tonen dezelfde afbeelding ({picture}).',
  'reason.original.tags': plural('count', {
    one: 'Beide hebben dezelfde tag.',
    other: 'Beide hebben {count} tags gemeen.',
  }),
  'reason.original.paragraphs': plural('count', {
    one: 'Beide hebben één alinea.',
    other: 'Beide hebben {count} alinea’s.',
  }),
  'reason.original.length': 'Wat ertegen pleit: een van de twee is veel langer.',
  'reason.original.language': 'Wat ertegen pleit: het is niet in de taal van het origineel geschreven.',
  'reason.original.rival': 'Een andere pagina past er bijna even goed bij.',
  'reason.original.unread': 'Het was niet te lezen; er is dus niets in nagekeken.',
};
