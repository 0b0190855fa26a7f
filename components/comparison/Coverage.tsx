import { type Cut, isOfLength } from '../../core/article/limits.ts';
import type { Answer } from '../../core/comparison/answer.ts';
import type { Comparison } from '../../core/comparison/comparison.ts';
import type { Compared } from '../../extension/store/tabState.ts';
import type { Words } from '../../locales/words.ts';
import { useWords } from '../wordsContext.ts';

interface CoverageProps {
  answer: Answer;
  compared: Compared;
}

/** What was compared and what was not, so that nobody takes silence for proof. */
export function Coverage({ answer, compared: { comparison, cuts } }: CoverageProps) {
  const words = useWords();
  const hidden = answer.hidden.figures + answer.hidden.findings;
  const sentences = [
    ...(comparison.limited ? [words.say('coverage.limited')] : []),
    words.say('coverage.sentences', answer.sentences),
    ...withoutCounterpart(answer, comparison, words),
    words.say('coverage.not'),
    ...(['translation', 'original'] as const).flatMap((side) => notRead(side, cuts[side], words)),
    ...(hidden > 0 ? [words.say('coverage.hidden', { count: hidden })] : []),
  ];
  return <p class="coverage">{sentences.join(' ')}</p>;
}

function notRead(side: keyof Compared['cuts'], cut: Cut | null, words: Words): string[] {
  if (!cut) return [];
  const { limit } = cut;
  return [isOfLength(limit) ? words.say(`coverage.cut.${side}`, cut) : words.say(`coverage.${limit}.${side}`)];
}

function withoutCounterpart({ sentences }: Answer, { beads }: Comparison, words: Words): string[] {
  const alone = sentences.total - sentences.compared;
  const left = beads
    .filter(([, translation]) => translation.length === 0)
    .reduce((sum, [original]) => sum + original.length, 0);
  return [
    ...(alone > 0 ? [words.say('coverage.alone', { count: alone })] : []),
    ...(left > 0 ? [words.say('coverage.left', { count: left })] : []),
  ];
}
