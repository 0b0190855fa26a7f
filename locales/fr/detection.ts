import type { detection as english } from '../en/detection.ts';
import type { Translated } from '../message.ts';

export const detection: Translated<typeof english> = {
  'signal.disclaimer': 'L’article le dit lui-même : « {seen} »',
  'signal.notice': 'La page le dit elle-même : « {seen} »',
  'signal.machineTranslatedFrom': 'Le code de la page indique de quelle page elle a été traduite automatiquement.',
  'signal.htmlLanguage': 'Le code de la page signale que son texte a été traduit automatiquement.',
  'signal.translationOfWork':
    'Dans ses données pour les moteurs de recherche, la page se présente comme une traduction.',
  'signal.knownPair': 'Il figure dans la liste d’articles traduits fournie avec Brontekst.',
  'signal.site': '{seen} a publié des traductions automatiques.',
  'signal.address': 'L’adresse est celle d’une actualité, et les actualités étaient traduites.',
  'signal.date': 'Il a paru à l’époque où le site traduisait automatiquement ses actualités ({seen}).',
  'signal.chromeTranslation': 'Votre navigateur a traduit cette page.',
  'signal.edgeTranslation': 'Votre navigateur a traduit cette page.',
  'signal.firefoxTranslation': 'Votre navigateur a traduit cette page.',
  'signal.proxy': 'La page vient d’un service de traduction.',
};
