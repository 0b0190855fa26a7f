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
  const cut = [
    cuts.translation && words.say('coverage.cut.translation', cuts.translation),
    cuts.original && words.say('coverage.cut.original', cuts.original),
  ];
  const sentences = [
    ...(comparison.limited ? [words.say('coverage.limited')] : []),
    words.say('coverage.sentences', answer.sentences),
    ...withoutCounterpart(answer, comparison, words),
    words.say('coverage.not'),
    ...cut.filter((sentence) => sentence !== null),
    ...(hidden > 0 ? [words.say('coverage.hidden', { count: hidden })] : []),
  ];
  return <p class="coverage">{sentences.join(' ')}</p>;
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
