import type { Token } from '../../alignment/tokens.ts';
import type { Finding } from '../comparison.ts';
import { passageIn } from '../passages.ts';
import type { Reading, Sentence } from '../reading.ts';
import { reason } from '../reasons.ts';
import { type Meaning, OPPOSITES } from '../words.ts';
import type { Check, CheckContext } from './check.ts';

interface Found {
  token: Token;
  sentence: Sentence;
}

/** The words of one side of a bead that mean something, surely or perhaps. */
interface Count {
  sure: Found[];
  perhaps: number;
}

function count(sentences: readonly Sentence[], { language }: Reading, meaning: Meaning): Count {
  const known = language.checks.opposites[meaning];
  const result: Count = { sure: [], perhaps: 0 };
  if (!known) return result;
  for (const sentence of sentences) {
    for (const token of sentence.tokens) {
      if (known.words.has(token.key)) result.sure.push({ token, sentence });
      else if (known.perhaps?.has(token.key)) result.perhaps += 1;
    }
  }
  return result;
}

const passage = ({ token, sentence }: Found) => passageIn(sentence, token.start, token.end);

/**
 * The translation has the opposite word where the original has none that could mean it, and lacks the word that would be
 * right.
 */
function turned(
  ours: readonly Sentence[],
  theirs: readonly Sentence[],
  context: CheckContext,
  said: Meaning,
  opposite: Meaning,
): Finding[] {
  const told = count(theirs, context.translation, opposite);
  if (told.sure.length === 0) return [];
  const right = count(ours, context.original, said);
  if (right.sure.length === 0) return [];
  const wrong = count(ours, context.original, opposite);
  const kept = count(theirs, context.translation, said);
  if (wrong.sure.length + wrong.perhaps >= told.sure.length || kept.sure.length + kept.perhaps >= right.sure.length)
    return [];
  const [a, b] = [right.sure[0], told.sure[0]];
  if (!a || !b) return [];
  const [original, translation] = [passage(a), passage(b)];
  const why = reason('reason.direction.opposite', { original: original.text, translation: translation.text });
  return [{ kind: 'direction', certainty: 'likely', side: 'translation', original, translation, reason: why }];
}

function run(context: CheckContext): Finding[] {
  return context.beads.flatMap(({ original, translation }) => {
    if (original.length === 0 || translation.length === 0) return [];
    for (const [one, other] of OPPOSITES) {
      const found = [
        ...turned(original, translation, context, one, other),
        ...turned(original, translation, context, other, one),
      ];
      if (found.length > 0) return found.slice(0, 1);
    }
    return [];
  });
}

/** The translation says the opposite: rise became fall, after became before. */
export const direction: Check = { kind: 'direction', run };
