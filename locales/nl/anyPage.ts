/** Woorden van de popup op elke pagina, en van twee open pagina’s. */
export const anyPage = {
  'anyPage.native.title': 'Gelezen: {title}',
  'anyPage.native.text': 'Niets op deze pagina zegt dat een machine haar heeft vertaald.',
  'anyPage.translated.title': 'Deze pagina zegt dat een machine haar heeft vertaald',
  'anyPage.automatic': 'Automatisch vertaald uit het {language}.',
  'anyPage.automatic.unknown': 'Automatisch vertaald; er staat niet bij uit welke taal.',
  'anyPage.edited': 'Automatisch vertaald uit het {language} en daarna door mensen bewerkt.',
  'anyPage.edited.unknown': 'Automatisch vertaald en daarna door mensen bewerkt; er staat niet bij uit welke taal.',
  'anyPage.named.original': 'De pagina noemt haar origineel:',
  'anyPage.named.possibly': 'De pagina noemt wat haar origineel kan zijn:',
  'anyPage.named.version': 'De pagina noemt een andere versie. Niets zegt welke van de twee er eerst was:',
  'anyPage.open': 'Open en vergelijk',
  'anyPage.openLabel': 'Open en vergelijk: {address}',
  'anyPage.openHint':
    'De pagina wordt geopend in een tabblad achter dit tabblad. Als u Brontekst in uw browser toegang geeft tot die site, worden de twee meteen vergeleken; anders klikt u daar op Brontekst.',
  'anyPage.clicked': 'Deze pagina is net gelezen, omdat u klikte. Er is niets verstuurd.',
  'anyPage.again.text': 'Brontekst leest een pagina alleen als u op de knop klikt. Sluit dit en klik nog eens.',
  'keep.button': 'Bewaar deze pagina en vergelijk haar met de volgende waar ik op Brontekst klik',
  'keep.this': 'Deze pagina is bewaard. Ga naar de andere versie en klik daar op Brontekst.',
  'keep.other': 'Bewaard: {title}',
  'keep.failed': 'De pagina kon niet worden vergeleken met de bewaarde pagina.',
  'keep.drop': 'Laat maar',
  'keep.turn': 'Draai de twee om',
  'keep.versions': 'Niets zegt welke van de twee versies er eerst was.',
  'unreadable.closed.title': 'Brontekst mag deze pagina niet lezen',
  'unreadable.closed.text': 'Pagina’s van de browser zelf en van zijn winkels zijn voor elke extensie gesloten.',
  'unreadable.no-web-page.title': 'Dit is een bestand en geen webpagina',
  'unreadable.no-web-page.text':
    'Bestanden zoals pdf’s kan Brontekst in een tabblad niet lezen. Kopieer de tekst en vergelijk hem op de pagina voor twee teksten.',
  'unreadable.framed.title': 'De tekst staat in een frame van een andere site',
  'unreadable.framed.text':
    'Een klik opent alleen deze pagina zelf. Open het frame in een eigen tabblad en klik daar op Brontekst.',
  'unreadable.too-large.title': 'Deze pagina is te groot om te lezen',
  'unreadable.too-large.text': 'Kopieer het deel dat u wilt vergelijken, en gebruik de pagina voor twee teksten.',
  'unreadable.not-an-article.title': 'Geen artikel op deze pagina',
  'unreadable.not-an-article.text':
    'Open een pagina met een tekst van enige lengte, of gebruik de pagina voor twee teksten.',
} as const;
