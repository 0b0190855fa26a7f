import fc from 'fast-check';
import type { Text } from '../../../core/comparison/comparison.ts';

/** A sentence in both languages, with its figures. */
type Line = (name: string, small: number, large: number) => [dutch: string, english: string];

const grouped = (value: number, mark: string) => String(value).replace(/\B(?=(?:\d{3})+$)/g, mark);

const LINES: Line[] = [
  (name, small, large) => [
    `De omzet van ${name} steeg in dat jaar met ${small} procent naar ${grouped(large, '.')} euro.`,
    `The revenue of ${name} rose by ${small} percent that year to ${grouped(large, ',')} euros.`,
  ],
  (name, small) => [
    `Er werken nu ${small} mensen in de fabriek van ${name} bij de haven.`,
    `There are now ${small} people working in the factory of ${name} near the harbour.`,
  ],
  (_, small, large) => [
    `De opslag verbruikt ${small},5 megawatt stroom en kostte ${grouped(large, '.')} dollar.`,
    `The storage uses ${small}.5 megawatts of power and cost ${grouped(large, ',')} dollars.`,
  ],
  (name, small) => [
    `Volgens directeur De Wit van ${name} duurde de storing ${small} minuten.`,
    `According to director De Wit of ${name} the outage lasted ${small} minutes.`,
  ],
  (_, __, large) => [
    `De bank bewaart de gegevens van ${grouped(large, '.')} klanten in het nieuwe datacenter.`,
    `The bank keeps the data of ${grouped(large, ',')} customers in the new data centre.`,
  ],
  (name) => [
    `Het nieuwe product van ${name} komt in de herfst naar de winkels.`,
    `The new product of ${name} will come to the shops in autumn.`,
  ],
  (_, small) => [
    `De schepen voeren ${small} kilometer langs de kust en keerden toen terug.`,
    `The ships sailed ${small} kilometres along the coast and then returned.`,
  ],
];

/** Made-up names, so that no word of either language is one. */
const NAMES = ['Quorline', 'Zelvenor', 'Tramvolt', 'Brixendo'] as const;

/** What belongs to no article of the others. */
export const UNRELATED = {
  nl: 'Wie graag paddenstoelen zoekt, doet er goed aan om in de ochtend met een mand het bos in te gaan.',
  en: 'Whoever likes to look for mushrooms does well to enter the forest in the morning with a basket.',
};

export interface ParallelPair {
  original: Text;
  translation: Text;
}

/** An article and its faithful translation: different sentences, a paragraph each. */
export const faithfulPair: fc.Arbitrary<ParallelPair> = fc
  .tuple(
    fc.shuffledSubarray(LINES, { minLength: 3 }),
    fc.constantFrom(...NAMES),
    // No figure twice, so that each has one counterpart alone.
    fc.uniqueArray(fc.integer({ min: 13, max: 97 }), { minLength: LINES.length, maxLength: LINES.length }),
    fc.uniqueArray(fc.integer({ min: 1_234, max: 987_654 }), { minLength: LINES.length, maxLength: LINES.length }),
  )
  .map(([lines, name, small, large]) => {
    const sentences = lines.map((line, at) => line(name, small[at] ?? 13, large[at] ?? 1_234));
    return {
      original: { language: 'nl', paragraphs: sentences.map(([dutch]) => dutch) },
      translation: { language: 'en', paragraphs: sentences.map(([, english]) => english) },
    };
  });

type Fault = 'change' | 'drop' | 'add';

/** The same with one figure of the translation changed, a sentence dropped, or one added. */
export const pairWith = (...faults: Fault[]): fc.Arbitrary<ParallelPair> =>
  fc.tuple(faithfulPair, fc.nat(), fc.constantFrom(...faults)).map(([{ original, translation }, at, fault]) => {
    const paragraphs = [...translation.paragraphs];
    const place = at % paragraphs.length;
    const changed = (paragraphs[place] ?? '').replace(/\d+/, (digits) => String(7 * Number(digits) + 1));
    if (fault === 'change') paragraphs[place] = changed;
    if (fault === 'drop') paragraphs.splice(place, 1);
    if (fault === 'add') paragraphs.splice(place, 0, UNRELATED.en);
    return { original, translation: { ...translation, paragraphs } };
  });

export const faultyPair = pairWith('change', 'drop', 'add');
