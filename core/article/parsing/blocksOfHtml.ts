import type { Steps } from '../../text/steps.ts';
import { blocksIn, scopeOf } from '../blocks.ts';
import { parsingHtml } from './parsePage.ts';

/** The text of every block of some HTML, whether it is an article or not. */
export function* readingBlocks(html: string): Steps<string[]> {
  const { document } = yield* parsingHtml(html);
  if (!document.body) return [];
  const { blocks } = yield* blocksIn(yield* scopeOf(document.body, null, {}), {});
  return blocks.map(({ text }) => text);
}
