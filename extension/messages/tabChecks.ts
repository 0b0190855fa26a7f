import { isObject } from '../../core/text/isObject.ts';
import type { Place } from '../views/sentences.ts';
import type { ClickedMessages, ShownMessages, TabMessages } from './messages.ts';
import type { BodyChecks } from './receive.ts';

/** Written by hand, because a schema library would weigh more in a page than all that it checks. */
export const tabChecks: BodyChecks<TabMessages> = {
  read: () => ({}),
  mark: (body) => (isObject(body) && isPlace(body.passage) ? { passage: body.passage } : null),
  banner: (body) => (hasView<ShownMessages['banner']['body']>(body) ? body : null),
  marks: (body) => (hasView<ShownMessages['marks']['body']>(body) ? body : null),
  step: (body) => (isObject(body) && (body.by === 1 || body.by === -1) ? { by: body.by } : null),
  selection: () => ({}),
  sentence: (body) =>
    hasView<ShownMessages['sentence']['body']>(body) && body.view && (body.place === null || isPlace(body.place))
      ? body
      : null,
};

export const clickedChecks: BodyChecks<ClickedMessages> = {
  ...tabChecks,
  stand: (body) => (isStanding(body) ? body : null),
};

function isStanding(body: unknown): body is ClickedMessages['stand']['body'] {
  return isObject(body) && typeof body.address === 'string' && isObject(body.reading);
}

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
