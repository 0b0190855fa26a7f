import type { options as english } from '../en/options.ts';
import { plural, type Translated } from '../message.ts';

export const options: Translated<typeof english> = {
  'setting.language': 'Langue de Brontekst',
  'setting.theme': 'Couleurs',
  'setting.banner': 'Bandeau dans l’article',
  'setting.marks': 'Marques dans l’article après une comparaison',
  'setting.printAlong': 'Imprimer aussi l’original affiché sous les paragraphes',
  'setting.lookUp': 'Quand chercher l’original',
  'setting.lookUpOnOpen': 'Le chercher dès que j’ouvre la fenêtre de Brontekst',
  'setting.openOriginal': 'Toujours ouvrir l’original sur',
  'setting.show': 'À quel point une différence doit être sûre',
  'setting.figureKinds': 'Chiffres',
  'setting.findingKinds': 'Autres constats',
  'choice.language.browser': 'Celle du navigateur',
  'choice.language.en': 'English',
  'choice.language.nl': 'Nederlands',
  'choice.language.de': 'Deutsch',
  'choice.language.fr': 'Français',
  'choice.theme.system': 'Celles du système',
  'choice.theme.light': 'Clair',
  'choice.theme.dark': 'Sombre',
  'choice.banner.edge': 'En bas de la fenêtre',
  'choice.banner.inline': 'Dans l’article, au-dessus de sa mention de la traduction',
  'choice.banner.badge': 'Pas de bandeau, seulement un signe sur le bouton de la barre d’outils',
  'choice.banner.off': 'Rien du tout tant que je n’ouvre pas Brontekst',
  'choice.marks.differences': 'Marquer ce qui diffère',
  'choice.marks.all': 'Marquer aussi, discrètement, les chiffres qui concordent',
  'choice.marks.off': 'Ne rien marquer',
  'choice.lookUp.on-demand': 'Seulement quand je le demande',
  'choice.lookUp.always': 'Pour chaque article traduit automatiquement',
  'choice.show.likely': 'Montrer aussi les différences probables',
  'choice.show.certain': 'Ne montrer que les différences certaines',

  'options.title': 'Options',
  'options.repaired':
    'Ces réglages étaient endommagés dans le stockage du navigateur et ont repris leur valeur par défaut : {names}.',
  'options.unreadable':
    'Votre navigateur n’a pas rendu les réglages enregistrés ; les valeurs par défaut sont donc utilisées. Vérifiez si son stockage est bloqué.',
  'options.saveFailed':
    'Votre navigateur n’a pas enregistré la modification. Vérifiez si son espace de stockage est plein ou bloqué.',

  'options.search': 'Chercher dans les options',
  'options.found': plural('count', {
    zero: 'Aucune option ne contient ces mots. Essayez un autre mot, ou videz le champ.',
    one: '{count} option trouvée',
    other: '{count} options trouvées',
  }),

  'options.interface': 'Apparence',
  'options.banner': 'Bandeau',
  'options.banner.hint':
    'Il n’apparaît que sur les articles traduits automatiquement et ne déplace jamais ce que vous lisez.',
  'options.preview': 'Aperçu',
  'options.preview.none': 'Rien n’est affiché dans l’article.',
  'options.preview.host': 'ce site',
  'options.lookUp': 'Recherche de l’original',
  'options.lookUp.hint':
    'Une recherche envoie une requête au site de l’éditeur, sans cookies. Rien n’est envoyé ailleurs.',
  'options.lookUp.always.hint': 'L’éditeur voit alors une requête pour chaque article de ce genre que vous ouvrez.',
  'options.openOriginal.hint':
    'L’original s’ouvre alors à la place de la traduction, si son adresse est déjà connue. « Retour » ramène à la traduction, et vous y restez.',
  'options.show': 'Ce qui est montré',
  'options.kinds.all': 'Tout sélectionner',
  'options.kinds.none': 'Ne rien sélectionner',

  'options.sites': 'Sites',
  'options.sites.hint':
    'Brontekst lit ces sites de lui-même, et toute autre page seulement si vous y cliquez sur son bouton. Vous pouvez retirer l’autorisation dans votre navigateur.',
  'options.sites.granted': 'Autorisé',
  'options.sites.opened': 'Autorisé, pour comparer aussitôt',
  'options.sites.giveBack': 'Retirer',
  'options.sites.giveBackLabel': 'Retirer l’autorisation pour {host}',
  'options.sites.missing': 'Non autorisé',
  'options.sites.grant': 'Autoriser',
  'options.sites.grantLabel': 'Autoriser {host}',

  'options.off': 'Désactivé',
  'options.off.none': 'Brontekst n’est désactivé nulle part.',
  'options.off.site': 'Site entier',
  'options.off.article': 'Un article',
  'options.off.since': 'depuis le {date}',
  'options.off.on': 'Réactiver',
  'options.off.onLabel': 'Réactiver pour {label}',

  'options.shortcuts': 'Raccourcis clavier',
  'options.shortcuts.hint': 'Ils fonctionnent sur chaque page que lit Brontekst.',
  'options.shortcuts.none': 'aucun raccourci',
  'options.shortcuts.change': 'Modifier les raccourcis…',
  'shortcut.open-original': 'Ouvrir l’original',
  'shortcut.open-comparison': 'Ouvrir la comparaison',
  'shortcut.next-difference': 'Montrer la différence suivante',
  'shortcut.previous-difference': 'Montrer la différence précédente',
  'shortcut.read-along': 'Lire avec l’original : l’afficher ou le masquer sous chaque paragraphe',

  'options.stored': 'Ce qui est conservé',
  'options.stored.hint':
    'Vos réglages, la liste ci-dessus et ce qui est connu des articles : les adresses de leurs originaux ou le fait qu’aucun n’a été trouvé, pour ne pas avoir à chercher de nouveau, et les lignes que vous avez déclarées sans différence. Tout reste sur cet appareil.',
  'options.stored.originals': plural('count', {
    zero: 'Aucune adresse d’original n’est conservée.',
    one: '{count} adresse d’original est conservée.',
    other: '{count} adresses d’originaux sont conservées.',
  }),
  'options.stored.size': 'Le tout occupe environ {kilobytes} ko.',
  'options.stored.others': plural('count', {
    one: '{count} autre note sur des articles est conservée.',
    other: '{count} autres notes sur des articles sont conservées.',
  }),
  'options.stored.delete': 'Supprimer ce qui est connu des articles',
  'options.stored.confirm': 'Supprimer définitivement',

  'options.file': 'Réglages dans un fichier',
  'options.file.export': 'Exporter',
  'options.file.import': 'Importer…',
  'options.file.reset': 'Rétablir tous les réglages',
  'options.file.wasReset': 'Tous les réglages ont repris leur valeur par défaut.',
  'options.file.wasImported': 'Les réglages du fichier sont appliqués.',
  'options.file.undone': 'Vos réglages précédents sont de retour.',

  'import.title': 'Ce qui changerait',
  'import.setting': 'Réglage',
  'import.now': 'Maintenant',
  'import.then': 'Après l’import',
  'import.apply': 'Utiliser ces réglages',
  'import.nothing': 'Le fichier contient les réglages que vous avez déjà.',
  'import.repaired': 'Endommagé dans le fichier, donc remis à la valeur par défaut : {names}.',
  'import.refused.not-settings':
    'Ce n’est pas un fichier de réglages de Brontekst. Choisissez-en un créé avec « Exporter ».',
  'import.refused.broken':
    'Ce fichier est illisible : il s’interrompt ou comporte une erreur à la ligne {line}, au caractère {column}. Rien n’a été modifié.',
  'import.refused.newer':
    'Ce fichier vient d’une version plus récente de Brontekst. Mettez l’extension à jour, puis importez-le de nouveau.',
  'import.refused.unreadable':
    'Le fichier n’a pas pu être lu. Vérifiez qu’il existe encore, puis choisissez-le de nouveau.',
  'value.on': 'Activé',
  'value.off': 'Désactivé',
  'value.all': 'Tous',
  'value.none': 'Aucun',
};
