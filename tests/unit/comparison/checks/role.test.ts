import { expect, test } from 'vitest';
import { compare } from '../../../../core/comparison/compare.ts';
import { findingsOf } from '../comparing.ts';

test.each([
  // Both in the order of doer and other.
  ['De kapitein bedreigde de stuurman.', 'The helmsman threatened the captain.'],
  ['De uitgever heeft de kapitein aangeklaagd.', 'The captain has sued the publisher.'],
  ['De regering vraagt de vakbond om hulp.', 'The union is asking the government for help.'],
  // A passive on either side.
  ['De kapitein bedreigde de stuurman.', 'The captain was threatened by the helmsman.'],
  ['De kapitein werd door de stuurman bedreigd.', 'The captain threatened the helmsman.'],
  ['De kapitein werd door de stuurman bedreigd.', 'The helmsman was threatened by the captain.'],
  // A name stands there without its title.
  ['Kapitein Bouma bedreigde de stuurman.', 'The helmsman threatened Bouma.'],
  // Pronouns say what they are.
  ['Hij beschuldigt de school.', 'The school accuses him.'],
  ['Hem heeft de school nooit beschuldigd.', 'He never accused the school.'],
  // Something else stands first.
  ['Daarom vraagt Noordgolf de regering om hulp.', 'Therefore the government asks Noordgolf for help.'],
])('changed places: %s / %s', (dutch, english) => {
  expect(findingsOf('role', dutch, english)).toHaveLength(1);
});

test.each([
  ['De kapitein bedreigde de stuurman.', 'The captain threatened the helmsman.'],
  ['De kapitein bedreigde de stuurman.', 'The helmsman was threatened by the captain.'],
  ['De kapitein werd door de stuurman bedreigd.', 'The helmsman threatened the captain.'],
  ['De uitgever heeft de kapitein aangeklaagd.', 'The publisher has sued the captain.'],
  ['Hem heeft de school nooit beschuldigd.', 'The school never accused him.'],
  ['Daarom vraagt Noordgolf de regering om hulp.', 'Therefore Noordgolf asks the government for help.'],
  // True of both.
  ['De kapitein ontmoette de stuurman.', 'The helmsman met the captain.'],
  // A verb that one language turns round.
  ['De kapitein leerde de stuurman.', 'The helmsman taught the captain.'],
  // Who it is does not stand there, or stands there twice.
  ['De kapitein bedreigde de stuurman.', 'The helmsman threatened the fisherman.'],
  ['De kapitein bedreigde de stuurman van de kapitein.', 'The helmsman threatened the captain.'],
  // Nobody says by whom.
  ['De kapitein werd bedreigd.', 'The captain threatened the helmsman.'],
  // The one that does it is named twice.
  ['De kapitein zag dat de kapitein de stuurman bedreigde.', 'The helmsman threatened the captain.'],
  // No verb, but a noun between two names.
  ['Kandidaat Jansen van Noordgolf wint.', 'Noordgolf pick Jansen wins.'],
])('no slip: %s / %s', (dutch, english) => {
  expect(findingsOf('role', dutch, english)).toEqual([]);
});

test('nothing is said of sentences in which too much happens', () => {
  const told = (times: number) =>
    findingsOf(
      'role',
      `De kapitein bedreigde de stuurman${' en het regende'.repeat(times)}.`,
      `The helmsman threatened the captain${' and it rained'.repeat(times)}.`,
    );
  expect(told(20)).toHaveLength(1);
  expect(told(40)).toEqual([]);
});

test.each([
  ['Der Kapitän bedrohte die Lehrerin.', 'The teacher threatened the captain.', 1],
  ['Der Kapitän wurde von der Lehrerin bedroht.', 'The captain threatened the teacher.', 1],
  ['Den Kapitän bedrohte die Lehrerin.', 'The teacher threatened the captain.', 0],
  ['Der Kapitän wurde von der Lehrerin bedroht.', 'The teacher threatened the captain.', 0],
  ['Die Lehrerin bedrohte der Kapitän.', 'The captain threatened the teacher.', 0],
  ['Die Lehrerin bedrohte der Kapitän.', 'The teacher threatened the captain.', 1],
  // Either may stand first, and nothing tells which does it.
  ['Die Lehrerin bedrohte die Richterin.', 'The judge threatened the teacher.', 0],
  ['Der Plan gefällt dem Kapitän.', 'The captain likes the plan.', 0],
])('of a German original: %s / %s', (german, english, found) => {
  const result = compare({ language: 'de', paragraphs: [german] }, { language: 'en', paragraphs: [english] });
  expect(result.ok && result.comparison.findings.filter(({ kind }) => kind === 'role')).toHaveLength(found);
});

test('of an English original, with the words on both sides', () => {
  const result = compare(
    { language: 'en', paragraphs: ['It rained. The captain threatened the helmsman at noon.'] },
    { language: 'nl', paragraphs: ['Het regende. De stuurman bedreigde de kapitein om twaalf uur.'] },
  );
  const [finding] = result.ok ? result.comparison.findings : [];
  expect(finding?.kind).toBe('role');
  expect(finding?.original?.text).toBe('captain threatened the helmsman');
  expect(finding?.translation?.text).toBe('De stuurman bedreigde de kapitein om twaalf uur.');
});
