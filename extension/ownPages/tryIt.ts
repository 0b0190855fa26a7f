/** A machine-translated article whose original is in the shipped table of pairs, so that a first try needs no search. */
export const tryItAddress =
  'https://www.techzine.eu/news/infrastructure/41515/amsterdam-is-putting-the-brakes-on-the-addition-of-new-data-centres/';
