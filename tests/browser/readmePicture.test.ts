import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { inEachBrowser } from './harness/inEachBrowser.ts';
import { tabIdOf } from './harness/ownPage.ts';
import { askForOriginal, untilAnswer } from './harness/popup.ts';
import { SHOWN_IN_README, wordsIn } from './harness/readmePicture.ts';
import { sample } from './harness/samples.ts';

const written = join(import.meta.dirname, '..', '..', 'docs', 'images', 'popup.txt');

inEachBrowser('the picture of the README', (stage) => {
  test('shows the words that the popup shows; where not, `npm run screenshots` takes it anew', async () => {
    const { reader } = stage;
    const { address } = sample(SHOWN_IN_README);
    const popup = await reader.openPopup(await reader.open(address));
    await askForOriginal(popup);
    await popup.close();
    const options = await reader.openExtensionPage('options.html');
    const again = await reader.openExtensionPage(`popup.html?tab=${await tabIdOf(options, address)}`);
    await untilAnswer(again);
    expect(await wordsIn(again)).toBe(readFileSync(written, 'utf8'));
  });
});
