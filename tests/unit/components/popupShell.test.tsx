import { readFileSync } from 'node:fs';
import { parseHTML } from 'linkedom';
import { expect, test } from 'vitest';
import { Popup } from '../../../components/Popup.tsx';
import { standardSettings } from '../../../extension/store/settings/settings.ts';
import { wordsFor } from '../../../locales/words.ts';
import { show } from './page.ts';
import { popupEvents } from './samples.ts';

const html = readFileSync(new URL('../../../entrypoints/popup/index.html', import.meta.url), 'utf8');

/** An element as a tree of plain values, white space aside. */
function treeOf(element: Element): unknown {
  const attributes = Object.fromEntries([...element.attributes].map(({ name, value }) => [name, value]));
  const text = element.textContent?.trim();
  return [element.localName, attributes, text, [...element.children].map(treeOf)];
}

test('what the page paints before any script runs is what the popup has at its head', async () => {
  const { document } = parseHTML(html);
  const page = await show(
    <Popup view={{ kind: 'loading' }} settings={standardSettings} words={wordsFor('en', [])} events={popupEvents()} />,
  );
  const brand = document.querySelector('#root > .popup > .popup__header > .brand');
  expect(brand && treeOf(brand)).toEqual(treeOf(page.one('.popup > .popup__header > .brand')));
});
