import type { Cut } from '../../core/article/limits.ts';
import type { Text } from '../../core/comparison/comparison.ts';
import type { TextsFailure } from '../../extension/givenText.ts';
import type { Compared } from '../../extension/store/tabState.ts';
import type { ComparedEvents } from '../views.ts';

/** The two fields, in the order in which they stand. */
export const sides = ['translation', 'original'] as const;
export type Side = (typeof sides)[number];

/** What is amiss with what was put into a field. */
export type FieldProblem = 'no-text' | 'unreadable' | 'too-large';

/** One field. */
export interface FieldView {
  content: string;
  /** What was read of the content; null where nothing was yet. */
  read: { text: Text; cut: Cut | null } | null;
  /** The language that the reader chose; null where the recognised one holds. */
  chosen: string | null;
  problem: FieldProblem | null;
}

/** What the page of two texts shows. */
export interface TwoTextsView {
  /** BCP 47 tags of the languages to choose from. */
  languages: readonly string[];
  fields: Record<Side, FieldView>;
  outcome:
    | { kind: 'none' }
    | { kind: 'working' }
    | { kind: 'failed'; why: TextsFailure }
    | { kind: 'compared'; compared: Compared };
}

/** What the reader can do on it. */
export interface TwoTextsEvents extends ComparedEvents {
  onType(side: Side, content: string): void;
  onFile(side: Side, file: File): void;
  onLanguage(side: Side, language: string): void;
  onCompare(): void;
  onStop(): void;
  /** The translation becomes the original, and the other way round. */
  onTurn(): void;
  onClear(): void;
}

export const emptyField: FieldView = { content: '', read: null, chosen: null, problem: null };

/** The language that a field is compared in; empty where nobody told. */
export function languageOf({ read, chosen }: FieldView): string {
  return chosen ?? read?.text.language ?? '';
}
