import { expect, test } from 'vitest';
import { differences } from './comparing.ts';

test.each([
  [
    'De gemeente gaat dit plan nooit accepteren.',
    'The municipality will accept this plan.',
    [
      'likely negation (translation) reason.negation.lost, original nooit: nooit → The municipality will accept this plan.',
    ],
  ],
  [
    'Het water is niet warm.',
    'The water is warm.',
    ['likely negation (translation) reason.negation.lost, original niet: niet → The water is warm.'],
  ],
  [
    'De burgemeester heeft de brug geopend.',
    'The mayor has not opened the bridge.',
    [
      'likely negation (translation) reason.negation.added, translation not: De burgemeester heeft de brug geopend. → not',
    ],
  ],
  [
    'De burgemeester heeft de brug geopend.',
    'THE MAYOR HAS NOT OPENED THE BRIDGE.',
    [
      'likely negation (translation) reason.negation.added, translation NOT: De burgemeester heeft de brug geopend. → NOT',
    ],
  ],
  [
    'Het water is niet warm. Het eten is koud. Het brood is oud.',
    'The water is warm. The food is cold. The bread is old.',
    ['likely negation (translation) reason.negation.lost, original niet: niet → The water is warm.'],
  ],
  [
    'De deur is open. De kat slaapt.',
    'The door is not open. The cat sleeps.',
    ['likely negation (translation) reason.negation.added, translation not: De deur is open. → not'],
  ],
  [
    'De haven ligt ten westen van het dorp.',
    'The harbour lies east of the village.',
    ['likely direction (translation) reason.direction.opposite, original westen, translation east: westen → east'],
  ],
  [
    'De boot is ouder dan de brug.',
    'The boat is younger than the bridge.',
    ['likely direction (translation) reason.direction.opposite, original ouder, translation younger: ouder → younger'],
  ],
  [
    'De boot voer uit nadat het regende en nadat het waaide.',
    'The boat sailed before it rained and before the wind blew.',
    ['likely direction (translation) reason.direction.opposite, original nadat, translation before: nadat → before'],
  ],
  [
    'De rente ging omhoog van 2 naar 3 procent.',
    'Interest went up from 3 to 2 percent.',
    [
      'certain direction (translation) reason.direction.swapped, original 2 naar 3 procent, translation 3 to 2 percent: 2 naar 3 procent → 3 to 2 percent',
    ],
  ],
  [
    'De fabriek zou al zijn verkocht.',
    'The factory has already been sold.',
    [
      'likely hearsay (translation) reason.hearsay.lost, original zou al zijn verkocht: zou al zijn verkocht → The factory has already been sold.',
    ],
  ],
  [
    'Een woordvoerder zegt tegenover Trouw dat de haven sluit.',
    'A spokesman says about Trouw that the harbour will close.',
    ['likely speaker (translation) reason.speaker.listener, original Trouw, translation Trouw: Trouw → Trouw'],
  ],
  [
    '“Dat kan niet”, zegt Terpstra.',
    '“That is impossible,” says Dijkstra.',
    [
      'likely speaker (translation) reason.speaker.changed, original Terpstra, translation Dijkstra: Terpstra → Dijkstra',
    ],
  ],
  [
    'Zij noemde de haven “een schande voor de hele streek en voor het land”.',
    'She called the harbour a disgrace to the whole region and to the country.',
    [
      'likely quotation (translation) reason.quotation.lost, original Zij noemde de haven “een schande voor de hele streek en voor het land”.: Zij noemde de haven “een schande voor de hele streek en voor het land”. → She called the harbour a disgrace to the whole region and to the country.',
    ],
  ],
  [
    'Zij noemde de haven “een grote schande voor de streek”.',
    'She called the harbour a great disgrace to the region.',
    [
      'likely quotation (translation) reason.quotation.lost, original Zij noemde de haven “een grote schande voor de streek”.: Zij noemde de haven “een grote schande voor de streek”. → She called the harbour a great disgrace to the region.',
    ],
  ],
  [
    'De haven is een schande voor de hele streek en voor het land, zei zij.',
    'The harbour is “a disgrace to the whole region and to the country”, she said.',
    [
      'likely quotation (translation) reason.quotation.added, translation The harbour is “a disgrace to the whole region and to the country”, she said.: De haven is een schande voor de hele streek en voor het land, zei zij. → The harbour is “a disgrace to the whole region and to the country”, she said.',
    ],
  ],
  [
    '“De oude sluis lekt al jaren en niemand doet er wat aan, terwijl het water elke winter verder de polder in loopt”, zegt zij.',
    '“The old lock has been leaking for years,” she says.',
    [
      'likely quotation (translation) reason.quotation.cut, original “De oude sluis lekt al jaren en niemand doet er wat aan, terwijl het water elke winter verder de polder in loopt”, zegt zij., translation “The old lock has been leaking for years,” she says.: “De oude sluis lekt al jaren en niemand doet er wat aan, terwijl het water elke winter verder de polder in loopt”, zegt zij. → “The old lock has been leaking for years,” she says.',
      'likely omission (translation) reason.omission.clause, original en niemand doet er wat aan, terwijl het water elke winter verder de polder: en niemand doet er wat aan, terwijl het water elke winter verder de polder → –',
    ],
  ],
  [
    'Ook Keulen bouwt nu een haven, en Parijs een brug.',
    'In addition Keulen now builds a harbour, and Paris a bridge.',
    ['likely name (translation) reason.name.untranslated, translation Keulen, expected Cologne: Keulen → Keulen'],
  ],
  [
    'Volgens Dijkhuis is de kade veilig. Dijkhuis lachte.',
    'According to Dijkuis the quay is safe. Dijkhuis laughed.',
    ['certain name (translation) reason.name.spelling, original Dijkhuis, translation Dijkuis: Dijkhuis → Dijkuis'],
  ],
  [
    'De haven van Stavoren ligt vol.',
    'The harbour of Stavroen is full.',
    ['likely name (translation) reason.name.spelling, original Stavoren, translation Stavroen: Stavoren → Stavroen'],
  ],
  [
    'De boot voer naar Spanje.',
    'The boat sailed to Portugal.',
    ['certain name (translation) reason.name.replaced, original Spanje, translation Portugal: Spanje → Portugal'],
  ],
  [
    'Bel 0900-5678 voor kaarten.',
    'Call 0900-5687 for tickets.',
    ['likely name (translation) reason.name.spelling, original 5678, translation 5687: 5678 → 5687'],
  ],
  [
    'Versie 3.7.12 is uit.',
    'Version 3.7.21 is out.',
    ['likely name (translation) reason.name.spelling, original 3.7.12, translation 3.7.21: 3.7.12 → 3.7.21'],
  ],
  [
    'Wij spraken met minister De Jonge over de haven.',
    'We spoke with minister The Young about the harbour.',
    ['certain name (translation) reason.name.word, original Jonge, translation Young: Jonge → Young'],
  ],
  [
    'Wij spraken met Karst Bouma over de haven.',
    'We spoke with Karst Prins about the harbour.',
    ['likely name (translation) reason.name.replaced, original Bouma, translation Prins: Bouma → Prins'],
  ],
  [
    'Wij spraken met meneer Bouma over de haven.',
    'We spoke with Mr Prins about the harbour.',
    ['likely name (translation) reason.name.replaced, original Bouma, translation Prins: Bouma → Prins'],
  ],
  [
    'Wij spraken met Willemijn Bouma over de haven.',
    'We spoke with Annelies Bouma about the harbour.',
    ['likely name (translation) reason.name.replaced, original Willemijn, translation Annelies: Willemijn → Annelies'],
  ],
  [
    'Wij aten in Lemmer.',
    'We ate in Franeker.',
    ['likely name (translation) reason.name.replaced, original Lemmer, translation Franeker: Lemmer → Franeker'],
  ],
  [
    'De winst was 12 miljoen euro. Die winst is hoger dan in 2016, toen zij 15 miljoen euro was.',
    'The profit was 12 million euros. That profit is higher than in 2016, when it was 15 million euros.',
    [
      'likely contradiction (both) reason.contradiction.both, word higher, first 12 million euros, second 15 million euros: Die winst is hoger dan in 2016, toen zij 15 miljoen euro was. → That profit is higher than in 2016, when it was 15 million euros.',
    ],
  ],
  [
    'De winst was 12 miljoen euro. Die winst is lager dan in 2016, toen zij 9 miljoen euro was.',
    'The profit was 12 million euros. That profit is lower than in 2016, when it was 9 million euros.',
    [
      'likely contradiction (both) reason.contradiction.both, word lower, first 12 million euros, second 9 million euros: Die winst is lager dan in 2016, toen zij 9 miljoen euro was. → That profit is lower than in 2016, when it was 9 million euros.',
    ],
  ],
  [
    'De dertien schepen brachten haring en kabeljauw naar de markt in Vlissingen.',
    'The ships brought herring and cod to the market in Vlissingen.',
    ['certain missing (figure) reason.figure.missing, original dertien: dertien → –'],
  ],
  [
    'De schepen brachten haring en kabeljauw naar de markt in Vlissingen.',
    'The 13 ships brought herring and cod to the market in Vlissingen.',
    ['certain added (figure) reason.figure.added, translation 13: – → 13'],
  ],
  [
    'De twee schepen voeren uit.',
    'Both ships set sail.',
    ['certain unclear (figure) reason.figure.unclear, figure twee: twee → –'],
  ],
  [
    'Het derde schip zonk bij de haven.',
    'The ship sank off the coast.',
    ['likely missing (figure) reason.figure.missing, original derde: derde → –'],
  ],
  [
    'De boot kost 4 miljoen euro.',
    'The boat costs 4 billion euros.',
    [
      'certain differs (scale) reason.figure.scale, original 4 miljoen euro, translation 4 billion euros, factor 1000: 4 miljoen euro → 4 billion euros',
    ],
  ],
  [
    'De boot kost 4 miljard euro.',
    'The boat costs 4 million euros.',
    [
      'certain differs (scale) reason.figure.scale, original 4 miljard euro, translation 4 million euros, factor 1000: 4 miljard euro → 4 million euros',
    ],
  ],
])('told with all that belongs to it: %s / %s', (dutch, english, expected) => {
  expect(differences(dutch, english)).toEqual(expected);
});

test.each([
  ['Zij zag de film.', 'She saw the film Did Not Finish.'],
  ['Het water is niet alleen warm.', 'The water is warm.'],
  ['Het water is niet warm en het eten is niet koud.', 'The water is not warm and the food is cold.'],
  ['De haven ligt ten westen van het dorp, de weg ten oosten.', 'The harbour lies east of the village, the road west.'],
  [
    'De rente ging van 2 procent in het voorjaar van dat jaar naar 3 procent.',
    'Interest went from 3 percent in the spring of that year to 2 percent.',
  ],
  ['De fabriek zou al zijn verkocht.', 'The factory may already have been sold.'],
  [
    'Een woordvoerder zegt tegenover Trouw dat de haven sluit.',
    'A spokesman says to Trouw that the harbour will close.',
  ],
  ['Een woordvoerder praat tegenover Trouw over de haven.', 'A spokesman talks about Trouw at the harbour.'],
  ['“Dat kan niet”, zegt directeur Terpstra.', '“That is impossible,” says director Terpstra.'],
  ['“Dat kan niet”, zegt NOS.', '“That is impossible,” says BBC.'],
  ['Zij noemde de haven “een grote schande”.', 'She called the harbour a great disgrace.'],
  ['De trein rijdt naar Keulen Zuid.', 'The train runs to Keulen Zuid.'],
  ['Bel 0900-5678 voor kaarten.', 'Call 0900 5678 for tickets.'],
  [
    'De winst was 12 miljoen euro. Die winst is hoger dan in 2016, toen zij 9 miljoen euro was.',
    'The profit was 12 million euros. That profit is higher than in 2016, when it was 9 million euros.',
  ],
  ['De schepen voeren 300 km.', 'The ships sailed 300 km (186 miles).'],
  ['Het eerste schip zonk bij de haven.', 'The ship sank near the harbour.'],
  ['Tientallen boten zonken bij de haven.', 'Boats sank near the harbour.'],
  [
    'Tussen de 150 en 200 mensen kwamen naar de haven.',
    'The number of people who came to the harbour was 150, or 200.',
  ],
  ['De prijs steeg en daalde.', 'The price rose and fell.'],
  ['De prijs steeg van 2 naar 3 euro.', 'The price rose from 2 to 3 euros.'],
  ['De haven kreeg 12 boten en 15 kranen.', 'The port got 15 cranes and 12 boats.'],
  ['Er waren 12 broers en 12 zussen.', 'There were 12 brothers and sisters.'],
  ['De muur is 300 km (186 mijl) lang.', 'The wall is 300 km long.'],
  ['Er kwamen 14 mensen. Zij aten brood. Het regende.', 'They ate bread. It rained. People came. They were 14.'],
  ['Een kwart van de boten zonk.', 'A quarter of the boats sank.'],
  ['Tussen de 150 en 200 mensen.', 'The 150 and 200 people.'],
  ['De wethouder heeft nooit boten verkocht.', 'The alderman has never sold boats.'],
  [
    '“We willen volgend jaar twee nieuwe boten kopen en de oude haven opknappen. Daarna gaan we varen.”',
    '“We want to buy two new boats next year and renovate the old harbour. Then we will sail.”',
  ],
  ['De fabriek zou in mei sluiten.', 'The factory would close in May.'],
  ['“De fabriek zou al gesloten zijn”, zegt hij.', '“The factory is already closed,” he says.'],
  ['Karst Bouma zegt dat het kan.', 'According to Karst Bouma it is possible.'],
  ['Hij vloog van Parijs naar Rome.', 'He flew from Paris to Rome.'],
  ['De VN en de NAVO spraken.', 'The UN and NATO spoke.'],
  ['Juventus won van Ajax.', 'Juve beat Ajax.'],
  ['Chinezen kochten de boot.', 'The Chinese bought the boat.'],
])('nothing is told: %s / %s', (dutch, english) => {
  expect(differences(dutch, english)).toEqual([]);
});
