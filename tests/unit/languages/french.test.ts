import { describe, expect, test } from 'vitest';
import { french } from '../../../core/languages/fr/index.ts';
import { keyOf } from '../../../core/text/words.ts';

const { checks, sentences } = french;

describe('denials', () => {
  test.each(['ne', 'pas', 'jamais', 'aucune', 'n’est'])('%s denies', (word) => {
    expect(checks.negation.denies({ key: keyOf(word), text: word })).toBe(true);
  });

  test.each(['sans', 'impossible', 'interdit', 'personne', 'dernière', 'démenti'])('%s leans to one', (word) => {
    expect(checks.negation.leans(keyOf(word))).toBe(true);
  });

  test.each(['bateau', 'port', 'marin', 'né', 'Née'])('%s does not', (word) => {
    expect(checks.negation.leans(keyOf(word)) || checks.negation.denies({ key: keyOf(word), text: word })).toBe(false);
  });

  test.each([
    ['Il n’a que deux bateaux.', true],
    ['Il est plus grand qu’il ne l’était.', true],
    ['Ne manquez pas le port.', true],
    ['Il n’a pas hésité à partir.', true],
    ['Il part avant qu’il ne pleuve.', true],
    ['Il ne part pas.', false],
    ['Il n’a pas vendu le bateau.', false],
  ])('deny nothing in %s: %s', (text, idle) => {
    expect(checks.negation.idle.test(text)).toBe(idle);
  });
});

describe('a time of day that leaves the half of the day open', () => {
  test.each([
    ['huit heures', true],
    ['huit heures et demie', true],
    ['huit heures du matin', false],
    ['huit heures du soir', false],
    ['20 h 30', false],
  ])('%s: %s', (text, open) => {
    expect(checks.figures.openTime(text)).toBe(open);
  });
});

test.each([
  ['augmenter', 'augmenté'],
  ['augmente', 'augmentées'],
  ['finir', 'finissait'],
  ['vendre', 'vendu'],
  ['chevaux', 'cheval'],
  ['nouveaux', 'nouveau'],
  ['bonne', 'bon'],
  ['première', 'premières'],
  ['active', 'actif'],
  ['changement', 'changer'],
])('%s and %s have one stem', (one, other) => {
  expect(sentences.stem(keyOf(one))).toBe(sentences.stem(keyOf(other)));
});
