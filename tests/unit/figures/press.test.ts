import { type Case, checkCases } from './cases.ts';

/** Sentences as news agencies write them. */
const dutch: Case[] = [
  ['De RTX 2080 is 20 procent sneller dan de GTX 1080.', 'percent 20'],
  ['Java 8 en Python 3.7 blijven ondersteund.', ''],
  ['HDMI 2.1 en wifi 6 zitten erop.', ''],
  [
    'De laptop heeft een 3,5mm-aansluiting en een resolutie van 1920 bij 1080 pixels.',
    'quantity 3.5 millimeter; quantity 1920 pixel; quantity 1080 pixel',
  ],
  ['De processor heeft 16 cores en 32 threads.', 'number 16; number 32'],
  ['Het aandeel daalde 2,5 procent naar 34,20 dollar.', 'percent 2.5; money 34.2 USD'],
  [
    'De omzet kwam uit op 12,3 miljard dollar, 4 procent meer dan een jaar geleden.',
    'money 12300000000 USD; percent 4; duration 1 year',
  ],
  ['De nettowinst daalde van 1,2 miljard tot 900 miljoen euro.', 'money 1200000000 EUR; money 900000000 EUR'],
  ['Het bedrijf haalde in een B-ronde 75 miljoen dollar op.', 'money 75000000 USD'],
  ['De Fortune 500-bedrijven gebruiken het.', ''],
  ['Volgens Gartner groeit de markt tot 2022 met gemiddeld 17 procent per jaar.', 'date 2022; percent 17'],
  ['De update lost 79 kwetsbaarheden op, waarvan 22 kritiek.', 'number 79; number 22'],
  ['Op de kaart zit 8 GB GDDR6 en 256 bits breed geheugen.', 'quantity 8 gigabyte; quantity 256 bit'],
  ['Sinds 2014 zijn er 1.300 patenten aangevraagd.', 'date 2014; number 1300|1.3'],
  ['De dienst is beschikbaar vanaf 4,99 euro per maand.', 'money 4.99 EUR'],
  [
    'De snelheid is 100 Mbit/s omlaag en 20 Mbit/s omhoog.',
    'quantity 100 megabit-per-second; quantity 20 megabit-per-second',
  ],
  ['Microsoft heeft op 14 mei patch KB4499175 uitgebracht.', 'date XXXX-05-14'],
  ['Het datalek trof 4,2 miljoen klanten, van wie 650.000 in Nederland.', 'number 4200000; number 650000|650'],
  ['In 2018 waren dat er 3, in 2019 al 12.', 'date 2018; number 3; date 2019; number 12'],
];

const english: Case[] = [
  ['The RTX 2080 is 20 percent faster than the GTX 1080.', 'percent 20'],
  ['Java 8 and Python 3.7 are still supported.', ''],
  ['HDMI 2.1 and Wi-Fi 6 are on board.', ''],
  [
    'The laptop has a 3.5mm jack and a resolution of 1920 by 1080 pixels.',
    'quantity 3.5 millimeter; quantity 1920 pixel; quantity 1080 pixel',
  ],
  ['The processor has 16 cores and 32 threads.', 'number 16; number 32'],
  ['The share fell 2.5 percent to 34.20 dollars.', 'percent 2.5; money 34.2 USD'],
  [
    'Revenue came to 12.3 billion dollars, 4 percent more than a year ago.',
    'money 12300000000 USD; percent 4; duration 1 year',
  ],
  ['Net profit fell from 1.2 billion to 900 million euros.', 'money 1200000000 EUR; money 900000000 EUR'],
  ['The company raised 75 million dollars in a B round.', 'money 75000000 USD'],
  ['The Fortune 500 companies use it.', ''],
  ['According to Gartner, the market grows by an average of 17 percent a year until 2022.', 'percent 17; date 2022'],
  ['The update fixes 79 vulnerabilities, 22 of which are critical.', 'number 79; number 22'],
  ['The card has 8 GB of GDDR6 and 256 bits of memory width.', 'quantity 8 gigabyte; quantity 256 bit'],
  ['Since 2014, 1,300 patents have been filed.', 'date 2014; number 1300|1.3'],
  ['The service is available from 4.99 euros per month.', 'money 4.99 EUR'],
  ['The speed is 100 Mbit/s down and 20 Mbit/s up.', 'quantity 100 megabit-per-second; quantity 20 megabit-per-second'],
  ['Microsoft released patch KB4499175 on May 14.', 'date XXXX-05-14'],
  ['The data leak hit 4.2 million customers, of whom 650,000 in the Netherlands.', 'number 4200000; number 650000|650'],
  ['In 2018 there were 3, in 2019 already 12.', 'date 2018; number 3; date 2019; number 12'],
];

checkCases('nl', dutch);
checkCases('en', english);
