import { expect, test } from 'vitest';
import { direction } from '../../../../core/comparison/checks/direction.ts';
import { findingsOf } from '../comparing.ts';
import { contextOf, runCheck } from './beads.ts';

test.each([
  ['De werkloosheid daalde naar 3,6 procent.', 'Unemployment rose to 3.6 percent.', ['daalde', 'rose']],
  [
    'Nadat de storm ging liggen, voer de boot uit.',
    'Before the storm died down, the boat set sail.',
    ['Nadat', 'Before'],
  ],
  ['Het eiland ligt ten noorden van de stad.', 'The island lies south of the city.', ['noorden', 'south']],
  ['De ploeg heeft de wedstrijd gewonnen.', 'The team has lost the match.', ['gewonnen', 'lost']],
  [
    'De rente ging omhoog van 2 naar 3 procent.',
    'Interest went up from 3 to 2 percent.',
    ['2 naar 3 procent', '3 to 2 percent'],
  ],
  [
    'De rente ging van 2 procent nu opeens naar 3 procent.',
    'Interest went from 3 percent now suddenly to 2 percent.',
    ['2 procent nu opeens naar 3 procent', '3 percent now suddenly to 2 percent'],
  ],
  ['De rechter bevestigde het vonnis.', 'The judge denied the verdict.', ['bevestigde', 'denied']],
  ['De winkel bleef open.', 'The shop remained closed.', ['open', 'closed']],
  ['De vloot voer uit voor de storm.', 'The fleet set sail after the storm.', ['voor', 'after']],
  [
    'Het regende. De prijs steeg in mei en steeg in juni.',
    'It rained. The price rose in May and fell in June.',
    ['steeg', 'fell'],
  ],
  [
    'Het regende. De rente ging van 2 naar 3 procent.',
    'It rained. Interest went from 3 to 2 percent.',
    ['2 naar 3 procent', '3 to 2 percent'],
  ],
  // Where the same word leads to something else as well, by what it leads to.
  [
    'Voor de storm voer de vloot uit en voor de nacht kwam zij terug.',
    'After the storm the fleet set sail and before the night it returned.',
    ['Voor', 'After'],
  ],
  // What bounds an amount, where the other side has no other bound.
  ['Ten minste een boot voer uit.', 'At most a boat set sail.', ['Ten minste', 'At most']],
  // In other surroundings, but word for word the same for the rest.
  [
    'De snorrebot steeg pijlsnel boven Urk, Sneek en Lemmer.',
    'The gizmo fell abruptly above Urk, Sneek and Lemmer.',
    ['steeg', 'fell'],
  ],
  ['De jongste boot ligt ten noorden van Urk.', 'The oldest boat lies south of Urk.', ['jongste', 'oldest']],
])('%s / %s', (dutch, english, shown) => {
  expect(findingsOf('direction', dutch, english)).toEqual([shown]);
});

test.each([
  ['De werkloosheid daalde naar 3,6 procent.', 'Unemployment fell to 3.6 percent.'],
  ['Er voeren hooguit 40 boten uit.', 'At least 40 boats set sail.'],
  ['Ten minste een boot en hooguit een schip voer uit.', 'At most a ship and at least a boat set sail.'],
  // Far apart, and beside other words.
  [
    'De prijs steeg in Urk, en later zonk de boot.',
    'The price was high, and later the boat fell near the harbour of Urk.',
  ],
  // One word against two that say the same again, and a denial.
  ['De prijs steeg niet.', 'The price fell and fell.'],
  ['De boot vaart minder vaak uit.', 'The boat sets sail more rarely.'],
  // Each word stands nearer to its like than to its opposite.
  [
    'Voor de storm voer de vloot uit en na de nacht kwam zij terug.',
    'Before the storm the fleet set sail and after the night it returned.',
  ],
  ['Voor de storm en na de nacht voer de vloot uit.', 'After the night and before the storm the fleet set sail.'],
  ['De boten varen uit voor de kust.', 'The boats set sail before the coast.'],
  ['Eerst regende het, daarna sneeuwde het.', 'It rained before it snowed.'],
  ['De winkel was niet open.', 'The shop was closed.'],
  ['De ploeg versloeg de kampioen.', 'The team won against the champion.'],
  ['Eergisteren brandde de molen af.', 'The mill burned down the day before yesterday.'],
  ['De prijs steeg en daalde daarna weer.', 'The price fell again after it had risen.'],
  ['De rente ging omhoog van 2 naar 3 procent.', 'Interest went up from 2 to 3 percent.'],
  ['De rente ging van 2 naar 3 procent.', 'Interest went from 3 to 4 percent.'],
  ['De rente was 2 of 3 procent.', 'Interest was 3 to 2 percent.'],
  ['De rente ging van 2 naar 3 procent.', 'Interest was 3 or 2 percent.'],
  ['De rente ging van 2 naar 3 procent.', 'Interest went from 3 percent in that year to 2 percent.'],
  ['De rente ging in dat jaar van 2 procent al vrij vlot naar 3 procent.', 'Interest went from 3 to 2 percent.'],
  ['De bank kreeg 2 boten. Naar 3 havens werd gezocht.', 'It looked for 3 ports. To 2 boats the bank was entitled.'],
  ['De prijs steeg.', 'The boat sailed.'],
  ['De boot vertrok.', 'The price fell.'],
  ['De prijs steeg.', 'The price went up and fell.'],
])('not turned: %s / %s', (dutch, english) => {
  expect(findingsOf('direction', dutch, english)).toEqual([]);
});

test('each bead is told of once, a sentence without a counterpart never', () => {
  const context = contextOf([
    ['De prijs steeg.', 'The price fell.'],
    ['Het oudste huis ligt ten noorden van Urk.', 'The youngest house lies south of Urk.'],
    ['De boot ligt ten oosten van Urk.', ''],
    ['', 'The boat lies west of Urk.'],
  ]);
  expect(runCheck(direction, context).map(({ translation }) => translation?.text)).toEqual(['fell', 'youngest']);
});

test.each([
  ['Die Preise stiegen im Mai.', 'Prices fell in May.', ['stiegen', 'fell']],
  ['Das Boot sank nach dem Sturm.', 'The boat sank before the storm.', ['nach', 'before']],
])('in German: %s / %s', (german, english, shown) => {
  expect(findingsOf('direction', german, english, 'de')).toEqual([shown]);
});
