import type { Passage } from '../../core/comparison/comparison.ts';
import type { TabMessages } from './messages.ts';
import type { BodyChecks } from './receive.ts';

/** Written by hand, because a schema library would weigh more in a page than all that it checks. */
export const tabChecks: BodyChecks<TabMessages> = {
  read: () => ({}),
  mark: (body) => (hasPassage(body) ? body : null),
  banner: (body) => (hasView(body) ? body : null),
};

function hasPassage(body: unknown): body is { passage: Passage } {
  if (!isObject(body) || !isObject(body.passage)) return false;
  const { paragraph, start, end } = body.passage;
  return (paragraph === null || Number.isInteger(paragraph)) && Number.isInteger(start) && Number.isInteger(end);
}

function hasView(body: unknown): body is TabMessages['banner']['body'] {
  return (
    isObject(body) &&
    typeof body.address === 'string' &&
    (body.view === null || (isObject(body.view) && isObject(body.view.words)))
  );
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
