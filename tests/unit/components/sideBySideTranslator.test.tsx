import { act } from 'preact/test-utils';
import { describe, expect, test, vi } from 'vitest';
import { SideBySide } from '../../../components/SideBySide.tsx';
import { type BrowserTranslator, browserTranslator } from '../../../components/sideBySide/browserTranslator.ts';
import { standardSettings } from '../../../extension/store/settings/settings.ts';
import { wordsFor } from '../../../locales/words.ts';
import { show } from './page.ts';
import { galleryState, sideBySideEvents } from './samples.ts';

const words = wordsFor('en', []);
const direction = { from: 'nl', to: 'en' };

/** What the browser has, as the Translator API's draft describes it. */
function standIn(availability: string, translated: () => Promise<string>, shares: number[] = []) {
  return Object.assign(() => {}, {
    availability: vi.fn(async () => availability),
    create: vi.fn(async ({ monitor }: { monitor(target: EventTarget): void }) => {
      const target = new EventTarget();
      monitor(target);
      for (const loaded of shares) target.dispatchEvent(Object.assign(new Event('downloadprogress'), { loaded }));
      return { translate: translated };
    }),
  });
}

function failing(name: string) {
  return () => Promise.reject(Object.assign(new Error('no'), { name }));
}

describe('the browser’s own translator', () => {
  test('is absent where the browser has none', () => {
    expect(browserTranslator({})).toBeNull();
    expect(browserTranslator({ Translator: 'a word' })).toBeNull();
    expect(browserTranslator({ Translator: class {} })).toBeNull();
  });

  test('translates, and tells how much of a model has come', async () => {
    const Translator = standIn('downloadable', async () => 'A sentence.', [0, 0.5, 1]);
    const shares: number[] = [];
    const { signal } = new AbortController();
    const anew = await browserTranslator({ Translator })?.translate(
      'Een zin.',
      direction,
      (s) => shares.push(s),
      signal,
    );
    expect(anew).toEqual({ ok: true, text: 'A sentence.' });
    expect(shares).toEqual([0, 0.5, 1]);
    expect(Translator.create).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ sourceLanguage: 'nl', targetLanguage: 'en' }),
    );
  });

  test('asks for no model where there is none to be had', async () => {
    const Translator = standIn('unavailable', async () => '');
    const { signal } = new AbortController();
    const anew = await browserTranslator({ Translator })?.translate('Een zin.', direction, () => {}, signal);
    expect(anew).toEqual({ ok: false, failure: 'unavailable' });
    expect(Translator.create).not.toHaveBeenCalled();
  });

  test.each([
    ['NotAllowedError', 'refused'],
    ['NotSupportedError', 'unavailable'],
    ['NetworkError', 'not-fetched'],
    ['AbortError', 'stopped'],
    ['OperationError', 'failed'],
  ])('tells of %s as %s', async (name, failure) => {
    const Translator = standIn('available', failing(name));
    const { signal } = new AbortController();
    const anew = await browserTranslator({ Translator })?.translate('Een zin.', direction, () => {}, signal);
    expect(anew).toEqual({ ok: false, failure });
  });
});

describe('‘translate anew’', () => {
  async function open(translator: BrowserTranslator | null) {
    const { view } = galleryState('side-by-side', 'side-by-side');
    const events = { ...sideBySideEvents(), translator };
    return show(<SideBySide view={view} settings={standardSettings} words={words} events={events} />);
  }
  const settle = () => act(async () => undefined);

  test('leaves no trace without a translator', async () => {
    const page = await open(null);
    expect(page.all('.anew')).toEqual([]);
    expect(page.text()).not.toContain('anew');
  });

  test('says before it asks that a model may be fetched', async () => {
    const translate = vi.fn<BrowserTranslator['translate']>(async () => ({ ok: true, text: 'Again.' }));
    const page = await open({ translate });
    await page.press('Translate this sentence anew');
    expect(page.text()).toContain('may first download a language model from the browser’s maker');
    expect(translate).not.toHaveBeenCalled();
    await page.press('Translate it');
    await settle();
    expect(translate.mock.calls[0]?.slice(0, 2)).toEqual([
      'Noordlicht Telecom koopt frequenties voor 1,2 miljard euro',
      direction,
    ]);
    expect(page.one('.anew__text').textContent).toBe('Again.');
    expect(page.one('.anew__text').getAttribute('lang')).toBe('en');
  });

  test('shows how much has come', async () => {
    const page = await open({
      translate: (_, __, onFetch) => {
        onFetch(0.4);
        return new Promise(() => {});
      },
    });
    await page.press('Translate this sentence anew');
    await page.press('Translate it');
    expect(page.text()).toContain('Your browser is downloading a language model: 40%');
  });

  test('tells a failure in a sentence and can be tried again', async () => {
    const translate = vi.fn<BrowserTranslator['translate']>(async () => ({ ok: false, failure: 'not-fetched' }));
    const page = await open({ translate });
    await page.press('Translate this sentence anew');
    await page.press('Translate it');
    await settle();
    expect(page.text()).toContain('The language model could not be downloaded.');
    await page.press('Try again');
    expect(translate).toHaveBeenCalledTimes(2);
  });

  test('stops what is under way when it is closed', async () => {
    const signals: AbortSignal[] = [];
    const page = await open({
      translate: (_, __, ___, signal) => {
        signals.push(signal);
        return new Promise(() => {});
      },
    });
    await page.press('Translate this sentence anew');
    await page.press('Translate it');
    await page.press('Translate this sentence anew');
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    expect(page.all('.anew__panel').every((panel) => panel.hasAttribute('hidden'))).toBe(true);
  });
});
