import { isObject } from '../../core/text/isObject.ts';
import type { Place } from '../views/sentences.ts';
import type { TabMessages } from './messages.ts';
import type { BodyChecks } from './receive.ts';

/** Written by hand, because a schema library would weigh more in a page than all that it checks. */
export const tabChecks: BodyChecks<TabMessages> = {
  read: () => ({}),
  mark: (body) => (isObject(body) && isPlace(body.passage) ? { passage: body.passage } : null),
  banner: (body) => (hasView<TabMessages['banner']['body']>(body) ? body : null),
  marks: (body) => (hasView<TabMessages['marks']['body']>(body) ? body : null),
  step: (body) => (isObject(body) && (body.by === 1 || body.by === -1) ? { by: body.by } : null),
  selection: () => ({}),
  sentence: (body) =>
    hasView<TabMessages['sentence']['body']>(body) && body.view && (body.place === null || isPlace(body.place))
      ? body
      : null,
};

function isPlace(place: unknown): place is Place {
  if (!isObject(place)) return false;
  const { paragraph, start, end } = place;
  return (paragraph === null || Number.isInteger(paragraph)) && Number.isInteger(start) && Number.isInteger(end);
}

function hasView<Body extends { address: string; view: object | null }>(body: unknown): body is Body {
  return (
    isObject(body) &&
    typeof body.address === 'string' &&
    (body.view === null || (isObject(body.view) && isObject(body.view.words)))
  );
}
