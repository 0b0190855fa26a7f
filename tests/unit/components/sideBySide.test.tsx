import { act } from 'preact/test-utils';
import { expect, test } from 'vitest';
import { SideBySide } from '../../../components/SideBySide.tsx';
import { standardSettings } from '../../../extension/store/settings/settings.ts';
import { wordsFor } from '../../../locales/words.ts';
import { type Shown, show } from './page.ts';
import { galleryState, sideBySideEvents } from './samples.ts';

const words = wordsFor('en', []);

async function sideBySide(name: string, isCopied = true) {
  const events = sideBySideEvents(isCopied);
  const { view } = galleryState('side-by-side', name);
  const page = await show(<SideBySide view={view} settings={standardSettings} words={words} events={events} />);
  return { page, events };
}

function tick(page: Shown): Promise<void> {
  const input = page.one('input[type=checkbox]');
  const event = new (input.ownerDocument.defaultView?.Event ?? Event)('change', { bubbles: true });
  return act(() => {
    Object.assign(input, { checked: true });
    input.dispatchEvent(event);
  });
}

test('each bead is a row with the sentences of both', async () => {
  const { page } = await sideBySide('side-by-side-faithful');
  const cells = page.all('.row').map((row) => [...row.querySelectorAll('.row__cell')].map((cell) => cell.textContent));
  expect(cells).toHaveLength(8);
  expect(cells[4]).toEqual([
    'Revenue came to 61.4 million euros, with a loss of 3.2 million euros.',
    'De omzet kwam uit op 61,4 miljoen euro, met een verlies van 3,2 miljoen euro.',
  ]);
});

test('a sentence without a counterpart stands beside words that say so', async () => {
  const { page } = await sideBySide('side-by-side');
  expect(page.one('.row__cell--empty').textContent).toBe('No counterpart');
});

test('what differs is told in words below its sentence', async () => {
  const { page } = await sideBySide('side-by-side');
  expect(page.all('.note').map((note) => note.querySelector('.verdict__words')?.textContent)).toEqual([
    ...['Different scale', 'Different scale', 'Different unit', 'Opposite meaning', 'Negations', 'Missing', 'Left out'],
    ...['Unconfirmed, told as fact', 'Different value'],
  ]);
});

test('only what differs is left where that is asked', async () => {
  const { page } = await sideBySide('side-by-side-faithful');
  await tick(page);
  expect(page.all('.row')).toHaveLength(1);
  expect(page.one('.row').textContent, 'what both versions say is no difference').toContain('Mother');
  expect(page.text()).toContain('1 sentence shown');
});

test('two buttons lead through what differs, in reading order and round', async () => {
  const { page } = await sideBySide('side-by-side');
  const where = () => page.one('.stepper [role=status]').textContent;
  const noteOf = () => page.focused().split(':')[0];
  expect(where()).toBe('0 of 9 differences');
  await page.press(/^Next difference/);
  expect(where()).toBe('1 of 9 differences');
  expect(noteOf()).toMatch(/^Different scale/);
  await page.press(/^Previous difference/);
  expect(where()).toBe('9 of 9 differences');
  expect(noteOf()).toMatch(/^Different value/);
  await page.press(/^Next difference/);
  expect(where()).toBe('1 of 9 differences');
});

test('there is nothing to step through where nothing differs', async () => {
  const { page } = await sideBySide('side-by-side-nothing-differs');
  expect(page.all('.stepper')).toHaveLength(0);
});

test('a comparison without differences says so instead of showing nothing', async () => {
  const { page } = await sideBySide('side-by-side-nothing-differs');
  await tick(page);
  expect(page.all('.row')).toHaveLength(0);
  expect(page.text()).toContain('No sentence matches.');
});

test.each([
  [true, 'Copied'],
  [false, 'did not allow copying'],
])('copying tells how it went: %s', async (isCopied, said) => {
  const { page, events } = await sideBySide('side-by-side', isCopied);
  await page.press('Copy as text');
  await act(async () => undefined);
  expect(events.onCopy).toHaveBeenCalledExactlyOnceWith(expect.stringContaining('7 of 13 figures agree'));
  expect(page.one('.tools [role=status]').textContent).toContain(said);
});

test('files are handed out', async () => {
  const { page, events } = await sideBySide('side-by-side');
  await page.press('Download as CSV');
  await page.press('Download as JSON');
  await page.press('Download as Markdown');
  expect(events.onDownload.mock.calls.map(([file]) => file.name)).toEqual([
    'brontekst-noordlicht-telecom-buys-spectrum-for-1-2-million-e.csv',
    'brontekst-noordlicht-telecom-buys-spectrum-for-1-2-million-e.json',
    'brontekst-noordlicht-telecom-buys-spectrum-for-1-2-million-e.md',
  ]);
});

test('a comparison that is gone says what to do', async () => {
  const { page } = await sideBySide('side-by-side-gone');
  expect(page.text()).toContain('open the side-by-side view from there.');
});

test('a comparison that is no longer kept is made again at a press alone', async () => {
  const { page, events } = await sideBySide('side-by-side-again');
  expect(page.text()).toContain('To do so, it asks techzine.eu and the site of the original, and nobody else.');
  expect(events.onLookUpAgain).not.toHaveBeenCalled();
  await page.press('Look up again');
  expect(events.onLookUpAgain).toHaveBeenCalledOnce();
});

test('a failure of the article itself is not blamed on the original', async () => {
  const { page } = await sideBySide('side-by-side-again-failed');
  expect(page.text()).toContain('The article could not be read on techzine.eu.');
  expect(page.text()).not.toContain('The page of the original');
});

test('a missing permission is asked for on this page', async () => {
  const { page, events } = await sideBySide('side-by-side-again-permission');
  await page.press('Allow');
  expect(events.onGrant).toHaveBeenCalledExactlyOnceWith('www.techzine.eu');
});

test('a look-up that runs can be stopped', async () => {
  const { page, events } = await sideBySide('side-by-side-looking');
  await page.press('Cancel');
  expect(events.onCancel).toHaveBeenCalledOnce();
});

test('a mark is a link that tells what stands in its place on the other side', async () => {
  const { page } = await sideBySide('side-by-side');
  const mark = page
    .all('[data-side=translation] a.mark')
    .find(({ textContent }) => textContent === '1.2 million euros');
  expect(mark?.getAttribute('aria-description')).toBe('In the original: 1,2 miljard euro');
  expect(mark?.getAttribute('tabindex')).toBeNull();
  const other = page.all('[data-side=original] a.mark').find(({ textContent }) => textContent === '1,2 miljard euro');
  expect(other?.getAttribute('data-ids')).toBe(mark?.getAttribute('data-ids'));
});
