import { expect, test } from 'vitest';
import type { Figure } from '../../../core/figures/figure.ts';
import { recogniseFigures } from '../../../core/figures/recognise.ts';
import { findLanguage } from '../../../core/languages/index.ts';
import type { Language } from '../../../core/languages/language.ts';

/** A sentence and the summaries of its figures, divided by semicolons. */
export type Case = readonly [sentence: string, figures: string];

export function language(tag: string): Language {
  const found = findLanguage(tag);
  if (found === null) throw new Error(`no language ${tag}`);
  return found;
}

/** A figure in short: kind, value (readings with |, a range with ..), unit, bound, vague. */
export function summary(figure: Figure): string {
  const { kind, value, readings, from, to, unit, bound, vague } = figure;
  const said = value === undefined ? `${from ?? ''}..${to ?? ''}` : (readings ?? [value]).join('|');
  return [kind, said, unit, bound, vague ? 'vague' : undefined].filter((part) => part !== undefined).join(' ');
}

/** One test for each sentence: its figures, and that each of them is cut out exactly. */
export function checkCases(tag: string, cases: readonly Case[]): void {
  test.each(cases)(`${tag}: %s`, (sentence, expected) => {
    const figures = recogniseFigures(sentence, language(tag));
    expect(figures.map(summary).join('; ')).toBe(expected);
    for (const { text, start, end } of figures) expect(sentence.slice(start, end)).toBe(text);
  });
}

/** One test for each sentence: the words of its figures, divided by bars. */
export function checkTexts(tag: string, cases: readonly Case[]): void {
  test.each(cases)(`${tag}: the words of %s`, (sentence, expected) => {
    const figures = recogniseFigures(sentence, language(tag));
    expect(figures.map(({ text }) => text).join(' | ')).toBe(expected);
  });
}
