import type { RoleWords } from '../checkWords.ts';
import { words } from '../wordList.ts';

/** How French says who does what to whom. */
export const roles: RoleWords = {
  isOrderFixed: true,
  determiners: words(`
    le la les un une ce cet cette ces son sa ses leur leurs notre nos votre vos mon ma mes chaque tout toute tous toutes aucun
    aucune quelques plusieurs`),
  objectDeterminers: words(''),
  subjectDeterminers: words(''),
  auxiliaries: words(`
    a ont avait avaient aura auront est sont était étaient sera seront fut furent été va vont peut peuvent doit doivent veut
    veulent ne pas plus jamais aussi déjà encore toujours également bien ensuite finalement récemment`),
  passives: words('est sont était étaient sera seront fut furent été'),
  progressive: /(?!)/,
  inflected: /(?!)/,
  agents: words('par'),
  prepositions: words(`
    de du des à au aux en dans sur sous pour avec sans contre chez vers depuis pendant après avant entre selon malgré parmi
    devant derrière dès hors outre envers comme`),
  subjects: words('il elle ils elles je on'),
  objects: words('lui eux'),
  breaks: words('que qui dont où et ou mais car donc or ni quand lorsque puisque si comme quoi'),
  particles: words(''),
  loose: words(
    'rencontre rencontré épouse épousé ressemble plaît manque manqué coûte concerne comprend loue loué prête emprunte',
  ),
};
