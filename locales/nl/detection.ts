import type { detection as english } from '../en/detection.ts';
import type { Translated } from '../message.ts';

export const detection: Translated<typeof english> = {
  'signal.disclaimer': 'Het artikel zegt het zelf: ‘{seen}’',
  'signal.notice': 'De pagina zegt het zelf: ‘{seen}’',
  'signal.machineTranslatedFrom': 'In de code van de pagina staat van welke pagina ze een automatische vertaling is.',
  'signal.htmlLanguage': 'Volgens de code van de pagina is de tekst automatisch vertaald.',
  'signal.translationOfWork': 'In haar gegevens voor zoekmachines noemt de pagina zich een vertaling.',
  'signal.knownPair': 'Het staat in de lijst van vertaalde artikelen die bij Brontekst hoort.',
  'signal.site': '{seen} heeft automatische vertalingen gepubliceerd.',
  'signal.address': 'Het adres is dat van een nieuwsbericht, en die werden vertaald.',
  'signal.date': 'Het verscheen toen de site zijn nieuws automatisch vertaalde ({seen}).',
  'signal.chromeTranslation': 'Uw browser heeft deze pagina vertaald.',
  'signal.edgeTranslation': 'Uw browser heeft deze pagina vertaald.',
  'signal.firefoxTranslation': 'Uw browser heeft deze pagina vertaald.',
  'signal.proxy': 'De pagina komt van een vertaaldienst.',
};
