import { parseHTML } from 'linkedom';
import { describe, expect, test, vi } from 'vitest';
import type { BannerView } from '../../../components/views.ts';
import { createBanner } from '../../../extension/page/parts/banner.ts';
import { PRESS } from '../../../extension/page/parts/make.ts';

const view: BannerView = {
  place: 'edge',
  theme: 'dark',
  language: 'en',
  words: {
    says: 'Automatically translated.',
    link: 'Read it',
    compare: 'Compare',
    next: 'Next difference',
    more: 'Not here …',
    where: 'Where not?',
    back: 'Back',
    notThisArticle: 'Not this one',
    notOnThisSite: 'Not on this site',
    close: 'Close',
    articleOff: 'Quiet on this article.',
    siteOff: 'Quiet on this site.',
    undo: 'Undo',
    label: 'About this article',
  },
  link: { address: 'https://www.techzine.nl/nieuws/1/', kind: 'original' },
  hasNext: false,
};

/** @param isAnswered whether Brontekst is still there to do what the reader asks for */
function show(isAnswered = true) {
  const { document, window } = parseHTML('<!doctype html><html><body></body></html>');
  vi.stubGlobal('document', document);
  const events = {
    onCompare: vi.fn(),
    onNext: vi.fn(),
    onAlong: vi.fn(),
    onSwitchOff: vi.fn(async () => ({ ok: isAnswered })),
    onClose: vi.fn(),
  };
  const { element: banner, update } = createBanner(view, events);
  document.body.append(banner);
  const one = (selector: string) => {
    const found = banner.querySelector(selector);
    if (!found) throw new Error(`The banner has no ${selector}`);
    return found;
  };
  const button = (name: string) => {
    const found = [...banner.querySelectorAll('button')].find((each) => each.getAttribute('aria-label') === name);
    if (!found) throw new Error(`The banner has no button ${name}`);
    return found;
  };
  const press = async (name: string, event = PRESS) => {
    button(name).dispatchEvent(new window.Event(event, { bubbles: true }));
    await Promise.resolve();
    await Promise.resolve();
  };
  return { banner, update, events, one, press, said: () => one('[role=status]').getAttribute('data-say') };
}

test('is a labelled region with one line, a real link and buttons', () => {
  const { banner, one, said } = show();
  expect(banner.getAttribute('aria-label')).toBe('About this article');
  expect(banner.getAttribute('lang')).toBe('en');
  expect(banner.className).toBe('banner edge dark');
  expect(banner.textContent, 'no text that the page could find or select').toBe('');
  expect(said()).toBe('Automatically translated.');
  expect(['href', 'target', 'rel'].map((name) => one('a').getAttribute(name))).toEqual([
    'https://www.techzine.nl/nieuws/1/',
    '_blank',
    'noopener',
  ]);
  for (const each of banner.querySelectorAll('button')) expect(each.getAttribute('type')).toBe('button');
});

const answered: BannerView = {
  ...view,
  words: { ...view.words, says: '2 differ.', link: 'The original' },
  link: { address: 'https://www.techzine.nl/nieuws/2/', kind: 'original' },
  hasNext: true,
};

test('says what came of comparing, leads to the original and to the next difference', async () => {
  const { update, events, one, press, said } = show();
  expect(one('.next').hasAttribute('hidden')).toBe(true);
  update(answered);
  expect([one('a').getAttribute('href'), one('a').getAttribute('aria-label')]).toEqual([
    answered.link.address,
    'The original',
  ]);
  expect(said()).toBe('2 differ.');
  expect(one('.next').hasAttribute('hidden')).toBe(false);
  await press('Next difference');
  expect(events.onNext).toHaveBeenCalledOnce();
});

test('offers to read along once there is something to read, and tells the way back', async () => {
  const { update, events, one, press } = show();
  expect(one('.along').hasAttribute('hidden')).toBe(true);
  update({ ...answered, words: { ...answered.words, readAlong: 'Read along' } });
  expect(one('.along').hasAttribute('hidden')).toBe(false);
  await press('Read along');
  expect(events.onAlong).toHaveBeenCalledOnce();
  update({ ...answered, words: { ...answered.words, readAlong: 'Hide it' } });
  await press('Hide it');
  expect(events.onAlong).toHaveBeenCalledTimes(2);
});

test('asks on while it is told anew, and says then what it was told', async () => {
  const { banner, update, press, said } = show();
  await press('Not here …');
  update(answered);
  expect([banner.dataset.state, said()]).toEqual(['choice', 'Where not?']);
  await press('Back');
  expect(said()).toBe('2 differ.');
});

test('is as it was where the quiet was undone elsewhere', async () => {
  const { banner, update, press, said } = show();
  await press('Not this one');
  update(view);
  expect([banner.dataset.state, said()]).toEqual(['line', 'Automatically translated.']);
});

describe('a click of the reader', () => {
  test('compares', async () => {
    const { events, press } = show();
    await press('Compare');
    expect(events.onCompare).toHaveBeenCalledOnce();
  });

  test('closes', async () => {
    const { events, press } = show();
    await press('Close');
    expect(events.onClose.mock.calls).toEqual([[false]]);
  });

  test.each([
    ['Not on this site', 'site', 'Quiet on this site.'],
    ['Not this one', 'article', 'Quiet on this article.'],
  ])('on ‘%s’ switches it off, says so, and takes it back in the same place', async (name, scope, saying) => {
    const { banner, events, press, said } = show();
    await press(name);
    expect(said()).toBe(saying);
    expect(banner.dataset.state).toBe('off');
    await press('Undo');
    expect(said()).toBe('Automatically translated.');
    expect(banner.dataset.state).toBe('line');
    expect(events.onSwitchOff.mock.calls).toEqual([
      [scope, true],
      [scope, false],
    ]);
  });

  test('closes what was just switched off without a word', async () => {
    const { events, press } = show();
    await press('Not this one');
    await press('Close');
    expect(events.onClose.mock.calls).toEqual([[true]]);
  });

  test('opens the two choices, and leaves them again', async () => {
    const { banner, events, press, said } = show();
    await press('Not here …');
    expect([banner.dataset.state, said()]).toEqual(['choice', 'Where not?']);
    await press('Back');
    expect([banner.dataset.state, said()]).toEqual(['line', 'Automatically translated.']);
    expect(events.onSwitchOff).not.toHaveBeenCalled();
  });

  test('promises no quiet where nobody heard it', async () => {
    const { press, said } = show(false);
    await press('Not this one');
    expect(said()).toBe('Automatically translated.');
  });
});

test.each(['Compare', 'Close', 'Not on this site', 'Not this one', 'Not here …'])(
  'a click on ‘%s’ that no one has heard does nothing',
  async (name) => {
    const { banner, events, press } = show();
    await press(name, 'click');
    for (const event of Object.values(events)) expect(event).not.toHaveBeenCalled();
    expect(banner.dataset.state).toBe('line');
  },
);
