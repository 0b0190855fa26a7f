import type { comparison as english } from '../en/comparison.ts';
import { plural, type Translated } from '../message.ts';

export const comparison: Translated<typeof english> = {
  'answer.figures.allAgree': plural('count', {
    one: 'Le seul chiffre clé concorde.',
    other: 'Les {count} chiffres clés concordent.',
  }),
  'answer.figures.someAgree': plural('same', {
    one: '{same} chiffre clé sur {total} concorde.',
    other: '{same} chiffres clés sur {total} concordent.',
  }),
  'answer.figures.noneAgree': plural('count', {
    one: '{count} chiffre clé sur {total} ne concorde pas.',
    other: '{count} chiffres clés sur {total} ne concordent pas.',
  }),
  'answer.figures.noneCompared': plural('count', {
    one: 'Le seul chiffre clé n’a pas pu être comparé.',
    other: 'Les {count} chiffres clés n’ont pas pu être comparés.',
  }),
  'answer.figures.none': 'Aucun des deux textes n’a de chiffres clés à comparer.',
  'answer.figures.hidden': 'Vos options masquent tous les chiffres clés de cet article.',
  'answer.differ': plural('count', { one: '{count} diffère.', other: '{count} diffèrent.' }),
  'answer.missing': plural('count', {
    one: '{count} manque dans la traduction.',
    other: '{count} manquent dans la traduction.',
  }),
  'answer.added': plural('count', {
    one: '{count} ne figure que dans la traduction.',
    other: '{count} ne figurent que dans la traduction.',
  }),
  'answer.unclear': plural('count', {
    one: '{count} n’a pas pu être comparé.',
    other: '{count} n’ont pas pu être comparés.',
  }),
  'answer.passages': plural('count', { one: '{count} passage diffère.', other: '{count} passages diffèrent.' }),
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

  'bar.label': 'Chiffres clés dans l’ordre du texte : {summary}',
  'bar.same': plural('count', { one: '{count} concorde', other: '{count} concordent' }),
  'bar.differs': plural('count', { one: '{count} diffère', other: '{count} diffèrent' }),
  'bar.missing': plural('count', { one: '{count} absent', other: '{count} absents' }),
  'bar.added': plural('count', { one: '{count} ajouté', other: '{count} ajoutés' }),
  'bar.unclear': plural('count', { one: '{count} non comparé', other: '{count} non comparés' }),
  'bar.dismissed': plural('count', { one: '{count} écarté', other: '{count} écartés' }),

  'scale.heading': 'L’écart entre les chiffres qui diffèrent',
  'scale.instead': 'au lieu de',
  'scale.times.larger': '{amount} fois plus grand',
  'scale.times.smaller': '{amount} fois plus petit',
  'scale.percent.larger': '{amount} % de plus',
  'scale.percent.smaller': '{amount} % de moins',
  'scale.slight.larger': 'un peu plus grand',
  'scale.slight.smaller': 'un peu plus petit',
  'scale.equal': 'égal',
  'scale.more': plural('count', { one: '{count} autre dans le tableau', other: '{count} autres dans le tableau' }),

  'dismiss.button': 'Pas une différence',
  'dismiss.label': 'Pas une différence : « {text} »',
  'dismiss.done': 'Vous l’avez écarté.',
  'dismiss.undoLabel': 'Annuler : compter de nouveau « {text} » comme différence',

  'coverage.heading': 'Ce qui a été comparé',
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
  'coverage.not': 'Les images, les tableaux et les publications intégrées ne l’ont pas été.',
  'coverage.hidden': plural('count', {
    one: '{count} résultat est masqué par vos options.',
    other: '{count} résultats sont masqués par vos options.',
  }),

  'figures.heading': 'Chiffres clés',
  'figures.translation': 'Traduction',
  'figures.original': 'Original',
  'figures.verdict': 'Verdict',
  'figures.absent': 'n’y figure pas',
  'figures.show': 'Montrer « {text} » dans l’article',
  'figures.showPlace': 'N’y figure pas : montrer où « {text} » se trouverait dans l’article',

  'findings.heading': 'Autres constats',
  'findings.both': 'Dans les deux versions',
  'findings.show': 'Montrer dans l’article',
  'findings.showPlace': 'Montrer l’endroit dans l’article',
};
