import { type Case, checkCases } from './cases.ts';

/** Names, titles, labels and identifiers, and the counts that stand where a name might. */
const dutch: Case[] = [
  ['Een kaart van 1:100.000 en een wissel van 2:1.', 'number 1; number 100000|100; number 2; number 1'],
  [
    'De stad telt 105 000 000 mensen (12345678 boten), dat is 5 + 12345678.',
    'number 105000000; number 12345678; number 5; number 12345678',
  ],
  ['1990. Het jaar van de val.', 'date 1990'],
  ['Hij koos 3. Daarna niets.', 'number 3'],
  ['7.', 'number 7'],
  ['Open C:\\12 en map_7, dan 3 mappen.', 'number 3'],
  ['De A12—5 kilometer lang—is dicht.', 'quantity 5 kilometer'],
  ['Een 3-D-bril van de 4-H-club.', ''],
  ['Er zijn 5 (Nederlandse) boten en 6 “Duitse”.', 'number 5; number 6'],
  ['Volgens Tramvolt 3 miljoen in totaal, volgens Quorline vier in totaal.', 'number 3000000; number 4'],
  ['Op Lowlands 2019 en Pinkpop 2018 was het vol.', 'date 2019; date 2018'],
  ['De Quorline 1.12 werkt beter, bij Tramvolt 2,5 punten.', 'number 2.5'],
  ['Volgens hem, Quorline 5 is uit.', ''],
  ['Hij koopt Quorline 5', ''],
  ['Zij las voor. Vragen 3 en 7 zijn lastig.', 'number 3; number 7'],
  ['Het werd Quorline 5 – Tramvolt drie.', 'number 5; number 3'],
  ['Zij spelen Vier Jaargetijden.', ''],
  ['Kop\nVier Nederlandse boten.', 'number 4'],
  ['Mail via ftp://a.nl/5, www.b.nl/6 of http/2 met 7 mensen.', 'number 7'],
];
const english: Case[] = [
  ['The Sunday, May 5 Final.', 'date XXXX-05-05'],
  ['He wrote Four dogs.', 'number 4'],
  ['This Sunday Quorline plays, in Leeds Sunday United won.', 'date XXXX-WXX-7; date XXXX-WXX-7'],
  ['On Sunday Quorline plays.', 'date XXXX-WXX-7'],
  ['A Sunday Times report and her Sunday Times.', ''],
  ['Since May Britain has left.', 'date XXXX-05'],
  ['He said: “Four Dutch sailors left.”', 'number 4'],
];

checkCases('nl', dutch);
checkCases('en', english);
