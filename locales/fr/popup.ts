import type { popup as english } from '../en/popup.ts';
import type { Translated } from '../message.ts';

export const popup: Translated<typeof english> = {
  'popup.loading': 'Lecture de cette page…',

  'popup.unknownSite.title': 'Brontekst ne connaît pas ce site',
  'popup.unknownSite.button': 'Voir les sites',
  'popup.reload.title': 'Rechargez d’abord cette page',
  'popup.reload.text': 'Elle était ouverte avant l’installation de Brontekst, qui ne peut donc pas encore la voir.',
  'popup.reload.button': 'Recharger la page',
  'popup.notArticle.title': 'Pas d’article sur cette page',
  'popup.notArticle.text': 'Ouvrez un article d’actualité ; Brontekst vous dira s’il a été traduit automatiquement.',
  'popup.native.title': 'Aucun signe de traduction automatique',
  'popup.native.text': 'Rien sur cette page ne dit ni ne laisse penser que l’article a été traduit automatiquement.',
  'popup.native.button': 'Chercher tout de même un original',
  'popup.browser.title': 'Votre navigateur a traduit cette page',
  'popup.browser.text':
    'Vous voyez en ce moment la traduction de votre navigateur et non ce que le site a publié ; une comparaison vous tromperait. Affichez la page dans sa propre langue, puis ouvrez de nouveau Brontekst.',

  'popup.ask.title.automatic': 'Cet article a été traduit automatiquement',
  'popup.ask.title.edited': 'Cet article a été traduit automatiquement, puis revu par des personnes',
  'popup.ask.button': 'Chercher l’original en {language} sur {host}',
  'popup.ask.private': 'La demande va à {host}, et à personne d’autre.',
  'popup.ask.open': 'Ouvrir simplement l’original',
  'popup.ask.openPossibly': 'Ouvrir simplement ce qui est peut-être l’original',
  'popup.ask.openSearch': 'Chercher vous-même sur {host}',
  'popup.why': 'Comment Brontekst le sait-il ?',

  'popup.permission.title': 'Brontekst n’est pas autorisé à lire {host}',
  'popup.permission.text':
    'Votre navigateur demande d’abord votre autorisation. Brontekst en a besoin pour lire l’article et son original, et ne lit rien d’autre.',
  'popup.permission.button': 'Autoriser…',
  'popup.permission.hint': 'Votre navigateur vous demande confirmation.',

  'popup.here': 'Bandeau et marques sur la page',
  'popup.here.article': 'Dans cet article',
  'popup.here.site': 'Sur {site}',
  'popup.here.openOriginal': 'Toujours ouvrir l’original sur {site}',
  'popup.keys': 'Dans l’article, {keys} mène à la différence suivante.',

  'popup.working.title': 'Comparaison avec l’original',
  'step.find': 'Chercher l’original',
  'step.fetch': 'Récupérer sa page',
  'step.read': 'Lire l’article',
  'step.compare': 'Comparer les deux',
  'step.done': 'terminé',
  'step.running': 'en cours',
  'step.waiting': 'à venir',

  'popup.failed.title': 'Pas de comparaison cette fois',
  'popup.failed.openOriginal': 'Ouvrir {host} vous-même',
  'popup.failed.search': 'Chercher sur {host}',
  'popup.failed.options': 'Ouvrir les options',
  'popup.failed.reload': 'Recharger la page',
  'popup.candidates.title': 'C’est peut-être l’une de ces pages',
  'popup.candidates.pick': 'Comparer avec celle-ci',
  'popup.candidates.pickLabel': 'Comparer avec celle-ci : {title}',

  'popup.paste.open': 'Ce n’est pas l’original ?',
  'popup.paste.label': 'Adresse de l’original',
  'popup.paste.button': 'Comparer',
  'popup.paste.hint': 'Brontekst la retient pour cet article.',
  'popup.paste.invalid': 'Ce n’est pas une adresse web. Collez-en une qui commence par https://',

  'original.is': 'L’original',
  'original.possibly': 'Peut-être l’original',
  'original.possiblyHint':
    'Les indices sont trop peu nombreux pour en être sûr. S’il s’agit d’un autre article, la comparaison n’a aucune valeur.',
  'original.why': 'Pourquoi cette page ?',
  'original.open': 'Ouvrir l’original',
  'original.dates': 'Original ({language}) du {original}, traduction du {translation}',
  'original.bothDates': 'Original ({language}) et traduction du {date}',
  'original.date': 'Original ({language}) du {original}',
  'original.changed': 'L’original a été modifié le {date}, après cette traduction.',
  'original.others': 'Ou est-ce l’une de ces pages ?',

  'popup.sideBySide': 'Lire côte à côte',
  'popup.confined':
    'Dans une fenêtre privée, ce navigateur n’a pas de place pour les deux articles côte à côte : la page resterait dans votre historique. La comparaison n’est donc montrée qu’ici.',
  'popup.readAlong': 'Affiche l’original sous chaque paragraphe de l’article.',
  'popup.again': 'Comparer de nouveau',
};
