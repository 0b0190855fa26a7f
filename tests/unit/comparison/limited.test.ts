import { expect, test } from 'vitest';
import { compare } from '../../../core/comparison/compare.ts';

const paragraphs = ['De firma Lodekamp verkocht 12 boten van het model QX-41.', 'De omzet steeg tot 3 miljoen euro.'];
const german = [
  'Die Firma Lodekamp verkaufte 13 Boote des Modells QX-41.',
  'Der Umsatz stieg nicht und lag bei 3 Millionen Euro.',
];

test('two languages without a folder of their own have figures and codes compared, and the answer says so', () => {
  const result = compare({ language: 'nl', paragraphs }, { language: 'de', paragraphs: german });
  expect(result).toMatchObject({ ok: true, comparison: { limited: true, unrelated: false, findings: [] } });
  const { figures } = result.ok ? result.comparison : { figures: [] };
  expect(figures.map(({ status }) => status)).toEqual(['differs', 'same']);
});

test('two that have one say nothing of it', () => {
  const english = ['The firm Lodekamp sold 12 boats of the model QX-41.', 'Turnover rose to 3 million euros.'];
  const result = compare({ language: 'nl', paragraphs }, { language: 'en', paragraphs: english });
  expect(result.ok && result.comparison.limited).toBeUndefined();
});
