import { expect, test } from 'vitest';
import { coverageOf } from '../../../../core/comparison/coverage/coverage.ts';
import { lengthOf, usualRatio } from '../../../../core/comparison/coverage/lengths.ts';
import { contextOf } from './beads.ts';

/** The content words of the Dutch sentence, those without a counterpart with a question mark. */
function coverage(dutch: string, english: string): string {
  const { original, translation } = contextOf([[dutch, english]]);
  const [sentence] = original.sentences;
  const words = sentence ? coverageOf(original, translation).of(sentence, translation.sentences) : [];
  return words.map(({ token, covered }) => (covered ? token.text : `${token.text}?`)).join(' ');
}

test.each([
  // By its meaning.
  ['De burgemeester dronk water.', 'The mayor drank it. It was water.', 'burgemeester dronk water'],
  // As it is, but for its ending.
  ['De kiosken van Bros sluiten.', 'Bros has a kiosk.', 'kiosken Bros sluiten?'],
  ['Hij ziet chips.', 'He eats a chip.', 'ziet? chips'],
  ['Hij ziet een chip.', 'He eats chips.', 'ziet? chip'],
  // A place in its own spelling.
  ['Hij reed van Keulen naar Bonn.', 'He drove from Cologne to Aachen.', 'reed Keulen Bonn?'],
  // By its first letters, where both words are long enough.
  ['De regio groeit.', 'Regional growth is back.', 'regio groeit'],
  ['De finalisten juichten.', 'The final was great.', 'finalisten juichten?'],
  ['De ramp was groot.', 'Rampant fraud was found.', 'ramp? groot?'],
  ['Het rampzalige jaar is voorbij.', 'A ramp was built in the year.', 'rampzalige? jaar voorbij?'],
  // As the other language spells it.
  ['Het schandaal werd groot.', 'The scandal was over.', 'schandaal groot?'],
  // Figures by what they are worth.
  ['Het kostte 3,5 miljoen euro.', 'It cost 3.5 million euros.', 'kostte 3,5 miljoen euro'],
  ['Het kostte 3,5 miljoen euro.', 'It cost 4 million euros.', 'kostte 3,5? miljoen? euro?'],
  ['In 2016 kwamen 12 kinderen.', 'It was 2017. Then 12 children came.', '2016? kwamen 12 kinderen'],
])('%s / %s', (dutch, english, expected) => {
  expect(coverage(dutch, english)).toBe(expected);
});

test('the usual ratio counts the beads that have both sides, and starts from even', () => {
  const sentence = (letters: number): string => `${'A'.repeat(letters - 1)}.`;
  const { beads } = contextOf([
    [sentence(400), sentence(800)],
    [sentence(300), ''],
    ['', sentence(70)],
  ]);
  expect(lengthOf(beads[0]?.translation ?? [])).toBe(800);
  expect(usualRatio(beads)).toBe(1200 / 800);
  expect(usualRatio(beads, 'translation', 'original')).toBe(800 / 1200);
  expect(usualRatio([])).toBe(1);
});
