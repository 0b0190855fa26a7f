import { describe, expect, test } from 'vitest';
import { reasons as comparisonReasons } from '../../../core/comparison/reasons.ts';
import { signals } from '../../../core/detection/signals/index.ts';
import { reasons as originalReasons } from '../../../core/originals/reasons.ts';
import { failures } from '../../../locales/en/failures.ts';
import { en } from '../../../locales/en.ts';
import type { Message } from '../../../locales/message.ts';
import { catalogues } from '../../../locales/words.ts';

const locales = Object.entries(catalogues);
const lines = (catalogue: Record<string, Message>) => Object.entries(catalogue);

function texts(message: Message): string[] {
  return typeof message === 'string' ? [message] : Object.values(message.forms);
}

function placeholders(message: Message): Set<string> {
  const names = texts(message).flatMap((text) => [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name));
  return new Set(typeof message === 'string' ? names : [...names, message.count]);
}

describe.each(locales)('the catalogue %s', (locale, catalogue: Record<string, Message>) => {
  test('has every line of the English one and no other', () => {
    expect(Object.keys(catalogue).sort()).toEqual(Object.keys(en).sort());
  });

  test('fills the same placeholders as the English one', () => {
    for (const [key, english] of lines(en)) {
      const line = catalogue[key];
      expect(line && [...placeholders(line)].sort(), key).toEqual([...placeholders(english)].sort());
    }
  });

  test('has a form for every plural category of its language', () => {
    const rules = new Intl.PluralRules(locale);
    // French has a form of its own from a million on, and nothing is ever counted so far.
    const categories = new Set(Array.from({ length: 10_000 }, (_, count) => rules.select(count)));
    for (const [key, message] of lines(catalogue)) {
      if (typeof message === 'string') continue;
      expect(Object.keys(message.forms), key).toEqual(expect.arrayContaining([...categories]));
    }
  });

  test('leaves no line empty and no brace open', () => {
    for (const [key, message] of lines(catalogue)) {
      for (const text of texts(message)) {
        expect(text.trim(), key).toBe(text);
        expect(text, key).not.toBe('');
        expect(text.replace(/\{\w+\}/g, ''), key).not.toMatch(/[{}]/);
      }
    }
  });

  test('says nothing that only a programmer understands', () => {
    const jargon =
      /\b(null|undefined|exception|timeout|http|https|url|json|csv|dom|api|parse|parsing|fetch|cache|token|server error|status code|redirect|service worker|content script|\d{3})\b/i;
    const plain = new Set(['sideBySide.csv', 'sideBySide.json', 'sideBySide.csvLabel', 'sideBySide.jsonLabel']);
    const allowed = new Set([...plain, 'popup.paste.invalid', 'step.fetch']);
    for (const [key, message] of lines(catalogue)) {
      if (!allowed.has(key)) for (const text of texts(message)) expect(text, key).not.toMatch(jargon);
    }
  });
});

describe('everything that the engine may name has its line', () => {
  test.each(Object.entries({ ...comparisonReasons, ...originalReasons }))('%s', (key, values) => {
    const line = lines(en).find(([name]) => name === key)?.[1];
    const given: readonly string[] = values;
    expect(line).toBeDefined();
    for (const name of line ? placeholders(line) : []) expect(given).toContain(name);
  });

  test.each(signals.map(({ name }) => name))('the signal %s', (name) => {
    expect(Object.keys(en)).toContain(`signal.${name}`);
  });

  test('no line stands for a signal that is gone', () => {
    // The table of known pairs is no signal of a page: the background alone has it.
    const known = [...signals.map(({ name }) => `signal.${name}`), 'signal.knownPair'];
    expect(
      Object.keys(en)
        .filter((key) => key.startsWith('signal.'))
        .sort(),
    ).toEqual(known.sort());
  });
});

test.each(locales)('every failure in %s says what happened and what to do, each in a sentence', (_, catalogue) => {
  const said = lines(catalogue).filter(([key]) => key.startsWith('failure.'));
  expect(said).toHaveLength(Object.keys(failures).length);
  for (const [key, message] of said) for (const text of texts(message)) expect(text, key).toMatch(/^.+\.$/);
});

test('the answer never calls a translation correct', () => {
  for (const [, catalogue] of locales) {
    for (const [key, message] of lines(catalogue)) {
      if (key.startsWith('answer.') && key !== 'answer.noProof') {
        for (const text of texts(message))
          expect(text, key).not.toMatch(
            /\b(correcte?s?|right|juist|foutloos|no errors?|richtig|korrekt|fehlerfrei|exacte?s?)\b/i,
          );
      }
    }
  }
});
