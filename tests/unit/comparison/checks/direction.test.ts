import { expect, test } from 'vitest';
import { findingsOf } from '../comparing.ts';

test.each([
  ['De werkloosheid daalde naar 3,6 procent.', 'Unemployment rose to 3.6 percent.', ['daalde', 'rose']],
  [
    'Nadat de storm ging liggen, voer de boot uit.',
    'Before the storm died down, the boat set sail.',
    ['Nadat', 'Before'],
  ],
  ['Het eiland ligt ten noorden van de stad.', 'The island lies south of the city.', ['noorden', 'south']],
  ['De ploeg heeft de wedstrijd gewonnen.', 'The team has lost the match.', ['gewonnen', 'lost']],
  ['Eergisteren brandde de molen af.', 'The mill burned down yesterday.', ['Eergisteren', 'yesterday']],
  [
    'De rente ging omhoog van 2 naar 3 procent.',
    'Interest went up from 3 to 2 percent.',
    ['2 naar 3 procent', '3 to 2 percent'],
  ],
])('%s / %s', (dutch, english, shown) => {
  expect(findingsOf('direction', dutch, english)).toEqual([shown]);
});

test.each([
  ['De werkloosheid daalde naar 3,6 procent.', 'Unemployment fell to 3.6 percent.'],
  ['De boten varen uit voor de kust.', 'The boats set sail before the coast.'],
  ['Eerst regende het, daarna sneeuwde het.', 'It rained before it snowed.'],
  ['De ploeg versloeg de kampioen.', 'The team won against the champion.'],
  ['Eergisteren brandde de molen af.', 'The mill burned down the day before yesterday.'],
  ['De prijs steeg en daalde daarna weer.', 'The price fell again after it had risen.'],
  ['De rente ging omhoog van 2 naar 3 procent.', 'Interest went up from 2 to 3 percent.'],
])('the same: %s / %s', (dutch, english) => {
  expect(findingsOf('direction', dutch, english)).toEqual([]);
});
