import type { Pairing } from '../../core/comparison/comparison.ts';
import type { Compared } from '../../extension/store/tabState.ts';
import type { Words } from '../../locales/words.ts';
import { useWords } from '../wordsContext.ts';
import { distanceOf, endOfScale, placeOnScale, ratioOf } from './ratios.ts';

/** More than these are not told apart in a picture; the table has all. */
const MOST = 6;

interface ScaleProps {
  /** The pairings that count as differences. */
  differing: Pairing[];
  texts: Compared['texts'];
}

interface Apart {
  translation: string;
  original: string;
  ratio: number;
}

/**
 * A picture of how far the differing figures are apart: for each how many times the original's value the translation's
 * is, on a logarithmic scale. It says the same in words, and nothing by colour alone.
 */
export function Scale({ differing, texts }: ScaleProps) {
  const words = useWords();
  const all = apartOf(differing);
  if (all.length === 0) return null;
  const shown = all.slice(0, MOST);
  const end = endOfScale(shown.map(({ ratio }) => ratio));
  return (
    <section class="scale" aria-labelledby="scale-heading">
      <h2 id="scale-heading">{words.say('scale.heading')}</h2>
      <ul class="scale__rows">
        {shown.map(({ translation, original, ratio }) => (
          <li key={`${translation}|${original}`} class="scale__row">
            <span class="scale__figure" lang={texts.translation.language}>
              {translation}
            </span>
            <span class="visually-hidden">
              {' '}
              {words.say('scale.instead')} <span lang={texts.original.language}>{original}</span>:{' '}
            </span>
            <Line place={placeOnScale(ratio, end)} />
            <span class="scale__words">{distanceWords(ratio, words)}</span>
          </li>
        ))}
      </ul>
      <Axis end={end} />
      {all.length > MOST && <p class="hint">{words.say('scale.more', { count: all.length - MOST })}</p>}
    </section>
  );
}

/** The farthest first. The same two figures may stand in the title and in the text: they are one line. */
function apartOf(pairings: Pairing[]): Apart[] {
  const found = new Map<string, Apart>();
  for (const pairing of pairings) {
    const ratio = ratioOf(pairing);
    const [translation, original] = [pairing.translation?.text ?? '', pairing.original?.text ?? ''];
    if (ratio !== null && ratio !== 1) found.set(`${translation}|${original}`, { translation, original, ratio });
  }
  return [...found.values()].sort((a, b) => Math.abs(Math.log(b.ratio)) - Math.abs(Math.log(a.ratio)));
}

function distanceWords(ratio: number, words: Words): string {
  const { how, direction, amount } = distanceOf(ratio);
  return how === 'slight' ? words.say(`scale.slight.${direction}`) : words.say(`scale.${how}.${direction}`, { amount });
}

const WIDTH = 120;
const MIDDLE = WIDTH / 2;
/** Room for the head of the arrow at both ends. */
const REACH = MIDDLE - 2;

/** An arrow from the middle, where the original's value stands, to the translation's. */
function Line({ place }: { place: number }) {
  const tip = MIDDLE + place * REACH;
  const head = tip - Math.sign(place) * 5;
  return (
    <svg class="scale__line" viewBox={`0 0 ${WIDTH} 14`} aria-hidden="true" focusable="false">
      <path class="scale__ground" d={`M0 7H${WIDTH}M${MIDDLE} 1V13`} />
      <path class="scale__arrow" d={`M${MIDDLE} 7H${tip}M${head} 2.5L${tip} 7L${head} 11.5`} />
    </svg>
  );
}

function Axis({ end }: { end: number }) {
  const words = useWords();
  const factor = words.number(Number(end.toPrecision(3)));
  return (
    <p class="scale__axis" aria-hidden="true">
      <span>÷ {factor}</span>
      <span>{words.say('scale.equal')}</span>
      <span>× {factor}</span>
    </p>
  );
}
