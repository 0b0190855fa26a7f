import { expect, test } from 'vitest';
import { inEachBrowser } from './harness/inEachBrowser.ts';
import { headingOf } from './harness/popup.ts';
import { known } from './harness/samples.ts';
import { until } from './harness/until.ts';

/** What goes wrong in three ways; runs in a page or in the background. */
function goWrong(where: string): void {
  setTimeout(() => {
    throw new Error(`uncaught in ${where}`);
  });
  void Promise.reject(new Error(`unhandled in ${where}`));
  console.error(`said in ${where}`);
}

inEachBrowser('the tests', (stage) => {
  /** So that finding no problem in any other test means something. */
  test('see what goes wrong in a page, in the extension’s own pages and in its background', async () => {
    // In Firefox, what a test runs in a page does not count as that page's.
    if (stage.reader.name === 'firefox') return;
    const places = ['the page', 'the options', 'the background'];
    const wanted = places.flatMap((place) => ['uncaught', 'unhandled', 'said'].map((way) => `${way} in ${place}`));
    stage.expectProblems(({ text }) => wanted.some((each) => text.includes(each)));

    const page = await stage.reader.open(known.address);
    const options = await stage.reader.openExtensionPage('options.html');
    await headingOf(options);
    await page.evaluate(goWrong, 'the page');
    await options.evaluate(goWrong, 'the options');
    const worker = page
      .browser()
      .targets()
      .find((target) => target.type() === 'service_worker');
    await (await worker?.worker())?.evaluate(goWrong, 'the background');

    const seen: string[] = [];
    await until('all of it was seen', async () => {
      seen.push(...(await stage.reader.takeProblems()).map(({ text }) => text));
      return wanted.every((each) => seen.some((text) => text.includes(each)));
    });
    expect(seen).toHaveLength(wanted.length);
  });
});
