import { describe, expect, it } from 'vitest';
import { asText } from '../../../core/article/asText.ts';
import { compare } from '../../../core/comparison/compare.ts';
import type { Comparison, Finding, Pairing, Text } from '../../../core/comparison/comparison.ts';
import { readAnyHtml } from '../../../core/sites/readAnyPage.ts';
import { type ExpectedFigure, type ExpectedFinding, type FixturePage, loadPairs } from '../../fixtures/index.ts';

function textOf({ html, address }: FixturePage): Text {
  const result = readAnyHtml(html, address);
  if (!result.ok) throw new Error(`${address} is not read as an article: ${result.failure}`);
  return asText(result.article);
}

function comparisonOf(texts: { original: Text; translation: Text }): Comparison {
  const result = compare(texts.original, texts.translation);
  if (!result.ok) throw new Error(`not compared: ${result.failure}`);
  return result.comparison;
}

/** Whether the figure is the expected one; expected words leave out those of the bound. */
function isExpected(pairing: Pairing, expected: ExpectedFigure): boolean {
  const { status, note, original, translation } = pairing;
  const says = (side: Pairing['original'], text: string | null) =>
    side === null ? text === null : text !== null && side.text.includes(text);
  return (
    status === expected.status &&
    (expected.note === undefined || note === expected.note) &&
    says(original, expected.original) &&
    says(translation, expected.translation) &&
    (original ?? translation)?.kind === expected.kind
  );
}

const shortFigure = ({ status, note, original, translation }: Pairing) =>
  `${status} ${note ?? ''} ${(original ?? translation)?.kind}: ${original?.text} | ${translation?.text}`;
const shortExpected = ({ status, note, kind, original, translation }: ExpectedFigure) =>
  `${status} ${note ?? ''} ${kind}: ${original} | ${translation}`;

/** Whether the finding is the expected one: its passages and the expected words overlap. */
function isFound(finding: Finding, expected: ExpectedFinding): boolean {
  const meets = (passage: Finding['original'], text: string | undefined) =>
    text === undefined || passage === null || passage.text.includes(text) || text.includes(passage.text);
  return (
    finding.kind === expected.kind &&
    finding.side === expected.side &&
    meets(finding.original, expected.original) &&
    meets(finding.translation, expected.translation)
  );
}

describe('comparison of the sample articles', () => {
  for (const pair of loadPairs()) {
    const texts = { original: textOf(pair.original), translation: textOf(pair) };
    const { figures, findings } = pair.expected;

    it(`${pair.name}: pairs the figures`, () => {
      const comparison = comparisonOf(texts);
      const unexpected = comparison.figures.filter((each) => !figures.some((expected) => isExpected(each, expected)));
      const lacking = figures.filter((expected) => !comparison.figures.some((each) => isExpected(each, expected)));
      expect({ unexpected: unexpected.map(shortFigure), lacking: lacking.map(shortExpected) }).toEqual({
        unexpected: [],
        lacking: [],
      });
      expect(comparison.figures).toHaveLength(figures.length);
    });

    it(`${pair.name}: reports the findings`, () => {
      const comparison = comparisonOf(texts);
      const unexpected = comparison.findings.filter((each) => !findings.some((expected) => isFound(each, expected)));
      const lacking = findings.filter((expected) => !comparison.findings.some((each) => isFound(each, expected)));
      expect({ unexpected, lacking }).toEqual({ unexpected: [], lacking: [] });
    });
  }
});
