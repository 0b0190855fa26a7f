import type { Token } from '../../text/words.ts';
import type { BeadView } from '../beadView.ts';
import type { Finding } from '../comparison.ts';
import { figuresAlong } from '../figuresAlong.ts';
import { passageIn } from '../passages.ts';
import type { Sentence } from '../reading.ts';
import { reason } from '../reasons.ts';

interface Code {
  token: Token;
  sentence: Sentence;
  /** With one mark for all that part its digits. */
  key: string;
  digits: string;
}

/** Fewer digits are too little to know a number by. */
const FEWEST_DIGITS = 3;

/** Numbers that are no figures: versions, telephone numbers, models. */
function codesIn(sentences: readonly Sentence[]): Code[] {
  return sentences.flatMap((sentence) => {
    const figureAt = figuresAlong(sentence.figures);
    return sentence.tokens
      .filter((token) => token.digit && !figureAt(token))
      .map((token) => ({ token, sentence, key: token.key.replace(/[,:]/g, '.'), digits: token.key.replace(/\D/g, '') }))
      .filter(({ digits }) => digits.length >= FEWEST_DIGITS);
  });
}

/** The codes of one side that the other side lacks. */
function onlyIn(here: readonly Code[], there: readonly Code[]): Code[] {
  const known = new Set(there.map(({ key }) => key));
  return here.filter(({ key }) => !known.has(key));
}

/** Whether any number of a text has these digits, however they are marked. */
const mentions = (sentences: readonly Sentence[], digits: string): boolean =>
  sentences.some(({ text }) => text.replace(/\D/g, '').includes(digits));

/** The one version, telephone number or model number of a bead that reads otherwise in the translation. */
export function changedCode({ original, translation }: BeadView): Finding[] {
  const ours = codesIn(original);
  const theirs = codesIn(translation);
  const [a, ...lost] = onlyIn(ours, theirs);
  const [b, ...fresh] = onlyIn(theirs, ours);
  if (!a || !b || lost.length > 0 || fresh.length > 0) return [];
  // The same digits with other marks are told; digits that stand elsewhere in the other text are not.
  if (a.digits !== b.digits && (mentions(translation, a.digits) || mentions(original, b.digits))) return [];
  const from = passageIn(a.sentence, a.token.start, a.token.end);
  const to = passageIn(b.sentence, b.token.start, b.token.end);
  const why = reason('reason.name.spelling', { original: from.text, translation: to.text });
  return [{ kind: 'name', certainty: 'likely', side: 'translation', original: from, translation: to, reason: why }];
}
