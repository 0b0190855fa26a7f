import { plural } from '../message.ts';

/** Mots de la page où l’on compare deux textes à soi. */
export const twoTexts = {
  'twoTexts.title': 'Comparer deux textes',
  'twoTexts.lead':
    'Collez une traduction et son original, ou déposez un fichier dans chaque champ. Les deux restent sur cette page : rien n’est envoyé, et rien n’est gardé une fois la page fermée.',
  'twoTexts.placeholder': 'Collez un texte ici, ou déposez un fichier de texte ou une page web',
  'twoTexts.language': 'Langue',
  'twoTexts.languageOf': 'Langue : {text}',
  'twoTexts.language.unknown': 'Choisir…',
  'twoTexts.recognised': 'Langue reconnue ; changez-la si c’en est une autre.',
  'twoTexts.file': 'Choisir un fichier…',
  'twoTexts.fileOf': 'Choisir un fichier : {text}',
  'twoTexts.read': plural('count', { one: '{count} paragraphe.', other: '{count} paragraphes.' }),
  'twoTexts.cut': 'Il est très long : seuls ses {characters} premiers caractères sont comparés.',
  'twoTexts.part': 'L’article n’y figure peut-être pas en entier.',
  'twoTexts.problem.no-text': 'Il ne contient aucun texte à comparer.',
  'twoTexts.problem.unreadable':
    'Ce fichier n’est pas un texte. Choisissez un fichier de texte ou une page web enregistrée.',
  'twoTexts.problem.too-large': 'Ce fichier est trop grand. Choisissez-en un de 5 Mo au plus.',
  'twoTexts.compare': 'Comparer',
  'twoTexts.turn': 'Inverser les deux',
  'twoTexts.clear': 'Vider les deux',
  'twoTexts.working': 'Comparaison des deux textes…',
  'twoTexts.failed.same-language':
    'Les deux textes sont dans la même langue. Changez l’une des deux langues ci-dessus.',
  'twoTexts.failed.unknown-language': 'Choisissez ci-dessus une langue pour chacun des deux textes.',
  'twoTexts.failed.empty': 'L’un des textes n’a aucune phrase à comparer.',
  'twoTexts.failed.unrelated': 'Les deux textes parlent de choses différentes : il n’y a rien à comparer.',
  'twoTexts.failed.cancelled': 'Vous avez arrêté la comparaison. Relancez-la quand vous voulez.',
  'twoTexts.failed.timed-out': 'La comparaison a pris trop de temps. Essayez avec des textes plus courts.',
  'twoTexts.failed.internal': 'Quelque chose a mal tourné dans Brontekst. Réessayez.',
  'twoTexts.open': 'Comparer deux textes à vous',
  'twoTexts.hint': 'Deux textes que vous collez ou déposez sont comparés sur votre appareil.',
} as const;
