import { expect, test } from 'vitest';
import { filesIn } from './sources.ts';

/** What reads documents that are made without a browser, the others a page's own. */
const WITHOUT_BROWSER = 'core/article/parsing/';

/** What runs on a page's own document, but for the one file that all go through. */
const files = ['core/article', 'core/detection', 'extension/page']
  .flatMap((folder) => filesIn(folder, ['.ts']))
  .filter(({ path }) => path !== 'core/article/nodes.ts' && !path.startsWith(WITHOUT_BROWSER));

function linesWith(pattern: RegExp, folders = ''): string[] {
  return files
    .filter(({ path }) => path.startsWith(folders))
    .flatMap(({ path, text }) =>
      text.split('\n').flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
    );
}

/** What every supported browser's documents have of their own; any other name a page can give to a picture. */
const OF_DOCUMENTS =
  'addEventListener|adoptedStyleSheets|body|caretPositionFromPoint|caretRangeFromPoint|cloneNode|createElement|createElementNS|' +
  'createRange|documentElement|querySelector|querySelectorAll|readyState|removeEventListener|scrollingElement|title';

test('reads of a document only what no element of the page can stand in for', () => {
  const others = linesWith(new RegExp(`\\bdocument\\??\\.(?!(?:${OF_DOCUMENTS})\\b)\\w|' in (?:document|window)\\b`));
  expect(others, 'read what not every browser has by `Reflect.get(Document.prototype, name, document)`').toEqual([]);
});

test('reads of the page’s nodes only what no control of a form can stand in for', () => {
  const names =
    'attributes|childNodes|children|closest|contains|firstChild|firstElementChild|getAttribute|getElementsBy\\w+|' +
    'hasAttribute|isConnected|lastChild|localName|nextElementSibling|nextSibling|nodeName|nodeType|ownerDocument|' +
    'parentElement|parentNode|previousSibling|scrollIntoView|tagName|textContent';
  const raw = new RegExp(`\\.(?:${names})\\b`);
  const ofForms = [...linesWith(raw, 'core/'), ...linesWith(raw, 'extension/')].filter((line) => !OWN.test(line));
  const searches = linesWith(/(?<!\bdocument)\.querySelector(?:All)?\(/, 'core/');
  expect([...ofForms, ...searches], 'read them by what `core/article/nodes.ts` has').toEqual([]);
});

/** What reads elements that Brontekst itself made. */
const OWN = /^extension\/page\/(?:parts\/|guard\/|bannerHost|bannerPlace|ownHost|panelPlace|edge\/roomBelow)/;
