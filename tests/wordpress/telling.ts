import { type Facts, FIGURE } from './facts.ts';
import type { Name } from './names.ts';
import type { Random } from './random.ts';
import { filler, headings } from './stories/filler.ts';
import type { Sentence, StoryKind } from './stories/story.ts';

/** What a story says, before it is written in either language. */
export interface Telling {
  title: Sentence;
  /** Another title, for articles whose title was edited. */
  otherTitle: Sentence;
  blocks: { heading: boolean; sentences: Sentence[] }[];
}

const slotsIn = (sentence: Sentence): string[] => [...sentence[0].matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name);

/** True where a sentence can be written without a figure, by these facts. */
function isWithoutFigure(sentence: Sentence, facts: Facts): boolean {
  return (
    !slotsIn(sentence).some((name) => FIGURE.test(name) || /\d/.test(facts[name]?.nl ?? '')) &&
    !/één/i.test(sentence[0])
  );
}

/** Chooses what is told, in which order and in how many paragraphs. */
export function chooseTelling(kind: StoryKind, facts: Facts, withFigures: boolean, random: Random): Telling {
  const fits = (sentences: readonly Sentence[]): Sentence[] =>
    withFigures ? [...sentences] : sentences.filter((sentence) => isWithoutFigure(sentence, facts));
  const [title, otherTitle] = random.shuffle(fits(kind.titles));
  const opening = random.pick(fits(kind.openings));
  const body = random.shuffle([
    ...random.some(fits(kind.body), random.whole(3, 8)),
    ...random.some(fits(filler), random.whole(1, 4)),
  ]);
  const blocks = [{ heading: false, sentences: [opening] }];
  while (body.length > 0) {
    if (blocks.length > 1 && random.chance(0.15) && blocks.at(-1)?.heading === false)
      blocks.push({ heading: true, sentences: [random.pick(headings)] });
    blocks.push({ heading: false, sentences: body.splice(0, random.whole(1, 3)) });
  }
  const first = title ?? kind.titles[0];
  if (!first) throw new Error(`${kind.name} has no title.`);
  return { title: first, otherTitle: otherTitle ?? first, blocks };
}

/** A sentence with its facts. */
export function fill(sentence: Sentence, facts: Facts, side: 'nl' | 'en'): string {
  const text = sentence[side === 'nl' ? 0 : 1].replace(/\{(\w+)\}/g, (slot, name: string) => {
    const fact: Name | undefined = facts[name];
    if (!fact) throw new Error(`No fact for ${slot}.`);
    return fact[side];
  });
  return text.replace(
    /(^|(?<!U\.S)[.!?] )(\p{Ll})/gu,
    (_, before: string, letter: string) => before + letter.toUpperCase(),
  );
}
