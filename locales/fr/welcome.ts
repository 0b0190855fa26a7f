import type { welcome as english } from '../en/welcome.ts';
import type { Translated } from '../message.ts';

export const welcome: Translated<typeof english> = {
  'welcome.title': 'Bienvenue dans Brontekst',
  'welcome.lead':
    'Brontekst vous dit quand un article d’actualité a été traduit automatiquement, vous mène à l’original et montre ce que la traduction a changé.',
  'welcome.banner.title': 'Vous le savez aussitôt',
  'welcome.banner.text':
    'Sur un article traduit automatiquement, une ligne discrète en bas de la fenêtre le dit et renvoie à l’original.',
  'welcome.compare.title': 'Les chiffres comparés',
  'welcome.compare.text':
    'Demandez la comparaison : vous obtenez d’abord la réponse, ce qui diffère, chaque chiffre à côté de celui de l’original.',
  'welcome.sideBySide.title': 'Les deux textes côte à côte',
  'welcome.sideBySide.text': 'Lisez les deux articles phrase par phrase, côte à côte ; ce qui diffère est marqué.',
  'welcome.try': 'Essayer',
  'welcome.try.toolbar':
    'Ouvrez cet article, puis cliquez sur le bouton de Brontekst dans la barre d’outils de votre navigateur. Si vous ne le voyez pas, il est dans le menu de la pièce de puzzle.',
  'welcome.try.menu':
    'Ouvrez cet article, puis choisissez Brontekst sous « Extensions » dans le menu de votre navigateur.',
  'welcome.try.link': 'Un article traduit automatiquement sur {host}',
  'welcome.anyPage': 'Toute autre page',
  'welcome.anyPage.text':
    'Cliquez sur le bouton de Brontekst dans une page que vous lisez : vous verrez ce qu’elle dit de sa traduction. Gardez la page, allez à l’autre version et cliquez-y aussi : les deux sont comparées. Rien n’est lu avant votre clic, et rien n’est envoyé.',
  'welcome.reads': 'Ce que Brontekst peut lire',
  'welcome.privacy':
    'Brontekst ne demande un original à ces sites que lorsque vous le souhaitez, et sans cookies. Rien n’est envoyé à personne d’autre, et tout peut être désactivé.',
  'welcome.options': 'Voir toutes les options',

  'news.title': 'Nouveautés',
  'news.version': 'Version {version}',
  'news.isNew': 'nouveau',
  'news.lines.first':
    'Toute page est lue quand vous cliquez sur le bouton, et deux pages ouvertes sont comparées, avec des marques dans la page.',
  'news.lines.second':
    'heise online et Business Insider Deutschland s’activent sous « Sites » ; l’allemand et le français sont comparés comme le néerlandais.',
  'news.lines.third': 'La vue côte à côte a une recherche, un choix par type et une adresse que vous pouvez conserver.',
  'news.lines.fourth':
    'Toute ligne peut être écartée comme n’étant pas une différence, et elle le reste pour cet article.',
  'news.lines.fifth': 'Une comparaison peut s’emporter sous forme de texte, de tableau et de document.',
  'news.welcome': 'Revoir la page de bienvenue',
};
