import type { StoryKind } from './story.ts';

export const results: StoryKind = {
  name: 'results',
  topic: 'trends',
  titles: [
    ['Omzet {c} stijgt met {pct1} procent in {q}', 'Revenue {c} rises by {pct1} percent in {q}'],
    ['{c} boekt winst van {m2}', '{c} makes profit of {m2}'],
    ['{c} stelt beleggers teleur met kwartaalcijfers', '{c} disappoints investors with quarterly figures'],
  ],
  openings: [
    [
      '{c} heeft in {q} een omzet van {m1} behaald. Dat is {pct1} procent meer dan een jaar geleden.',
      '{c} achieved a turnover of {m1} in {q}. That is {pct1} percent more than a year ago.',
    ],
    [
      'De omzet van {c} kwam in {q} uit op {m1}, zo maakte het bedrijf op {day} bekend.',
      'The turnover of {c} amounted to {m1} in {q}, the company announced on {day}.',
    ],
    [
      '{c} heeft zijn kwartaalcijfers bekendgemaakt. Beleggers reageren teleurgesteld op de resultaten.',
      '{c} has announced its quarterly figures. Investors are disappointed with the results.',
    ],
  ],
  body: [
    [
      'De winst bedroeg {m2}, tegen {m3} in dezelfde periode vorig jaar.',
      'Profit was {m2}, against {m3} in the same period last year.',
    ],
    ['De divisie rond {p} groeide met {pct2} procent.', 'The division around {p} grew by {pct2} percent.'],
    [
      'Volgens {role} {who} presteert {p} boven verwachting.',
      'According to {role} {who}, {p} is performing above expectations.',
    ],
    ['Het aantal klanten steeg naar {n1}.', 'The number of customers increased to {n1}.'],
    [
      'Het aandeel verloor na sluiting van de beurs {pct3} procent.',
      'After the stock exchange closed, the share lost {pct3} percent.',
    ],
    [
      '{last} noemt de concurrentie van {c2} als voornaamste oorzaak.',
      '{last} mentions competition from {c2} as the main cause.',
    ],
    [
      'Voor het hele jaar rekent het bedrijf op een groei van {pct2} procent.',
      'For the full year, the company expects growth of {pct2} percent.',
    ],
    [
      'Het bedrijf geeft voor het komende kwartaal geen verwachting af.',
      'The company is not issuing a forecast for the coming quarter.',
    ],
    ['Vooral in {place} vielen de verkopen tegen.', 'Sales were particularly disappointing in {place}.'],
    [
      'Analisten hadden volgens {src} op een hogere omzet gerekend.',
      'According to {src}, analysts had expected a higher turnover.',
    ],
  ],
};

export const takeover: StoryKind = {
  name: 'takeover',
  topic: 'trends',
  titles: [
    ['{c} neemt {c2} over voor {m1}', '{c} takes over {c2} for {m1}'],
    ['{c} koopt {c2}', '{c} buys {c2}'],
    ['Overname van {c2} moet {c} sterker maken', 'Acquisition of {c2} should make {c} stronger'],
  ],
  openings: [
    [
      '{c} neemt {c2} over voor een bedrag van {m1}. De overname moet in {month} afgerond zijn.',
      '{c} is acquiring {c2} for an amount of {m1}. The acquisition should be completed in {month}.',
    ],
    [
      '{c} heeft een akkoord bereikt over de koop van {c2}. Dat meldt {src}.',
      '{c} has reached an agreement on the purchase of {c2}, {src} reports.',
    ],
    [
      'Na maanden van geruchten is het officieel: {c} koopt branchegenoot {c2}.',
      'After months of rumours, it is official: {c} is buying its industry peer {c2}.',
    ],
  ],
  body: [
    ['Bij {c2} werken {n1} mensen, van wie {n2} in {place}.', '{c2} employs {n1} people, {n2} of whom in {place}.'],
    [
      'De aandeelhouders van {c2} ontvangen {k1} aandelen voor elk aandeel.',
      'The shareholders of {c2} receive {k1} shares for each share.',
    ],
    ['{role} {who} van {c2} blijft na de overname aan.', '{role} {who} of {c2} will stay on after the acquisition.'],
    ['De techniek van {c2} wordt onderdeel van {p}.', 'The technology of {c2} becomes part of {p}.'],
    ['De toezichthouder moet de koop nog goedkeuren.', 'The regulator still has to approve the purchase.'],
    ['{c2} haalde vorig jaar een omzet van {m2}.', '{c2} achieved a turnover of {m2} last year.'],
    [
      'Het bod ligt {pct1} procent boven de slotkoers van {day}.',
      'The offer is {pct1} percent above the closing price of {day}.',
    ],
    [
      '{last} spreekt van een logische stap voor beide bedrijven.',
      '{last} speaks of a logical step for both companies.',
    ],
    ['{c} verwacht jaarlijks {m3} te besparen.', '{c} expects to save {m3} annually.'],
    [
      'Eerder toonde ook een investeerder uit {place} belangstelling.',
      'Earlier, an investor from {place} also showed interest.',
    ],
  ],
};

export const funding: StoryKind = {
  name: 'funding',
  topic: 'trends',
  titles: [
    ['{c} haalt {m1} op bij investeerders', '{c} raises {m1} from investors'],
    ['Investeerders steken geld in {c}', 'Investors put money into {c}'],
    ['{c} is nu {m2} waard', '{c} is now worth {m2}'],
  ],
  openings: [
    [
      '{c} heeft in een nieuwe financieringsronde {m1} opgehaald. De ronde werd geleid door {c2}.',
      '{c} has raised {m1} in a new round of financing. The round was led by {c2}.',
    ],
    [
      'Het bedrijf achter {p}, {c}, krijgt een kapitaalinjectie van onder meer {c2}.',
      'The company behind {p}, {c}, is receiving a capital injection from {c2}, among others.',
    ],
  ],
  body: [
    ['Daarmee komt de waardering uit op {m2}.', 'This brings the valuation to {m2}.'],
    ['In totaal heeft het bedrijf nu {m3} opgehaald.', 'In total, the company has now raised {m3}.'],
    [
      'Oprichter {who} wil het geld gebruiken om {p} uit te breiden.',
      'Founder {who} wants to use the money to expand {p}.',
    ],
    ['Er komt een nieuw kantoor in {place}.', 'There will be a new office in {place}.'],
    ['Het personeelsbestand groeit van {k1} naar {n1} mensen.', 'The workforce will grow from {k1} to {n1} people.'],
    ['{p} wordt inmiddels door {n2} organisaties gebruikt.', '{p} is now used by {n2} organisations.'],
    ['{last} zegt nog niet aan een beursgang te denken.', '{last} says he is not yet thinking of an IPO.'],
    [
      'De groei zit volgens {src} vooral in de zorg en het onderwijs.',
      'According to {src}, growth is mainly in healthcare and education.',
    ],
    ['{c2} krijgt een zetel in de raad van commissarissen.', '{c2} gets a seat on the supervisory board.'],
  ],
};

export const layoffs: StoryKind = {
  name: 'layoffs',
  topic: 'trends',
  titles: [
    ['{c} schrapt {n1} banen', '{c} cuts {n1} jobs'],
    ['Ontslagronde bij {c} in {place}', 'Round of redundancies at {c} in {place}'],
    ['{c} reorganiseert', '{c} reorganises'],
  ],
  openings: [
    [
      '{c} gaat {n1} banen schrappen, ongeveer {pct1} procent van het totaal.',
      '{c} is going to cut {n1} jobs, approximately {pct1} percent of the total.',
    ],
    [
      'Bij {c} in {place} verdwijnen banen. Dat heeft {role} {who} het personeel laten weten.',
      'At {c} in {place}, jobs will disappear. {role} {who} informed the staff about this.',
    ],
  ],
  body: [
    ['De ingreep kost eenmalig {m1}.', 'The intervention costs a one-off sum of {m1}.'],
    ['Daarna levert de reorganisatie {m2} per jaar op.', 'After that, the reorganization yields {m2} per year.'],
    ['Vooral de afdeling die {p} ontwikkelt wordt geraakt.', 'The department that develops {p} is hit hardest.'],
    ['Een deel van het werk gaat naar {c2}.', 'Part of the work goes to {c2}.'],
    ['De vakbonden zijn volgens {src} verrast.', 'According to {src}, the unions are surprised.'],
    ['{last} sluit gedwongen ontslagen niet uit.', '{last} does not rule out forced redundancies.'],
    ['Begin dit jaar vertrokken al {n2} mensen.', 'Earlier this year, {n2} people already left.'],
    ['Op {day} volgt overleg met de ondernemingsraad.', 'Consultations with the works council will follow on {day}.'],
  ],
};
