import { describe, expect, test } from 'vitest';
import { csvCell, csvFile } from '../../../components/exports/csv.ts';
import { fileNameOf } from '../../../components/exports/exportFile.ts';
import { jsonFile } from '../../../components/exports/json.ts';
import { markdownFile, markdownText } from '../../../components/exports/markdown.ts';
import { comparisonText } from '../../../components/exports/text.ts';
import { standardSettings } from '../../../extension/store/settings/settings.ts';
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

  test('begins with what differs, certain ones first', () => {
    for (const line of lines.slice(1, 10)) expect(line).toMatch(/,(?:Differs|Missing),/);
    for (const line of lines.slice(10, -1)) expect(line).toMatch(/,(?:Agrees|Not compared),/);
    expect(
      lines
        .slice(1, 10)
        .map((line) => line.includes(',likely,'))
        .indexOf(true),
    ).toBe(7);
  });

  test('quotes what holds a comma', () => {
    expect(lines.find((line) => line.includes(',2.100MHz,'))).toContain('"2,100 MHz",2.100MHz,');
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
    ['-1.200,5', '"-1.200,5"'],
    [' =1+1', "' =1+1"],
    ['\t=1+1', '"\'\t=1+1"'],
    ['\n@x', '"\'\n@x"'],
    ['＝1+1', "'＝1+1"],
    ['-1;2', '"\'-1;2"'],
    ['1;2', '"1;2"'],
    ['', ''],
  ])('writes %j as %j', (text, cell) => {
    expect(csvCell(text)).toBe(cell);
  });
});

describe('Markdown', () => {
  const { name, text } = markdownFile(exported, standardSettings, words);

  test('links the articles and tells the answer', () => {
    expect(name).toMatch(/\.md$/);
    expect(text).toContain('# Noordlicht Telecom buys spectrum for 1.2 million euros\n');
    expect(text).toContain(`- Translation: [${faulty.texts.translation.title}](${address})\n`);
    expect(text).toContain(`- Possibly the original: [${faulty.original.title}](${faulty.original.address})\n`);
    expect(text).toContain('7 of 13 figures agree');
  });

  test('tells first what differs', () => {
    expect(text.indexOf('## What differs')).toBeLessThan(text.indexOf('## The other figures'));
    expect(text).toContain('- **Amounts of money** (Missing): ');
  });

  test('has a table with a line of four cells for each other figure', () => {
    const lines = text.split('\n').filter((line) => line.startsWith('|'));
    expect(lines).toHaveLength(2 + 8);
    expect(lines.map((line) => line.match(/(?<!\\)\|/g)?.length)).toEqual(Array(10).fill(5));
    expect(lines).toContainEqual(expect.stringContaining('| 6 weeks | not there | Not compared |'));
  });

  test('quotes both sides of a finding', () => {
    expect(text).toContain('- **Opposite meaning** (Differs): ');
    expect(text).toContain('  - Original: De koers van het aandeel steeg donderdag met 4,5 procent.');
  });

  test.each([
    ['5 * 3 | 2', '5 \\* 3 \\| 2'],
    ['[a](https://evil.example)', '\\[a\\](https://evil.example)'],
    ['<img src=x onerror=y>', '\\<img src=x onerror=y\\>'],
    ['`code` ~~gone~~ &lt;', '\\`code\\` \\~\\~gone\\~\\~ \\&lt;'],
    ['two\n# lines', 'two \\# lines'],
    ['- 5', '\\- 5'],
    ['+ 5', '\\+ 5'],
    ['2018. A year', '2018\\. A year'],
    ['4.5 percent, 1) two', '4.5 percent, 1) two'],
    ['back\\slash', 'back\\\\slash'],
    ['', ''],
  ])('writes %j as plain text: %j', (plain, written) => {
    expect(markdownText(plain)).toBe(written);
  });

  test('lets no address end its link', () => {
    const tricky = markdownFile({ ...exported, address: 'https://www.techzine.eu/a)(b/' }, standardSettings, words);
    expect(tricky.text).toContain('(https://www.techzine.eu/a%29%28b/)');
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
    expect(text).toContain('1 name differs; all 10 figures agree.');
    expect(text).toContain('- 61.4 million euros | 61,4 miljoen euro | Agrees');
    expect(text).toContain('- Names (Differs): The name ‘Moeder’ was translated as if it were a word: ‘Mother’.');
    expect(text).toContain('- Doubtful statements (In both versions)');
  });

  test('says what one side lacks', () => {
    const text = comparisonText(exported, standardSettings, words);
    expect(text).toContain('Possibly the original: ');
    expect(text).toContain('- Amounts of money (Missing): The original has ‘3,7 miljard euro’ here');
    expect(text).toContain('- 6 weeks | not there | Not compared');
  });

  test('leaves out what the options hide', () => {
    const text = comparisonText(exported, { ...standardSettings, figureKinds: [], findingKinds: [] }, words);
    expect(text).not.toContain('What differs');
    expect(text).not.toContain('The other figures');
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
