import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { Options } from '../../../components/Options.tsx';
import type { OptionsView } from '../../../components/views.ts';
import { standardSettings, storedForm } from '../../../extension/store/settings/settings.ts';
import { wordsFor } from '../../../locales/words.ts';
import { type Shown, show } from './page.ts';
import { galleryState, optionsEvents } from './samples.ts';

const words = wordsFor('en', []);
/** Without a banner, whose preview needs a shadow root. */
const view: OptionsView = {
  ...galleryState('options', 'options').view,
  settings: { ...standardSettings, banner: 'badge' },
};

async function options(given: OptionsView = view) {
  const events = optionsEvents();
  return { page: await show(<Options view={given} words={words} events={events} />), events };
}

/** Ticks or picks the choice of this label. */
function choose(page: Shown, label: string, isChecked = true): Promise<void> {
  const choice = page.all('label').find((element) => element.textContent?.startsWith(label));
  const input = choice?.querySelector('input');
  if (!input) throw new Error(`There is no choice ${label}`);
  const event = new (input.ownerDocument.defaultView?.Event ?? Event)('change', { bubbles: true });
  return act(() => {
    input.checked = isChecked;
    input.dispatchEvent(event);
  });
}

describe('a choice', () => {
  test.each([
    ['Dark', { theme: 'dark' }],
    ['Nederlands', { language: 'nl' }],
    ['In the article, above its note about the translation', { banner: 'inline' }],
    ['For every machine-translated article', { lookUp: 'always' }],
    ['Show only certain differences', { show: 'certain' }],
    ['Techzine', { openOriginal: ['techzine'] }],
  ])('%s changes that setting and no other', async (label, change) => {
    const { page, events } = await options();
    await choose(page, label);
    expect(events.onChange).toHaveBeenCalledExactlyOnceWith({ ...view.settings, ...change });
  });

  test('of a kind keeps the others in their order', async () => {
    const { page, events } = await options();
    await choose(page, 'Dates', false);
    expect(events.onChange).toHaveBeenCalledExactlyOnceWith({
      ...view.settings,
      figureKinds: view.settings.figureKinds.filter((kind) => kind !== 'date'),
    });
  });

  test('of none and of all kinds is one press', async () => {
    const { page, events } = await options();
    await page.press('Select none');
    expect(events.onChange).toHaveBeenLastCalledWith({ ...view.settings, figureKinds: [] });
  });
});

test('a site without permission has a button that asks for it', async () => {
  const { page, events } = await options();
  await page.press('Allow techzine.nl');
  expect(events.onGrant).toHaveBeenCalledExactlyOnceWith('www.techzine.nl');
  expect(page.all('button').filter((button) => button.textContent === 'Allow')).toHaveLength(1);
});

test('what the reader gave can be given back, and what came with the installation can not', async () => {
  const { page, events } = await options();
  const given = { host: 'nieuws.example', isGranted: true, kind: 'opened' as const };
  expect(view.sites).toContainEqual(given);
  await page.press('Withdraw the permission for nieuws.example');
  expect(events.onGiveBack).toHaveBeenCalledExactlyOnceWith('nieuws.example');
  const labels = page.all('button').map((button) => button.getAttribute('aria-label'));
  expect(labels).not.toContain('Withdraw the permission for techzine.eu');
});

test('what is switched off can be switched on again', async () => {
  const { page, events } = await options();
  await page.press('Switch on again for Techzine');
  expect(events.onSwitchOn).toHaveBeenCalledExactlyOnceWith(view.switchedOff[0]);
});

describe('what is stored', () => {
  test('is only deleted at the second press', async () => {
    const { page, events } = await options();
    await page.press('Delete what is known of articles');
    expect(events.onForgetOriginals).not.toHaveBeenCalled();
    await page.press('Delete for good');
    expect(events.onForgetOriginals).toHaveBeenCalledOnce();
  });

  test('stays when the reader thinks again', async () => {
    const { page, events } = await options();
    await page.press('Delete what is known of articles');
    await page.press('Cancel');
    expect(page.control('Delete what is known of articles')).toBeDefined();
    expect(events.onForgetOriginals).not.toHaveBeenCalled();
  });
});

test('a change that was not stored is told', async () => {
  const { page } = await options({ ...view, isSaveFailed: true });
  expect(page.one('[role=alert]').textContent).toContain('did not store the change');
});

describe('settings as a file', () => {
  async function importing(text: string) {
    const shown = await options();
    const input = shown.page.one('input[type=file]');
    Object.defineProperty(input, 'files', { value: [{ text: async () => text }] });
    const event = new (input.ownerDocument.defaultView?.Event ?? Event)('change', { bubbles: true });
    await act(async () => {
      input.dispatchEvent(event);
      await Promise.resolve();
    });
    return shown;
  }

  test('are handed out', async () => {
    const { page, events } = await options();
    await page.press('Export');
    expect(events.onDownload).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ text: expect.stringContaining('"banner": "badge"') }),
    );
  });

  test('show what they would change before they do, and can be taken back', async () => {
    const next = { ...standardSettings, theme: 'dark', figureKinds: ['money'] } as const;
    const { page, events } = await importing(JSON.stringify({ ...next, version: 1 }));
    expect(events.onChange).not.toHaveBeenCalled();
    expect(page.all('.changes tbody tr').map((row) => [...row.children].map((cell) => cell.textContent))).toEqual([
      ['Colours', 'Same as the system', 'Dark'],
      ['Banner in the article', 'No banner, only a sign on the toolbar button', 'At the bottom of the window'],
      ['Figures', 'All', 'Amounts of money'],
    ]);
    await page.press('Use these settings');
    expect(events.onChange).toHaveBeenLastCalledWith(next);
    await page.press('Undo');
    expect(events.onChange).toHaveBeenLastCalledWith(view.settings);
  });

  test('that change nothing say so', async () => {
    const { page } = await importing(JSON.stringify(storedForm(view.settings)));
    expect(page.text()).toContain('The file holds the same settings that you have now.');
  });

  test('that are none are refused in a sentence', async () => {
    const { page } = await importing('{"name": "another"}');
    expect(page.one('[role=alert]').textContent).toContain('This is not a file of Brontekst settings.');
  });

  test('that break off are refused with the place', async () => {
    const { page, events } = await importing('{"version": 1,\n "theme": ');
    expect(page.one('[role=alert]').textContent).toContain('in line 2, at character 11');
    expect(events.onChange).not.toHaveBeenCalled();
  });

  test('found damaged when the browser started are named', async () => {
    const { page } = await options({ ...view, damage: { kind: 'repaired', names: ['theme'] } });
    expect(page.one('[role=alert]').textContent).toContain(
      words.say('options.repaired', { names: words.say('setting.theme') }),
    );
    await page.show(
      <Options view={{ ...view, damage: { kind: 'unreadable' } }} words={words} events={optionsEvents()} />,
    );
    expect(page.one('[role=alert]').textContent).toContain('did not return the stored settings');
  });

  test('are reset at one press, and taken back at another', async () => {
    const { page, events } = await options();
    await page.press('Reset all settings');
    expect(events.onChange).toHaveBeenLastCalledWith(standardSettings);
    await page.press('Undo');
    expect(events.onChange).toHaveBeenLastCalledWith(view.settings);
  });
});
