import { describe, expect, test } from 'vitest';
import { cancelTexts, compareTexts } from '../../../extension/background/texts/compareTexts.ts';
import { readGiven } from '../../../extension/background/texts/readGiven.ts';
import { looksLikeHtml } from '../../../extension/givenText.ts';
import { readFile } from '../../../extension/ownPages/readFile.ts';

const DUTCH = [
  'De veerdienst vaart weer',
  '',
  'De veerdienst over de Wester vaart vanaf maandag weer. De boot neemt 120 auto’s mee en doet er 25 minuten over.',
  '',
  'De kaartjes kosten 4,50 euro, en wie jonger is dan twaalf jaar mag gratis mee.',
].join('\n');
const ENGLISH = [
  'Ferry sails again',
  '',
  'The ferry across the Wester sails again from Monday. The boat takes 120 cars and needs 35 minutes for it.',
  '',
  'Tickets cost 4.50 euros, and those who are younger than twelve may travel for free.',
].join('\n');

const textOf = async (content: string) => {
  const read = await readGiven({ content, form: 'text' });
  if (!read) throw new Error('There is a text.');
  return read.text;
};

describe('what a reader pastes or drops', () => {
  test('is read with its title, and its language is recognised', async () => {
    expect(await textOf(DUTCH)).toMatchObject({ language: 'nl', title: 'De veerdienst vaart weer' });
    expect(await textOf(ENGLISH)).toMatchObject({ language: 'en', paragraphs: { length: 2 } });
  });

  test('has no language where too little tells one', async () => {
    expect(await textOf('120')).toMatchObject({ language: '' });
  });

  test('may be a part of a page, too short for an article', async () => {
    const read = await readGiven({ content: '<p>De boot neemt <b>120</b> auto’s mee.</p><p>Ja.</p>', form: 'html' });
    expect(read?.text.paragraphs).toEqual(['De boot neemt 120 auto’s mee.', 'Ja.']);
  });

  test('may hold nothing', async () => {
    expect(await readGiven({ content: ' \n ', form: 'text' })).toBeNull();
    expect(await readGiven({ content: '<div><script>1</script></div>', form: 'html' })).toBeNull();
  });

  test.each([
    ['<!doctype html><p>x', true],
    ['  <p class="a">x</p>', true],
    ['<3 minutes', false],
    ['<path>', false],
    ['A text with <p> in it', false],
  ])('is taken for a page by how it begins: %j', (source, isHtml) => {
    expect(looksLikeHtml(source)).toBe(isHtml);
  });
});

describe('a file', () => {
  test('is read in its own encoding', async () => {
    const bytes = Uint8Array.from([...'caf'].map((letter) => letter.charCodeAt(0)).concat(0xe9));
    const read = await readFile(new File([bytes], 'a.txt', { type: 'text/plain' }));
    expect(read).toEqual({ ok: true, given: { content: 'café', form: 'text' } });
  });

  test('that is no text, or too large, is told so', async () => {
    expect(await readFile(new File([new Uint8Array(9)], 'a.png'))).toEqual({ ok: false, problem: 'unreadable' });
    const large = new File([new Uint8Array(5_000_001)], 'a.txt');
    expect(await readFile(large)).toEqual({ ok: false, problem: 'too-large' });
  });
});

describe('two texts', () => {
  test('are compared', async () => {
    const end = await compareTexts('a', await textOf(ENGLISH), await textOf(DUTCH));
    expect(end.kind).toBe('compared');
    if (end.kind !== 'compared') return;
    const differing = end.compared.comparison.figures.filter(({ status }) => status !== 'same');
    expect(differing.map(({ translation, original }) => [translation?.text, original?.text])).toEqual([
      ['35 minutes', '25 minuten'],
    ]);
    expect(end.compared.original).toMatchObject({ address: '', proof: 'original', title: 'De veerdienst vaart weer' });
  });

  test('that can’t be compared are told why', async () => {
    const dutch = await textOf(DUTCH);
    expect(await compareTexts('a', dutch, dutch)).toEqual({ kind: 'failed', why: 'same-language' });
    expect(await compareTexts('a', { ...dutch, language: '' }, dutch)).toEqual({
      kind: 'failed',
      why: 'unknown-language',
    });
  });

  test('are let go when the reader stops', async () => {
    const long = (text: string) => Array(400).fill(text).join('\n\n');
    const [english, dutch] = [await textOf(long(ENGLISH)), await textOf(long(DUTCH))];
    const end = compareTexts('a', english, dutch);
    await new Promise((resolve) => setTimeout(resolve));
    cancelTexts('a');
    expect(await end).toEqual({ kind: 'failed', why: 'cancelled' });
  });
});
