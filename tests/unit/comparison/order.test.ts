import { expect, test } from 'vitest';
import { compare } from '../../../core/comparison/compare.ts';
import { compareTexts } from './comparing.ts';

const LEMMER = [
  'De wethouder bezocht de oude sluis in Lemmer.',
  'The alderman visited the old lock in Lemmer.',
] as const;

test('findings are told in the order of the translation, the title first, whatever check found them', () => {
  const result = compare(
    {
      language: 'nl',
      title: 'De boot is ouder dan de brug',
      paragraphs: [`Het water is niet warm. ${LEMMER[0]}`, 'De prijs steeg. De boot van Stavoren is vol.'],
    },
    {
      language: 'en',
      title: 'The boat is younger than the bridge',
      paragraphs: [`The water is warm. ${LEMMER[1]}`, 'The price fell. The boat of Stavroen is full.'],
    },
  );
  const findings = result.ok ? result.comparison.findings : [];
  expect(findings.map(({ kind }) => kind)).toEqual(['direction', 'negation', 'direction', 'name']);
});

test('what only the original has is told where it stands there', () => {
  const coat = 'Zij droeg een jas van wol en keek naar de boten op het meer.';
  const { findings } = compareTexts(
    [`${LEMMER[0]} De prijs steeg.`, `${coat} De minister drinkt water.`, 'Het water is niet warm.'],
    [`${LEMMER[1]} The price fell.`, 'The minister drinks water.', 'The water is warm.'],
  );
  expect(findings.map(({ kind }) => kind)).toEqual(['direction', 'omission', 'negation']);
});

test('a name that is told as the speaker is not told as a name, another is', () => {
  const { findings } = compareTexts(
    ['Zij woont in Keulen, “maar het kan niet”, zegt Bouma.', 'Prins en Bouma zagen op die dag de boot van Dijkhuis.'],
    [
      'She lives in Keulen, “but it is impossible,” says Prins.',
      'Prins and Bouma saw on that day the boat of Dijkhius.',
    ],
  );
  expect(findings.map(({ kind, translation }) => [kind, translation?.text])).toEqual([
    ['name', 'Keulen'],
    ['speaker', 'Prins'],
    ['name', 'Dijkhius'],
  ]);
});

test('what is certain is told where only that is asked, with the sentences of both texts', () => {
  const texts = {
    original: { language: 'nl', paragraphs: ['De boot kost 4 miljoen euro.', 'De boot voer naar Spanje.'] },
    translation: { language: 'en', paragraphs: ['The boat costs 4 billion euros.', 'The boat sailed to Portugal.'] },
  };
  const result = compare(texts.original, texts.translation, { least: 'certain' });
  if (!result.ok) throw new Error(result.failure);
  const { figures, findings, sentences } = result.comparison;
  expect(figures.map(({ status }) => status)).toEqual(['differs']);
  expect(findings.map(({ kind }) => kind)).toEqual(['name']);
  expect(sentences.original.map(({ text }) => text)).toEqual(texts.original.paragraphs);
  expect(sentences.translation.map(({ text }) => text)).toEqual(texts.translation.paragraphs);
});
