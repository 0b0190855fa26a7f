import { describe, expect, test } from 'vitest';
import { csvCell, csvFile } from '../../../components/exports/csv.ts';
import { fileNameOf } from '../../../components/exports/exportFile.ts';
import { jsonFile } from '../../../components/exports/json.ts';
import { comparisonText } from '../../../components/exports/text.ts';
import { standardSettings } from '../../../extension/settings/settings.ts';
import { wordsFor } from '../../../locales/words.ts';
import { faithful } from '../../gallery/faithfulSample.ts';
import { faulty } from '../../gallery/faultySample.ts';

const words = wordsFor('en', []);
const address = 'https://www.techzine.eu/news/infrastructure/43002/noordlicht/';
const exported = { compared: faulty, address };

describe('CSV', () => {
  const lines = csvFile(exported, standardSettings, words).text.split('\r\n');

  test('has a head and a line for each figure and finding', () => {
    expect(lines[0]).toBe(
      '\uFEFFType,Kind,Verdict,Certainty,In the translation,In the original,Sentence of the translation,Sentence of the original,Reason',
    );
    expect(lines).toHaveLength(1 + 13 + 4 + 1);
  });

  test('quotes what holds a comma', () => {
    expect(lines.find((line) => line.includes('2.100MHz'))).toContain('"2,100 MHz",2.100MHz,');
  });

  test.each([
    ['plain', 'plain'],
    ['a "word"', '"a ""word"""'],
    ['two\nlines', '"two\nlines"'],
    ['=SUM(A1)', "'=SUM(A1)"],
    ['@cmd', "'@cmd"],
    ['-2+3', "'-2+3"],
    ['-5 %', '-5 %'],
    ['+3', '+3'],
    ['', ''],
  ])('writes %j as %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });
});

describe('JSON', () => {
  test('holds the comparison in the form of the batch interface, whatever is hidden', () => {
    const content: unknown = JSON.parse(jsonFile(exported).text);
    expect(content).toMatchObject({
      version: 1,
      translation: { address, language: 'en' },
      original: { address: faulty.original.address, proof: 'possibly', language: 'nl' },
      figures: faulty.comparison.figures,
      findings: faulty.comparison.findings,
    });
  });
});

describe('text', () => {
  test('has the articles, the answer, the figures and the findings', () => {
    const text = comparisonText({ compared: faithful, address }, standardSettings, words);
    expect(text).toContain(`Translation: ${faithful.texts.translation.title} – ${address}`);
    expect(text).toContain(`The original: ${faithful.original.title} – ${faithful.original.address}`);
    expect(text).toContain('All 10 key figures agree.');
    expect(text).toContain('- 61.4 million euros | 61,4 miljoen euro | Agrees');
    expect(text).toContain('- Names (Differs): The name ‘Moeder’ was translated as if it were a word: ‘Mother’.');
    expect(text).toContain('- Doubtful statements (In both versions)');
  });

  test('says what one side lacks', () => {
    const text = comparisonText(exported, standardSettings, words);
    expect(text).toContain('Possibly the original: ');
    expect(text).toContain('- not there | 3,7 miljard euro | Missing');
  });

  test('leaves out what the options hide', () => {
    const text = comparisonText(exported, { ...standardSettings, figureKinds: [], findingKinds: [] }, words);
    expect(text).not.toContain('Key figures\n');
    expect(text).not.toContain('Other findings');
  });
});

describe('a file’s name', () => {
  const named = (title: string) =>
    fileNameOf(
      {
        address,
        compared: { ...faulty, texts: { ...faulty.texts, translation: { ...faulty.texts.translation, title } } },
      },
      'csv',
    );

  test.each([
    ['Café Zürich: 5 % up!', 'brontekst-cafe-zurich-5-up.csv'],
    ['', 'brontekst.csv'],
    ['../../etc', 'brontekst-etc.csv'],
    ['日本', 'brontekst.csv'],
  ])('of %j is %s', (title, name) => {
    expect(named(title)).toBe(name);
  });

  test('is never long', () => {
    expect(named('word '.repeat(50)).length).toBeLessThanOrEqual(64);
  });
});
