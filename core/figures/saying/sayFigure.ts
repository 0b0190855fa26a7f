import type { Figure } from '../figure.ts';
import type { FigureWords, Words } from '../vocabulary/figureWords.ts';
import { sayDate } from './sayDate.ts';
import { sayNumbers } from './sayNumbers.ts';

/** A language that figures are said in: its BCP 47 tag, and its words. */
export interface Speaker {
  tag: string;
  figures: FigureWords;
}

/**
 * A figure as another language writes it, by CLDR and by that language's own words: 'ruim 2,3 miljard dollar' is 'more
 * than 2.3 billion US dollars'. Null where that can't be said for sure.
 */
export function sayFigure(figure: Figure, speaker: Speaker): string | null {
  const said = sayValue(figure, speaker);
  if (said === null || figure.bound === undefined) return said;
  return `${firstOf(speaker.figures.bounds[figure.bound])} ${said}`;
}

function sayValue(figure: Figure, speaker: Speaker): string | null {
  const { tag, figures } = speaker;
  switch (figure.kind) {
    case 'date':
      return sayDate(figure.value, tag);
    case 'time':
      return figure.value?.replace(/^0(?=\d)/, '') ?? null;
    case 'number':
      return figure.vague ? sayVague(figure, speaker) : sayNumbers(figure, tag, {});
    case 'ordinal':
      return firstOf(figures.ordinals[Number(figure.value)]);
    case 'multiplier':
      return joined(sayNumbers(figure, tag, {}), '×', '');
    case 'fraction':
      return sayNumbers(figure, tag, { style: 'percent' });
    case 'percent':
      return sayNumbers(figure, tag, { style: 'unit', unit: 'percent' });
    case 'percentage-points':
      return joined(sayNumbers(figure, tag, {}), counted(figures.proportions['percentage-points'], figure, speaker));
    case 'money':
      return sayMoney(figure, tag);
    default:
      return sayQuantity(figure, speaker);
  }
}

function sayMoney(figure: Figure, tag: string): string | null {
  const { unit: currency } = figure;
  return currency ? sayNumbers(figure, tag, { style: 'currency', currency, currencyDisplay: 'name' }) : null;
}

/** By CLDR where the browser has the unit, else by the language's own word for it. */
function sayQuantity(figure: Figure, speaker: Speaker): string | null {
  const { unit } = figure;
  if (unit === undefined) return null;
  return (
    sayNumbers(figure, speaker.tag, { style: 'unit', unit, unitDisplay: 'long' }) ??
    joined(sayNumbers(figure, speaker.tag, {}), counted(speaker.figures.units[unit], figure, speaker))
  );
}

function sayVague({ value }: Figure, { figures }: Speaker): string | null {
  const word = firstOf(figures.vague[Math.log10(Number(value))]);
  return word === null ? null : asNoun(word, figures);
}

function joined(number: string | null, word: string | null, between = ' '): string | null {
  return number === null || word === null ? null : `${number}${between}${word}`;
}

/** The word for one or for several: of the expressions the first and the second. */
function counted(words: Words | undefined, { value }: Figure, { tag, figures }: Speaker): string | null {
  const one = firstOf(words);
  const several = firstOf(words?.split(' ')[1]) ?? one;
  const isOne = new Intl.PluralRules(tag).select(Number(value)) === 'one';
  const word = isOne ? one : several;
  return word === null ? null : asNoun(word, figures);
}

function firstOf(words: Words | undefined): string | null {
  return words?.split(' ')[0]?.replaceAll('_', ' ') || null;
}

function asNoun(word: string, { grammar }: FigureWords): string {
  return grammar.capitalNouns ? word.charAt(0).toUpperCase() + word.slice(1) : word;
}
