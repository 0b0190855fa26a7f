import { describe, expect, test } from 'vitest';
import { Popup } from '../../../components/Popup.tsx';
import type { PopupView } from '../../../components/views.ts';
import { type Settings, standardSettings } from '../../../extension/store/settings/settings.ts';
import type { Shortcut } from '../../../extension/views/shortcutKeys.ts';
import { wordsFor } from '../../../locales/words.ts';
import { faithful } from '../../gallery/faithfulSample.ts';
import { faulty } from '../../gallery/faultySample.ts';
import { show } from './page.ts';
import { galleryState, popupEvents } from './samples.ts';

const words = wordsFor('en', []);

async function popup(view: PopupView, settings: Partial<Settings> = {}, shortcuts: Shortcut[] = []) {
  const events = popupEvents();
  const page = await show(
    <Popup
      view={view}
      settings={{ ...standardSettings, ...settings }}
      words={words}
      events={events}
      shortcuts={shortcuts}
    />,
  );
  return { page, events };
}

const popupOf = (name: string) => popup(galleryState('popup', name).view);

describe('a comparison', () => {
  test('answers first', async () => {
    const { page } = await popupOf('popup-compared');
    expect(page.one('h1').textContent).toBe('1 name differs; all 10 figures agree.');
    expect(page.one('.answer__others').textContent).toBe('1 doubtful statement is in the Dutch original too.');
    const [, , next] = [...page.one('.popup').children, ...page.one('.compared').children];
    expect(next?.className, 'nothing stands before it').toContain('answer');
  });

  test('leads from each part of the answer to its rows', async () => {
    const { page } = await popup({ kind: 'compared', compared: faulty });
    const parts = page.all('.answer__part').map((part) => part.getAttribute('href')?.slice(1));
    expect(parts).toEqual(['differs', 'missing', 'finding', 'same', 'unclear']);
    for (const about of parts) expect(page.all(`.compared [data-about~='${about}']`), about).not.toEqual([]);
    await page.press('1 figure is missing');
    expect(page.focused()).toMatch(/^Show the place in the article: ‘3,7 miljard euro’/);
    await page.press('7 of 13 figures agree');
    expect(page.focused()).toBe('7 agree');
    expect(page.one("[data-about='same']").hasAttribute('open')).toBe(true);
  });

  test('names the keys that the browser has for what it offers', async () => {
    const { view } = galleryState('popup', 'popup-compared');
    const keyed = await popup(view, {}, [
      { name: 'next-difference', keys: 'Alt+Shift+.' },
      { name: 'read-along', keys: 'Alt+Shift+L' },
    ]);
    expect(keyed.page.one('.compared > .hint').textContent).toContain('Alt+Shift+.');
    expect(keyed.page.one('.quiet[title$="article. Alt+Shift+L"]').getAttribute('aria-keyshortcuts')).toBe(
      'Alt+Shift+L',
    );
    const keyless = await popup(view, {}, [{ name: 'next-difference', keys: '' }]);
    expect(keyless.page.all('.compared > .hint')).toEqual([]);
    expect(keyless.page.one('.quiet[title$="article."]').hasAttribute('aria-keyshortcuts')).toBe(false);
  });

  test('shows figures and findings that differ in one list, certain ones first, in reading order', async () => {
    const { page } = await popup({ kind: 'compared', compared: faulty });
    expect(page.all('.difference__title').map((title) => title.textContent?.replace(/ {2,}/g, ' '))).toEqual([
      'Different scale: 1,000 times smaller',
      'Different scale: 1,000 times smaller',
      'Different unit',
      'The opposite meaning: ‘steeg’ became ‘fell’.',
      'The original negates this (‘niet’); the translation leaves the negation out.',
      'Missing from the translation',
      'This sentence of the original is not in the translation.',
      'The original reports this as unconfirmed (‘zou’); the translation states it as fact.likely',
      'Different value: 7.7% smallerlikely',
    ]);
  });

  test('says no figure twice in a row of the list', async () => {
    const { page } = await popup({ kind: 'compared', compared: faulty });
    const [row] = page.all('.difference');
    expect(row?.textContent?.split('1.2 million euros')).toHaveLength(2);
    expect(row?.textContent?.split('1,2 miljard euro')).toHaveLength(2);
  });

  test('says the original’s figure as the translation’s language writes it', async () => {
    const { page } = await popup({ kind: 'compared', compared: faulty });
    expect(page.all('.quote__said').map((said) => said.textContent)).toEqual([
      ...['In English: 1.2 billion euros', 'In English: 1.2 billion euros', 'In English: 95%'],
      ...['In English: 3.7 billion euros', 'In English: 13'],
    ]);
    expect(page.one('.quote__said strong').getAttribute('lang')).toBe('en');
  });

  test('folds what agrees and what could not be compared into a line each', async () => {
    const { page } = await popup({ kind: 'compared', compared: faulty });
    expect(page.all('.group').map((group) => group.hasAttribute('open'))).toEqual([false, false]);
    expect(page.all('.group > summary').map((line) => line.textContent)).toEqual(['7 agree', '1 not compared']);
    expect(page.all('.figure td:first-child > :first-child').map((figure) => figure.textContent)).toEqual([
      ...['2,100 MHz', '2020', '18 months', '4.5 percent', '2021', '1.000 megabits per second', 'twice', '6 weeks'],
    ]);
  });

  test('leads from a row to the place in the article', async () => {
    const { page, events } = await popup({ kind: 'compared', compared: faithful });
    await page.press('Show ‘61.4 million euros’ in the article');
    const start = faithful.texts.translation.paragraphs[1]?.indexOf('61.4');
    expect(events.onShow).toHaveBeenCalledExactlyOnceWith({
      text: '61.4 million euros',
      paragraph: 1,
      start,
      end: Number(start) + '61.4 million euros'.length,
    });
  });

  test('leads from a figure that was left out to the sentence before its place', async () => {
    const { page, events } = await popup({ kind: 'compared', compared: faulty });
    await page.press(/^Show the place in the article: ‘3,7 miljard euro’/);
    expect(events.onShow).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ paragraph: 1, text: '“We were prepared to pay more”, he says.' }),
    );
  });

  test('leads to the sentence of the original by a text fragment', async () => {
    const { page } = await popup({ kind: 'compared', compared: faithful });
    const link = page.all('a').find((other) => other.textContent?.startsWith('350'));
    expect(link?.getAttribute('href')).toBe(
      `${faithful.original.address}#:~:text=Daarvoor%20worden%20in%20de%20komende%20drie%20jaar%20350%20mensen%20aangenomen.`,
    );
  });

  test('names the language of every piece of an article', async () => {
    const { page } = await popup({ kind: 'compared', compared: faithful });
    for (const piece of page.all('.marked-text')) expect(piece.getAttribute('lang')).toMatch(/^(en|nl)$/);
  });

  test('hides the kinds that the options hide, and says so', async () => {
    const { page } = await popup(
      { kind: 'compared', compared: faulty },
      { figureKinds: ['percent'], findingKinds: [] },
    );
    expect(page.all('.figure')).toHaveLength(1);
    expect(page.all('.difference')).toHaveLength(0);
    expect(page.text()).toContain('16 results are hidden by your options.');
  });

  test('shows a likely difference as not compared where only certain ones are wanted', async () => {
    const { page } = await popup({ kind: 'compared', compared: faulty }, { show: 'certain', figureKinds: ['number'] });
    expect(page.one('.group > summary').textContent).toBe('1 not compared');
    expect(page.one('h1').textContent).toBe('3 passages differ; the only figure could not be compared.');
    expect(page.all('.difference[data-figure]')).toHaveLength(0);
  });

  test('with an original that is not certain says so, with the reasons open', async () => {
    const { page } = await popup({ kind: 'compared', compared: faulty });
    expect(page.one('.original__proof').textContent).toBe('Possibly the original');
    expect(page.one('.original details').hasAttribute('open')).toBe(true);
    expect(page.text()).toContain('A search of the site for ‘Noordlicht 2020’ found it.');
  });

  test('offers the other candidates where it is not certain', async () => {
    const { page, events } = await popup({ kind: 'compared', compared: faulty });
    await page.press('Compare with this one: Veiling van frequenties afgerond');
    expect(events.onPickCandidate).toHaveBeenCalledExactlyOnceWith(faulty.others[0]);
  });

  test.each([
    ['2018-11-07T11:20:00Z', '2018-11-05T09:12:00Z', true],
    ['2018-11-05T09:30:00Z', '2018-11-05T09:12:00Z', true],
    ['2018-11-05T10:00:00+01:00', '2018-11-05T09:12:00Z', false],
    ['2018-11-05T09:30:00Z', '2018-11-05', false],
    ['2018-11-06', '2018-11-05T23:12:00Z', true],
    ['some day', '2018-11-05T09:12:00Z', false],
    [null, '2018-11-05T09:12:00Z', false],
  ])('says whether the original, changed %s, is newer than the translation of %s', async (modifiedAt, at, isNewer) => {
    const { original, texts } = faithful;
    const translation = { ...texts.translation, publishedAt: at };
    const { page } = await popup({
      kind: 'compared',
      compared: { ...faithful, original: { ...original, modifiedAt }, texts: { ...texts, translation } },
    });
    expect(page.all('.original__changed')).toHaveLength(isNewer ? 1 : 0);
  });

  test('says what was not compared', async () => {
    const all = await popup({ kind: 'compared', compared: faithful });
    expect(all.page.one('.coverage').textContent).toBe(
      '8 of 8 sentences of the translation were compared. Pictures, tables and embedded posts were not compared.',
    );
    const lacking = await popup({ kind: 'compared', compared: faulty });
    expect(lacking.page.one('.coverage').textContent).toContain(
      '1 sentence of the original has no counterpart in the translation.',
    );
    const cut = await popupOf('popup-compared-changed');
    expect(cut.page.one('.coverage').textContent).toContain('only its first 2,000 paragraphs were compared');
    expect(cut.page.text()).toContain('The original was changed on Nov 7, 2018, after this translation.');
  });

  test('tells in words how far the differing figures are apart, and draws each as long as it is large', async () => {
    const { page } = await popupOf('popup-compared-far-apart');
    expect(page.all('.difference__title').map((title) => title.textContent)).toEqual([
      'Different value: slightly smaller',
      'Different value: 7.7% larger',
      'Different value: 43% smaller',
      'Different value: 10 times as large',
      'Different value: 10 times as large',
      'Different value: 1,000 times smaller',
      'Different value: 1,000,000 times smaller',
      'Different date or time',
    ]);
    const lengths = [...(page.all('.difference')[3]?.querySelectorAll('.length__own') ?? [])];
    expect(lengths.map((line) => line.getAttribute('d'))).toEqual(['M0 3H100', 'M0 3H10']);
    expect(page.all('.difference')[7]?.querySelector('.length'), 'a date has no length').toBeNull();
  });

  test('tells in words what the picture shows', async () => {
    const { page } = await popup({ kind: 'compared', compared: faulty });
    expect(page.one('.bar__blocks').getAttribute('aria-label')).toBe(
      '7 agree, 4 differ, 1 missing, and 1 not compared',
    );
    expect(page.all('.bar__blocks > span')).toHaveLength(13);
  });
});
