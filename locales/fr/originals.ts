import type { originals as english } from '../en/originals.ts';
import { plural, type Translated } from '../message.ts';

export const originals: Translated<typeof english> = {
  'reason.original.disclaimerLink': 'La traduction y renvoie comme à son original.',
  'reason.original.machineTranslatedFrom': 'La traduction l’indique comme sa source.',
  'reason.original.jsonLd': 'La traduction l’indique comme l’original dans ses données pour les moteurs de recherche.',
  'reason.original.hreflang': 'La traduction l’indique comme sa version dans l’autre langue.',
  'reason.original.knownPairs': 'Elle est sur la liste des originaux connus fournie avec Brontekst.',
  'reason.original.ownChoice': 'Vous l’avez choisie.',
  'reason.original.foundBefore': 'Elle a déjà été trouvée.',
  'reason.original.searched': 'La recherche du site l’a trouvée avec « {words} ».',
  'reason.original.listed': 'Le site la cite parmi ses articles de ces jours-là.',

  'reason.original.sameDay': 'Les deux ont paru le même jour : {day}.',
  'reason.original.nextDay': 'Ils ont paru à un jour d’intervalle.',
  'reason.original.otherDay': plural('days', {
    one: 'Contre : ils ont paru à {days} jour d’intervalle.',
    other: 'Contre : ils ont paru à {days} jours d’intervalle.',
  }),
  'reason.original.names': plural('count', {
    one: 'Les deux contiennent le nom {names}.',
    other: 'Les deux ont {count} noms en commun, par exemple {names}.',
  }),
  'reason.original.otherNames': 'Contre : presque aucun nom de la traduction n’y figure.',
  'reason.original.figures': plural('count', {
    one: 'Les deux contiennent le chiffre {figures}.',
    other: 'Les deux ont {count} chiffres en commun, par exemple {figures}.',
  }),
  'reason.original.otherFigures': 'Contre : presque aucun chiffre de la traduction n’y figure.',
  'reason.original.sentences': 'Le texte correspond phrase par phrase à {percent} %.',
  'reason.original.otherSentences': 'Contre : presque aucune phrase de la traduction n’y figure.',
  'reason.original.links': 'Les deux renvoient à la même page de {host}.',
  'reason.original.pictures': 'Les deux montrent la même image ({picture}).',
  'reason.original.tags': plural('count', {
    one: 'Les deux ont le même mot-clé.',
    other: 'Les deux ont {count} mots-clés en commun.',
  }),
  'reason.original.paragraphs': plural('count', {
    one: 'Les deux ont un seul paragraphe.',
    other: 'Les deux ont {count} paragraphes.',
  }),
  'reason.original.length': 'Contre : l’un des deux est beaucoup plus long.',
  'reason.original.language': 'Contre : elle n’est pas écrite dans la langue de l’original.',
  'reason.original.rival': 'Une autre page convient presque aussi bien.',
  'reason.original.unread': 'Elle n’a pas pu être lue, rien n’y a donc été vérifié.',
};
