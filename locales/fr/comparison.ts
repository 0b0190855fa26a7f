import type { comparison as english } from '../en/comparison.ts';
import { plural, type Translated } from '../message.ts';

export const comparison: Translated<typeof english> = {
  'answer.partial':
    'Une partie des deux articles n’a pas pu être lue ou mise en regard. Ce qui suit porte sur le reste.',
  'answer.chain': '{before} ; {after}',
  'answer.differs': plural('count', { one: '{count} chiffre diffère', other: '{count} chiffres diffèrent' }),
  'answer.missing': plural('count', { one: '{count} chiffre manque', other: '{count} chiffres manquent' }),
  'answer.added': plural('count', {
    one: '{count} chiffre ne figure que dans la traduction',
    other: '{count} chiffres ne figurent que dans la traduction',
  }),
  'answer.finding.name': plural('count', { one: '{count} nom diffère', other: '{count} noms diffèrent' }),
  'answer.finding.negation': plural('count', {
    one: '{count} affirmation n’a de négation que dans un des deux textes',
    other: '{count} affirmations n’ont de négation que dans un des deux textes',
  }),
  'answer.finding.direction': plural('count', {
    one: '{count} passage dit le contraire',
    other: '{count} passages disent le contraire',
  }),
  'answer.finding.hearsay': plural('count', {
    one: '{count} information non confirmée est présentée comme un fait',
    other: '{count} informations non confirmées sont présentées comme des faits',
  }),
  'answer.finding.speaker': plural('count', {
    one: '{count} propos est attribué à quelqu’un d’autre',
    other: '{count} propos sont attribués à quelqu’un d’autre',
  }),
  'answer.finding.quotation': plural('count', {
    one: '{count} citation diffère',
    other: '{count} citations diffèrent',
  }),
  'answer.finding.omission': plural('count', { one: '{count} passage est omis', other: '{count} passages sont omis' }),
  'answer.finding.addition': plural('count', {
    one: '{count} passage est ajouté',
    other: '{count} passages sont ajoutés',
  }),
  'answer.finding.contradiction': plural('count', {
    one: '{count} affirmation contredit ses propres chiffres',
    other: '{count} affirmations contredisent leurs propres chiffres',
  }),
  'answer.passages': plural('count', { one: '{count} passage diffère', other: '{count} passages diffèrent' }),
  'answer.allAgree': plural('count', { one: 'le seul chiffre concorde', other: 'les {count} chiffres concordent' }),
  'answer.agree': plural('same', {
    one: '{same} chiffre sur {total} concorde',
    other: '{same} chiffres sur {total} concordent',
  }),
  'answer.unclear': plural('count', {
    one: '{count} chiffre n’a pas pu être comparé',
    other: '{count} chiffres n’ont pas pu être comparés',
  }),
  'answer.noneCompared': plural('count', {
    one: 'le seul chiffre n’a pas pu être comparé',
    other: 'aucun des {count} chiffres n’a pu être comparé',
  }),
  'answer.figures.none': 'aucun des deux textes ne contient de chiffres à comparer',
  'answer.figures.hidden': 'vos options masquent tous les chiffres de cet article',
  'answer.both': plural('count', {
    one: '{count} affirmation douteuse figure aussi dans l’original en {language}.',
    other: '{count} affirmations douteuses figurent aussi dans l’original en {language}.',
  }),
  'answer.noDifference': 'Aucune différence n’a été trouvée dans ce qui a pu être comparé.',
  'answer.noOtherDifference': 'Aucune autre différence n’a été trouvée dans ce qui a pu être comparé.',
  'answer.setAside': plural('count', {
    one: 'Vous avez écarté {count} différence.',
    other: 'Vous avez écarté {count} différences.',
  }),
  'answer.noProof': 'Cela ne prouve pas que la traduction soit exacte.',

  'bar.caption': 'Les chiffres dans l’ordre du texte',
  'bar.same': plural('count', { one: '{count} concorde', other: '{count} concordent' }),
  'bar.differs': plural('count', { one: '{count} diffère', other: '{count} diffèrent' }),
  'bar.missing': plural('count', { one: '{count} absent', other: '{count} absents' }),
  'bar.added': plural('count', { one: '{count} ajouté', other: '{count} ajoutés' }),
  'bar.unclear': plural('count', { one: '{count} non comparé', other: '{count} non comparés' }),
  'bar.dismissed': plural('count', { one: '{count} écarté', other: '{count} écartés' }),

  'differences.heading': 'Ce qui diffère',
  'differences.show': 'Montrer dans l’article',
  'differences.showLabel': 'Montrer dans l’article : « {text} »',
  'differences.showPlace': 'Montrer l’endroit dans l’article',
  'differences.showPlaceLabel': 'Montrer l’endroit dans l’article : « {text} » s’y trouverait',
  'differences.missing': 'Absent de la traduction',
  'differences.said': 'En {language} :',
  'differences.added': 'Seulement dans la traduction',

  'distance.times.larger': '{amount} fois plus grand',
  'distance.times.smaller': '{amount} fois plus petit',
  'distance.percent.larger': '{amount} % de plus',
  'distance.percent.smaller': '{amount} % de moins',
  'distance.slight.larger': 'un peu plus grand',
  'distance.slight.smaller': 'un peu plus petit',

  'dismiss.button': 'Pas une différence',
  'dismiss.label': 'Pas une différence : « {text} »',
  'dismiss.done': 'Vous avez écarté cette ligne.',
  'dismiss.undoLabel': 'Annuler : compter de nouveau « {text} » comme différence',

  'coverage.heading': 'Ce qui a été comparé',
  'coverage.limited':
    'Brontekst connaît trop peu cette paire de langues : seuls les chiffres et les codes ont été comparés, pas les noms ni les propos.',
  'coverage.sentences': plural('total', {
    one: '{compared} phrase de la traduction sur {total} a été comparée.',
    other: '{compared} phrases de la traduction sur {total} ont été comparées.',
  }),
  'coverage.alone': plural('count', {
    one: '{count} phrase de la traduction n’a pas d’équivalent dans l’original.',
    other: '{count} phrases de la traduction n’ont pas d’équivalent dans l’original.',
  }),
  'coverage.left': plural('count', {
    one: '{count} phrase de l’original n’a pas d’équivalent dans la traduction.',
    other: '{count} phrases de l’original n’ont pas d’équivalent dans la traduction.',
  }),
  'coverage.cut.translation': plural('paragraphs', {
    one: 'La traduction est très longue : seul son premier paragraphe a été comparé ({characters} caractères).',
    other:
      'La traduction est très longue : seuls ses {paragraphs} premiers paragraphes ont été comparés ({characters} caractères).',
  }),
  'coverage.cut.original': plural('paragraphs', {
    one: 'L’original est très long : seul son premier paragraphe a été comparé ({characters} caractères).',
    other:
      'L’original est très long : seuls ses {paragraphs} premiers paragraphes ont été comparés ({characters} caractères).',
  }),
  'coverage.unread.translation':
    'La traduction n’a peut-être pas été lue en entier : deux façons de lire sa page ont donné des textes différents.',
  'coverage.unread.original':
    'L’original n’a peut-être pas été lu en entier : deux façons de lire sa page ont donné des textes différents.',
  'coverage.pages.translation': 'La traduction se poursuit sur d’autres pages, qui n’ont pas été lues.',
  'coverage.pages.original': 'L’original se poursuit sur d’autres pages, qui n’ont pas été lues.',
  'coverage.paid.translation': 'La page ne contient que le début de la traduction ; la suite est réservée aux abonnés.',
  'coverage.paid.original': 'La page ne contient que le début de l’original ; la suite est réservée aux abonnés.',
  'coverage.not': 'Les images, les tableaux et les publications intégrées n’ont pas été comparés.',
  'coverage.hidden': plural('count', {
    one: '{count} résultat est masqué par vos options.',
    other: '{count} résultats sont masqués par vos options.',
  }),

  'figures.translation': 'Traduction',
  'figures.original': 'Original',
  'figures.verdict': 'Verdict',
  'figures.absent': 'n’y figure pas',
  'figures.show': 'Montrer « {text} » dans l’article',

  'findings.both': 'Dans les deux versions',
};
