import { expect, test } from 'vitest';
import { Popup } from '../../../components/Popup.tsx';
import type { PopupView } from '../../../components/views.ts';
import { standardSettings } from '../../../extension/store/settings/settings.ts';
import { wordsFor } from '../../../locales/words.ts';
import { type Shown, show } from './page.ts';
import { galleryState, popupEvents } from './samples.ts';

const words = wordsFor('en', []);
const viewOf = (name: string) => galleryState('popup', name).view;
const popup = (view: PopupView) => (
  <Popup view={view} settings={standardSettings} words={words} events={popupEvents()} />
);

/** Presses a control by the keyboard, and shows the states that follow. */
async function pressAndSee(page: Shown, control: string | RegExp, ...states: string[]): Promise<void> {
  page.focus(control);
  await page.press(control);
  for (const name of states) await page.show(popup(viewOf(name)));
}

test('a look-up takes the focus to the heading of its steps, and then to the answer', async () => {
  const page = await show(popup(viewOf('popup-ask')));
  await pressAndSee(page, /^Look up/, 'popup-working');
  expect(page.focused()).toBe('Comparing with the original');
  await page.show(popup(viewOf('popup-compared')));
  expect(page.focused()).toBe('1 name differs; all 10 figures agree.');
});

test.each([
  ['Compare again', 'popup-compared', 'popup-compared', 'Compare again'],
  ['Try again', 'popup-failed-timed-out', 'popup-failed-offline', 'Try again'],
  ['Compare again', 'popup-compared', 'popup-failed-offline', 'Try again'],
  ['Try again', 'popup-failed-offline', 'popup-compared', 'Compare again'],
  ['Look for an original anyway', 'popup-native-look-up', 'popup-failed-search-unavailable', 'Try again'],
  ['Reload the page', 'popup-failed-page-gone', 'popup-failed-page-gone', 'Reload the page'],
  [/Veiling van frequenties afgerond$/, 'popup-failed-candidates', 'popup-failed-unrelated', 'That page is about'],
])('after ‘%s’ in %s, with %s at the end, it is on ‘%s’', async (control, from, to, expected) => {
  const page = await show(popup(viewOf(from)));
  await pressAndSee(page, control, 'popup-working', to);
  expect(page.focused()).toMatch(new RegExp(`^${expected}`));
});

test('stopping a look-up leads to what starts it again', async () => {
  const page = await show(popup(viewOf('popup-failed-timed-out')));
  await pressAndSee(page, 'Try again', 'popup-working');
  await pressAndSee(page, 'Cancel', 'popup-failed-cancelled');
  expect(page.focused()).toBe('Try again');
});

test('a step of the work leaves the focus on Cancel', async () => {
  const page = await show(popup(viewOf('popup-working')));
  page.focus('Cancel');
  const view = viewOf('popup-working');
  if (view.kind !== 'working') throw new Error('The sample is no work');
  await page.show(popup({ ...view, steps: view.steps.map(({ step }) => ({ step, state: 'done' })) }));
  expect(page.focused()).toBe('Cancel');
});

test('a state that comes by itself takes no focus', async () => {
  const page = await show(popup(viewOf('popup-loading')));
  await page.show(popup(viewOf('popup-compared')));
  expect(page.focused()).toBe('');
});
