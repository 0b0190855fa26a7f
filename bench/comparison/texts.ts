import type { Text } from '../../core/comparison/comparison.ts';

const PLACES = ['Urk', 'Stavoren', 'Medemblik', 'Lemmer', 'Harlingen', 'Makkum', 'Hindeloopen', 'Workum', 'Marken'];
const NAMES = [
  'Bouma',
  'Terpstra',
  'Dijkhuis',
  'Prins',
  'Hoekstra',
  'Kramer',
  'Visser',
  'Postma',
  'Zijlstra',
  'Wiersma',
  'Faber',
];
const SENTENCES: readonly [dutch: string, english: string][] = [
  [
    'De haven van PLACE kreeg in YEAR bezoek van COUNT schepen.',
    'The harbour of PLACE was visited by COUNT ships in YEAR.',
  ],
  ['Volgens NAME stegen de prijzen met DECIMAL procent.', 'According to NAME, prices rose by DECIMAL percent.'],
  ['“We willen vooral dat PLACE veilig blijft”, zegt NAME.', '“Above all, we want PLACE to stay safe,” says NAME.'],
  [
    'Het plan van NAME kost COUNT miljoen euro en is nog niet goedgekeurd.',
    "NAME's plan costs COUNT million euros and has not been approved yet.",
  ],
  [
    'Na de storm moest in PLACE een brug van COUNT meter worden vernieuwd.',
    'After the storm, a bridge of COUNT metres had to be renewed in PLACE.',
  ],
  [
    'Veel bewoners vinden dat het bestuur te weinig luistert naar NAME uit PLACE.',
    'Many residents feel that the board listens too little to NAME from PLACE.',
  ],
];
const PER_PARAGRAPH = 3;

/** A Dutch text and its English translation of so many sentences, the same each time, no two sentences alike. */
export function makePair(count: number): { original: Text; translation: Text } {
  const original: string[] = [];
  const translation: string[] = [];
  for (let i = 0; i < count; i += 1) {
    const [dutch, english] = SENTENCES[(i * 7) % SENTENCES.length] ?? ['', ''];
    const fill = (text: string, mark: string): string =>
      text
        .replace('PLACE', PLACES[(i * 5) % PLACES.length] ?? '')
        .replace(
          'NAME',
          `${NAMES[(i * 3) % NAMES.length]}${String.fromCharCode(97 + (i % 26), 97 + (Math.floor(i / 26) % 26))}`,
        )
        .replace('YEAR', String(1900 + (i % 120)))
        .replace('COUNT', String(2 + ((i * 37) % 900)))
        .replace('DECIMAL', `${i % 90}${mark}${1 + (i % 9)}`);
    original.push(fill(dutch, ','));
    translation.push(fill(english, '.'));
  }
  return {
    original: { language: 'nl', paragraphs: grouped(original) },
    translation: { language: 'en', paragraphs: grouped(translation) },
  };
}

function grouped(sentences: readonly string[]): string[] {
  const paragraphs: string[] = [];
  for (let i = 0; i < sentences.length; i += PER_PARAGRAPH)
    paragraphs.push(sentences.slice(i, i + PER_PARAGRAPH).join(' '));
  return paragraphs;
}
