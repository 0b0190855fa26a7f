import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { Options } from '../../../components/Options.tsx';
import { hasWords } from '../../../components/options/findOptions.ts';
import type { OptionsView } from '../../../components/views.ts';
import { Welcome } from '../../../components/Welcome.tsx';
import { standardSettings } from '../../../extension/store/settings/settings.ts';
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

function type(page: Shown, query: string): Promise<void> {
  const input = page.one('.option-search input');
  const event = new (input.ownerDocument.defaultView?.Event ?? Event)('input', { bubbles: true });
  return act(() => {
    Object.assign(input, { value: query });
    input.dispatchEvent(event);
  });
}

function sections(page: Shown): (string | null)[] {
  return page
    .all('.section')
    .filter((section) => !section.hasAttribute('hidden'))
    .map((section) => section.querySelector('h2')?.textContent ?? null);
}

describe('the words of an option', () => {
  test.each([
    ['Colours: dark', 'dark', true],
    ['Colours: dark', 'DARK colours', true],
    ['Colours: dark', 'dark light', false],
    ['Coördinaten', 'coordinaten', true],
    ['anything', '', true],
  ])('%j and %j: %s', (text, query, isFound) => {
    expect(hasWords(text, query)).toBe(isFound);
  });
});

describe('the search of the options', () => {
  test('leaves the options that have the words, and counts them', async () => {
    const { page } = await options();
    const all = sections(page);
    await type(page, 'dark');
    expect(sections(page)).toEqual(['Appearance']);
    const shown = page
      .all('.section:not([hidden]) .choices:not([hidden]) legend')
      .map(({ textContent }) => textContent);
    expect(shown).toEqual(['Colours']);
    expect(page.one('.option-search [role=status]').textContent).toBe('1 option found');
    await type(page, '');
    expect(sections(page)).toEqual(all);
    expect(page.one('.option-search [role=status]').textContent).toBe('');
  });

  test('shows a section whose heading has the words whole', async () => {
    const { page } = await options();
    await type(page, 'appearance');
    expect(page.all('.section:not([hidden]) .choices:not([hidden])')).toHaveLength(2);
  });

  test('says so where nothing is found', async () => {
    const { page } = await options();
    await type(page, 'zeppelin');
    expect(sections(page)).toEqual([]);
    expect(page.text()).toContain('No option contains these words.');
  });
});

describe('what is stored', () => {
  test('is told with how much it takes up', async () => {
    const { page } = await options();
    expect(page.text()).toContain('All of it takes up about 62 kB.');
  });

  test('is told without a size where the browser tells none', async () => {
    const { page } = await options({ ...view, stored: { originals: 3, others: 0, bytes: null } });
    expect(page.text()).not.toContain('kB');
  });
});

describe('what is new', () => {
  test('has a dot that goes once it was opened', async () => {
    const { page, events } = await options();
    expect(page.all('.news-dot')).toHaveLength(1);
    const details = page.all('details').find((each) => each.textContent?.includes('What’s new'));
    const event = new (details?.ownerDocument.defaultView?.Event ?? Event)('toggle');
    await act(() => {
      Object.assign(details ?? {}, { open: true });
      details?.dispatchEvent(event);
    });
    expect(events.onSeeNews).toHaveBeenCalledOnce();
  });

  test('has no dot when it was seen', async () => {
    const { page } = await options({ ...view, news: { version: '1.2.0', isNew: false } });
    expect(page.all('.news-dot')).toEqual([]);
    expect(page.text()).toContain('Version 1.2.0');
  });
});

describe('the welcome page', () => {
  async function welcome(name: string) {
    const granted: string[] = [];
    const events = { onGrant: (host: string) => granted.push(host), onOpenOptions: () => {} };
    const page = await show(<Welcome view={galleryState('welcome', name).view} words={words} events={events} />);
    return { page, granted };
  }

  test('has three pictures with words, and a real link to an article', async () => {
    const { page } = await welcome('welcome');
    expect(page.all('.welcome__steps svg[aria-hidden=true]')).toHaveLength(3);
    expect(page.one('a').getAttribute('href')).toMatch(/^https:\/\/www\.techzine\.eu\/news\//);
    expect(page.text()).toContain('in your browser’s toolbar');
  });

  test('asks for a missing permission at the reader’s click', async () => {
    const { page, granted } = await welcome('welcome-phone');
    expect(page.text()).not.toContain('toolbar');
    await page.press('Allow techzine.eu');
    expect(granted).toEqual(['www.techzine.eu']);
  });
});
