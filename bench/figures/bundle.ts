// What a page that reads figures has to load: the recogniser with the words of every language.
export { recogniseFigures } from '../../core/figures/recognise.ts';
export { figures as english } from '../../core/languages/en/figures.ts';
export { figures as dutch } from '../../core/languages/nl/figures.ts';
