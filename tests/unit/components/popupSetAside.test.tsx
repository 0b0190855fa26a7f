import { useState } from 'preact/hooks';
import { expect, test } from 'vitest';
import { Popup } from '../../../components/Popup.tsx';
import { standardSettings } from '../../../extension/store/settings/settings.ts';
import type { Compared } from '../../../extension/store/tabState.ts';
import { rowKey } from '../../../extension/views/rowKeys.ts';
import { catalogues, wordsFor } from '../../../locales/words.ts';
import { faithful } from '../../gallery/faithfulSample.ts';
import { faulty } from '../../gallery/faultySample.ts';
import { show } from './page.ts';
import { popupEvents } from './samples.ts';

const words = wordsFor('en', []);

/** A popup whose background remembers what was set aside. */
function RememberingPopup({ compared }: { compared: Compared }) {
  const [dismissed, setDismissed] = useState<string[]>([]);
  const onDismiss = (row: string, isDismissed: boolean) =>
    setDismissed((before) => (isDismissed ? [...before, row] : before.filter((other) => other !== row)));
  const view = { kind: 'compared', compared: { ...compared, dismissed } } as const;
  return <Popup view={view} settings={standardSettings} words={words} events={{ ...popupEvents(), onDismiss }} />;
}

test('a figure set aside is no longer counted, and can be counted again in the same place', async () => {
  const page = await show(<RememberingPopup compared={faulty} />);
  const rows = () => page.all('.difference').map((row) => row.className);
  const [before, text] = [rows(), page.text()];

  page.focus('Not a difference: ‘12’');
  await page.press('Not a difference: ‘12’');
  expect(page.one('h1').textContent).toBe(
    '3 figures differ; 1 figure is missing; 4 passages differ; 7 of 12 figures agree; 1 figure could not be compared.',
  );
  expect(page.one('.answer__others').textContent).toBe('You set 1 difference aside.');
  expect(page.one('.bar__blocks').getAttribute('aria-label')).toContain('and 1 set aside');
  expect(rows()).toEqual(before.map((name, index) => (index === 8 ? 'difference difference--dismissed' : name)));
  expect(page.focused()).toBe('Undo: count ‘12’ as a difference again');

  await page.press('Undo: count ‘12’ as a difference again');
  expect(page.text()).toBe(text);
  expect(page.focused()).toBe('Not a difference: ‘12’');
});

test('a finding set aside is no longer counted, and can be counted again in the same place', async () => {
  const page = await show(<RememberingPopup compared={faulty} />);
  const text = page.text();
  page.focus('Not a difference: ‘fell’');
  await page.press('Not a difference: ‘fell’');
  expect(page.text()).toContain('3 passages differ;');
  expect(page.text()).toContain('You set 1 difference aside.');
  expect(page.focused()).toBe('Undo: count ‘fell’ as a difference again');
  await page.press('Undo: count ‘fell’ as a difference again');
  expect(page.text()).toBe(text);
});

test('where all is set aside it still never reads as correct', async () => {
  const page = await show(<RememberingPopup compared={faithful} />);
  await page.press('Not a difference: ‘Mother’');
  expect(page.text()).toContain(
    'No other difference was found in what could be compared. You set 1 difference aside. That does not prove the translation right.',
  );
});

test.each(Object.keys(catalogues))('in %s the name of the button begins with its words', (locale) => {
  const { say } = wordsFor('browser', [locale]);
  expect(say('dismiss.label', { text: '12' }).startsWith(say('dismiss.button'))).toBe(true);
  expect(say('dismiss.undoLabel', { text: '12' }).startsWith(say('common.undo'))).toBe(true);
});

test('what agrees, and what the original says too, has nothing to set aside', async () => {
  const page = await show(<RememberingPopup compared={faithful} />);
  const { figures, findings } = faithful.comparison;
  expect(figures.length + findings.length).toBeGreaterThan(2);
  expect(page.all('.dismiss')).toHaveLength(1);
  const [name] = findings;
  expect(name && rowKey(name, faithful.comparison)).toContain('Mother');
});
