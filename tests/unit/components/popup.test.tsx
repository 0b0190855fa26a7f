import { act } from 'preact/test-utils';
import { describe, expect, test } from 'vitest';
import { Popup } from '../../../components/Popup.tsx';
import { remedies } from '../../../components/popup/remedies.ts';
import type { PopupView } from '../../../components/views.ts';
import { type Settings, standardSettings } from '../../../extension/store/settings/settings.ts';
import { wordsFor } from '../../../locales/words.ts';
import { popupStates } from '../../gallery/popupStates.ts';
import { show } from './page.ts';
import { galleryState, popupEvents } from './samples.ts';

const words = wordsFor('en', []);

async function popup(view: PopupView, settings: Partial<Settings> = {}) {
  const events = popupEvents();
  const page = await show(
    <Popup view={view} settings={{ ...standardSettings, ...settings }} words={words} events={events} />,
  );
  return { page, events };
}

const popupOf = (name: string) => popup(galleryState('popup', name).view);

test.each(popupStates)('$name has one heading of the first rank and says something', async ({ view }) => {
  const { page } = await popup(view);
  expect(page.all('h1')).toHaveLength(1);
  expect(page.all('[role=status]').length).toBeGreaterThan(0);
  expect(page.text()).not.toMatch(/\{\w+\}|undefined|null/);
});

test('every link leads to a new tab without a way back', async () => {
  for (const { view } of popupStates) {
    const { page } = await popup(view);
    for (const link of page.all('a:not(.answer__part)')) {
      expect(link.getAttribute('href')).toMatch(/^(?:https:|two-texts\.html$)/);
      expect(link.getAttribute('target')).toBe('_blank');
      expect(link.getAttribute('rel')).toBe('noopener');
    }
  }
});

test('in a private window that no page of its own can stand in, the comparison stays in the popup and says why', async () => {
  const { view } = galleryState('popup', 'popup-compared');
  const page = await show(
    <Popup view={view} settings={standardSettings} words={words} events={popupEvents()} isConfined />,
  );
  expect(page.text()).toContain(words.say('popup.confined'));
  expect(page.text()).not.toContain(words.say('popup.sideBySide'));
});

test('a page that could not be compared with the one that was kept says why, of two open pages', async () => {
  const { page } = await popupOf('popup-any-page-failed');
  const why = `${words.say('keep.failed')} ${words.say('keep.failed.unrelated')}`;
  expect(page.one('[role=status] > p').textContent).toBe(why);
});

describe('before the look-up', () => {
  test('one button asks for it and says what it sends', async () => {
    const { page, events } = await popupOf('popup-ask');
    expect(page.text()).toContain('The request goes to techzine.nl and nowhere else.');
    await page.press('Look up the Dutch original on techzine.nl');
    expect(events.onLookUp).toHaveBeenCalledOnce();
  });

  test('people who went over the translation are told of', async () => {
    const view = galleryState('popup', 'popup-ask').view;
    if (view.kind !== 'ask') throw new Error('The sample is no question');
    const { page } = await popup({ ...view, manner: 'edited' });
    expect(page.all('h1').map((heading) => heading.textContent)).toEqual([
      'This article was machine-translated, then edited by people',
    ]);
  });

  test('the evidence stands with the weightiest first, and none that speaks against', async () => {
    const view = galleryState('popup', 'popup-ask').view;
    if (view.kind !== 'ask') throw new Error('The sample is no question');
    const evidence = [...view.evidence, { signal: 'address', weight: -0.1, seen: 'https://www.techzine.eu/blogs/1/' }];
    const { page } = await popup({ ...view, evidence });
    const said = page.all('.why li').map((item) => item.textContent);
    expect(said).toHaveLength(3);
    expect(said[0]).toContain('The article says so itself');
  });
});

test('a running look-up shows its steps and can be cancelled', async () => {
  const { page, events } = await popupOf('popup-working');
  expect(page.all('.step').map((step) => step.textContent)).toEqual([
    'Find the originaldone',
    'Fetch its pagein progress',
    'Read the articleto come',
    'Compare the twoto come',
  ]);
  expect(page.all('[aria-current=step]')).toHaveLength(1);
  expect(page.one('[role=status]').textContent).toBe('Fetch its page');
  await page.press('Cancel');
  expect(events.onCancel).toHaveBeenCalledOnce();
});

test.each([
  ['popup-reload-page', 'Reload the page', 'onReload'],
  ['popup-native-look-up', 'Look for an original anyway', 'onCompareAnyway'],
  ['popup-permission-missing', 'Allow …', 'onGrant'],
  ['popup-unknown-site', 'See the sites', 'onOpenOptions'],
  ['popup-failed-timed-out', 'Try again', 'onRetry'],
  ['popup-failed-permission-missing', 'Allow …', 'onGrant'],
  ['popup-failed-page-gone', 'Reload the page', 'onReload'],
  ['popup-compared', 'Read side by side', 'onOpenSideBySide'],
  ['popup-compared', 'Read along', 'onReadAlong'],
  ['popup-compared', 'Compare again', 'onRetry'],
  ['popup-compared', 'Options', 'onOpenOptions'],
] as const)('%s: %s', async (name, button, event) => {
  const { page, events } = await popupOf(name);
  await page.press(button);
  expect(events[event]).toHaveBeenCalledOnce();
});

describe('on and off', () => {
  test('each switch tells its state and is its own undo', async () => {
    const events = popupEvents();
    const { view } = galleryState('popup', 'popup-ask');
    const shown = (isArticleOff: boolean) => (
      <Popup
        {...{ view, words, events, settings: standardSettings }}
        here={{ site: 'Techzine', opensOriginal: false, off: { site: false, article: isArticleOff } }}
      />
    );
    const page = await show(shown(false));
    expect(page.all('.here__choice').map((choice) => choice.textContent)).toEqual([
      'In this articleOn',
      'On TechzineOn',
      'Always open the original on TechzineOff',
    ]);
    await page.show(shown(true));
    expect(page.one('.here__choice').textContent).toBe('In this articleOff');
    const places = [...page.one('.popup').children].map(({ className }) => className);
    expect(places.indexOf('here'), 'what is off is said first').toBeLessThan(places.indexOf('state'));
  });

  test('the original is opened by itself where the reader says so once, which a private window can’t keep', async () => {
    const events = popupEvents();
    const { view } = galleryState('popup', 'popup-ask');
    const shown = (opensOriginal: boolean | null) => (
      <Popup
        {...{ view, words, events, settings: standardSettings }}
        here={{ site: 'Techzine', opensOriginal, off: { site: false, article: false } }}
      />
    );
    const page = await show(shown(true));
    const choice = page.all('.here__choice').at(-1)?.querySelector('input');
    if (!choice) throw new Error('There is no such choice.');
    expect(choice.hasAttribute('checked')).toBe(true);
    await act(() => {
      choice.checked = false;
      choice.dispatchEvent(new (choice.ownerDocument.defaultView?.Event ?? Event)('change', { bubbles: true }));
    });
    expect(events.onOpensOriginal).toHaveBeenCalledExactlyOnceWith(false);
    await page.show(shown(null));
    expect(page.all('.here__choice')).toHaveLength(2);
  });

  test('there is nothing to switch where no site is known', async () => {
    const { page } = await popupOf('popup-unknown-site');
    expect(page.all('.here')).toEqual([]);
  });
});

describe('a failure', () => {
  test.each(Object.entries(remedies))('%s leaves the reader something to do', async (kind, offered) => {
    const { page } = await popupOf(`popup-failed-${kind}`);
    expect(offered.length).toBeGreaterThan(0);
    expect(page.all('.state button, .state a').length).toBeGreaterThan(0);
  });

  test('names the host as people say it', async () => {
    const { page } = await popupOf('popup-failed-timed-out');
    expect(page.one('h1').textContent).toBe('techzine.nl took too long to answer.');
  });

  test('offers what was found, each to be picked', async () => {
    const { page, events } = await popupOf('popup-failed-candidates');
    await page.press('Compare with this one: Veiling van frequenties afgerond');
    expect(events.onPickCandidate).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({
        address: 'https://www.techzine.nl/nieuws/430017/veiling-van-frequenties-afgerond.html',
      }),
    );
  });
});
