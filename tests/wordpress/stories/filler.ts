import type { Sentence } from './story.ts';

/** Sentences that fit any story of a company: what makes articles of one company alike. */
export const filler: readonly Sentence[] = [
  ['{c} wilde tegenover {src} niet reageren.', '{c} declined to comment to {src}.'],
  [
    'Het bedrijf uit {place} is al jaren actief in deze markt.',
    'The company from {place} has been active in this market for years.',
  ],
  ['Eerder dit jaar kwam {c} ook al in het nieuws.', '{c} was also in the news earlier this year.'],
  ['Beleggers houden de ontwikkelingen nauwlettend in de gaten.', 'Investors are keeping a close eye on developments.'],
  ['Volgens kenners was deze stap te verwachten.', 'According to experts, this step was to be expected.'],
  ['Meer details volgen later deze maand.', 'More details will follow later this month.'],
  ['De markt voor dit soort diensten groeit snel.', 'The market for this type of service is growing rapidly.'],
  [
    'Concurrenten als {c2} doen al langer hetzelfde.',
    'Competitors such as {c2} have been doing the same for some time.',
  ],
  ['Dat blijkt uit documenten die {src} heeft ingezien.', 'This is apparent from documents that {src} has seen.'],
  [
    '“We hebben hier lang naar uitgekeken”, zegt {last}.',
    '“We have been looking forward to this for a long time,” says {last}.',
  ],
  ['“Onze klanten vragen hierom”, aldus {last}.', '“Our customers are asking for this,” says {last}.'],
  ['Vorige week maakte {c2} vergelijkbare plannen bekend.', 'Last week, {c2} announced similar plans.'],
  [
    'Het is niet duidelijk wat dit voor bestaande klanten betekent.',
    'It is not clear what this means for existing customers.',
  ],
  ['De ontwikkeling van {p} begon {k1} jaar geleden.', 'The development of {p} began {k1} years ago.'],
  ['Wereldwijd heeft {c} vestigingen in {k2} landen.', '{c} has offices in {k2} countries worldwide.'],
  ['In {place} is men voorzichtig positief.', 'In {place}, people are cautiously positive.'],
  [
    'Tegelijk waarschuwt {last} voor te hoge verwachtingen.',
    'At the same time, {last} warns against too high expectations.',
  ],
  ['Op sociale media is wisselend gereageerd.', 'There have been mixed reactions on social media.'],
  ['Daarmee volgt het bedrijf het voorbeeld van {c2}.', 'The company is thus following the example of {c2}.'],
  [
    'Wie {p} al gebruikt, merkt daar voorlopig niets van.',
    'Anyone already using {p} will not notice anything for the time being.',
  ],
];

export const headings: readonly Sentence[] = [
  ['Reacties uit de markt', 'Reactions from the market'],
  ['Niet de eerste keer', 'Not the first time'],
  ['Gevolgen voor klanten', 'Consequences for customers'],
  ['Toekomst', 'Future'],
  ['Achtergrond', 'Background'],
];
