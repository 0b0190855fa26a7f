/** Mots de la fenêtre sur toute page, et de deux pages ouvertes. */
export const anyPage = {
  'anyPage.native.title': 'Page lue : {title}',
  'anyPage.native.text': 'Il n’est écrit nulle part sur cette page qu’elle a été traduite automatiquement.',
  'anyPage.translated.title': 'Cette page dit avoir été traduite automatiquement',
  'anyPage.automatic': 'Traduction automatique, langue d’origine : {language}.',
  'anyPage.automatic.unknown': 'Traduction automatique ; la langue d’origine n’est pas indiquée.',
  'anyPage.edited': 'Traduction automatique, puis revue par des personnes ; langue d’origine : {language}.',
  'anyPage.edited.unknown':
    'Traduction automatique, puis revue par des personnes ; la langue d’origine n’est pas indiquée.',
  'anyPage.named.original': 'La page indique son original :',
  'anyPage.named.possibly': 'La page indique ce qui est peut-être son original :',
  'anyPage.named.version': 'La page indique une autre version. Rien ne dit laquelle des deux est la première :',
  'anyPage.open': 'L’ouvrir et comparer',
  'anyPage.openLabel': 'L’ouvrir et comparer : {address}',
  'anyPage.openHint':
    'La page s’ouvre dans un onglet derrière celui-ci. Si vous donnez à Brontekst l’accès à son site, les deux sont comparées aussitôt ; sinon, cliquez sur Brontekst dans cet onglet.',
  'anyPage.clicked': 'Cette page vient d’être lue, parce que vous avez cliqué. Rien n’a été envoyé.',
  'anyPage.again.text':
    'Brontekst ne lit une page que si vous cliquez sur son bouton. Fermez ceci et cliquez encore une fois.',
  'keep.button': 'Garder cette page et la comparer avec la prochaine où je clique sur Brontekst',
  'keep.this': 'Cette page est gardée. Allez sur l’autre version et cliquez-y sur Brontekst.',
  'keep.other': 'Gardée : {title}',
  'keep.failed': 'Cette page n’a pas pu être comparée avec la page gardée.',
  'keep.failed.unrelated': 'Les deux parlent de choses différentes.',
  'keep.failed.not-an-article': 'L’une des deux n’a aucune phrase à comparer.',
  'keep.drop': 'Ne plus la garder',
  'keep.turn': 'Inverser les deux',
  'keep.versions': 'Rien ne dit laquelle des deux versions est la première.',
  'unreadable.closed.title': 'Brontekst ne peut pas lire cette page',
  'unreadable.closed.text':
    'Les pages du navigateur lui-même et sa boutique d’extensions sont fermées à toutes les extensions.',
  'unreadable.no-web-page.title': 'C’est un fichier, pas une page web',
  'unreadable.no-web-page.text':
    'Brontekst ne peut pas lire les fichiers tels que les PDF dans un onglet. Copiez le texte et comparez-le sous « Comparer deux textes ».',
  'unreadable.framed.title': 'Le texte est dans un cadre d’un autre site',
  'unreadable.framed.text':
    'Votre clic permet à Brontekst de lire cette page seulement, pas le cadre. Ouvrez-le dans son propre onglet et cliquez-y sur Brontekst.',
  'unreadable.too-large.title': 'Cette page est trop grande pour être lue',
  'unreadable.too-large.text': 'Copiez la partie à comparer, et utilisez « Comparer deux textes ».',
  'unreadable.not-an-article.title': 'Pas d’article sur cette page',
  'unreadable.not-an-article.text':
    'Ouvrez une page avec un texte d’une certaine longueur, ou utilisez « Comparer deux textes ».',
} as const;
