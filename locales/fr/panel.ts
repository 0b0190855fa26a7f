import type { panel as english } from '../en/panel.ts';
import type { Translated } from '../message.ts';

export const panel: Translated<typeof english> = {
  'panel.label': 'Brontekst : les mots de l’original',
  'panel.next': 'Différence suivante',
  'panel.previous': 'Différence précédente',
  'panel.position': '{at} sur {count}',
  'panel.sentence': 'Dans l’original en {language}',
  'panel.possibly': 'Dans ce qui est peut-être l’original en {language}',
  'panel.leftOut': 'Quelque chose est omis près d’ici',
  'panel.both': 'L’original le dit aussi',
  'panel.noCounterpart': 'Cette phrase n’a pas d’équivalent dans l’original.',
  'panel.noDifference': 'Aucune différence à montrer',
  'panel.noDifferenceText': 'Aucune différence n’a été trouvée dans ce qui a pu être comparé.',
  'panel.outside': 'Ce n’est pas une phrase de l’article',
  'panel.outsideText': 'Sélectionnez un mot dans une phrase de l’article, puis redemandez.',
  'panel.changed': 'Ce paragraphe a changé',
  'panel.changedText': 'Ce n’est plus celui qui a été comparé. Ouvrez Brontekst et comparez de nouveau.',
  'panel.notTranslated': 'Aucune traduction connue de Brontekst',
  'panel.notTranslatedText':
    'Rien n’indique que cet article ait été traduit. Ouvrez Brontekst pour chercher tout de même un original.',
  'panel.ask': 'Pas encore comparé',
  'panel.askText':
    'Pour la montrer, Brontekst doit chercher l’original. La demande va à {host}, et à personne d’autre.',
  'panel.askButton': 'Chercher l’original en {language} sur {host}',
  'panel.working': 'Recherche de l’original…',
  'panel.workingText': 'Brontekst le demande à {host}.',
  'panel.failed': 'Pas de comparaison cette fois',
  'panel.failedText': 'Ouvrez Brontekst dans la barre d’outils pour savoir pourquoi, et ce que vous pouvez faire.',

  'menu.sentence': 'Montrer l’original de cette phrase',
  'menu.twoTexts': 'Comparer deux textes',
};
