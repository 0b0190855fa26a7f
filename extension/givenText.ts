import type { Cut } from '../core/article/limits.ts';
import type { Text } from '../core/comparison/comparison.ts';
import type { Compared } from './store/tabState.ts';

/** The largest text or file that a reader may hand over, in bytes or characters. */
export const MOST_GIVEN = 5_000_000;

/** What a reader pasted, typed or dropped. */
export interface Given {
  content: string;
  form: 'text' | 'html';
}

/** What was read of it; `language` is empty where nothing tells. Null where there is no text in it. */
export type ReadGiven = { text: Text; cut: Cut | null } | null;

/** Why two texts of a reader could not be compared. */
export type TextsFailure =
  | 'same-language'
  | 'unknown-language'
  | 'empty'
  | 'unrelated'
  | 'cancelled'
  | 'timed-out'
  | 'internal';

export type TextsComparison = { kind: 'compared'; compared: Compared } | { kind: 'failed'; why: TextsFailure };

/** Whether a text that was pasted is the source of a page or a part of one. */
export function looksLikeHtml(source: string): boolean {
  return /^\s*(?:<!--|<!doctype\s|<\?xml|<(?:html|head|body|main|article|section|div|p|h[1-6])[\s>])/i.test(
    source.slice(0, 1_000),
  );
}
