import { expect, test } from 'vitest';
import type { PopupView } from '../../../components/views.ts';
import { galleryStates } from '../../gallery/states.ts';

/** Every kind of popup, so that a new one can't be forgotten. */
const kinds: Record<PopupView['kind'], true> = {
  loading: true,
  'unknown-site': true,
  'unreadable-page': true,
  'any-page': true,
  'reload-page': true,
  'not-an-article': true,
  native: true,
  'translated-by-browser': true,
  ask: true,
  'permission-missing': true,
  working: true,
  failed: true,
  compared: true,
};

test('the gallery has every kind of popup', () => {
  const shown = new Set(galleryStates.flatMap((state) => (state.page === 'popup' ? state.view.kind : [])));
  expect([...shown].sort()).toEqual(Object.keys(kinds).sort());
});

test('every state of the gallery has a name of its own', () => {
  const names = galleryStates.map(({ name }) => name);
  expect(new Set(names).size).toBe(names.length);
});
