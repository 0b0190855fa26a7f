import type { detection as english } from '../en/detection.ts';
import type { Translated } from '../message.ts';

export const detection: Translated<typeof english> = {
  'signal.disclaimer': 'Het artikel zegt het zelf: ‘{seen}’',
  'signal.notice': 'De pagina zegt het zelf: ‘{seen}’',
  'signal.machineTranslatedFrom': 'De pagina noemt de pagina waaruit een machine haar heeft vertaald.',
  'signal.htmlLanguage': 'De pagina geeft haar taal op als automatisch vertaald.',
  'signal.translationOfWork': 'De gegevens van de pagina voor zoekmachines noemen haar een vertaling.',
  'signal.knownPair': 'Het staat in de lijst van vertaalde artikelen die bij Brontekst hoort.',
  'signal.site': '{seen} heeft automatische vertalingen gepubliceerd.',
  'signal.address': 'Het adres is dat van een nieuwsbericht, en die werden vertaald.',
  'signal.date': 'Het verscheen toen de site zijn nieuws automatisch vertaalde ({seen}).',
  'signal.chromeTranslation': 'Uw browser heeft deze pagina vertaald.',
  'signal.edgeTranslation': 'Uw browser heeft deze pagina vertaald.',
  'signal.firefoxTranslation': 'Uw browser heeft deze pagina vertaald.',
  'signal.proxy': 'De pagina komt van een vertaaldienst.',
};
