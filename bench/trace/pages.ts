import { hosts } from '../../extension/network/hosts.ts';
import { known } from '../../tests/browser/harness/samples.ts';
import { loadPages, loadPairs } from '../../tests/fixtures/index.ts';
import type { Answer } from '../../tests/server/answer.ts';
import { html } from '../../tests/server/answer.ts';

/** A page to be traced; an answer where the server does not have it yet. */
export interface TracedPage {
  name: string;
  address: string;
  answer: Answer | null;
}

const PARAGRAPH = 'The company counted 1,250 machines in 14 halls and spent 3.7 million euro on them in 2018.';
const MEGABYTE = 1_000_000;

const grow = `
  const body = document.querySelector('article p').parentElement;
  setInterval(() => {
    for (let i = 0; i < 50; i++) {
      const paragraph = document.createElement('p');
      paragraph.textContent = ${JSON.stringify(PARAGRAPH)};
      body.append(paragraph);
    }
  }, 10);`;

const removeBanner = `
  new MutationObserver((changes) => {
    for (const { addedNodes } of changes) for (const node of addedNodes) node.remove();
  }).observe(document.documentElement, { childList: true });`;

/** What stands before the notice of an article that was translated by a machine. */
const hostile: Record<string, string> = {
  '50,000 paragraphs': `<p>${PARAGRAPH}</p>`.repeat(50_000),
  'one paragraph of 10 MB': `<p>${PARAGRAPH.repeat((10 * MEGABYTE) / PARAGRAPH.length)}</p>`,
  '100,000 figures': `<p>${'14 halls of 3.7 million euro, '.repeat(50_000)}</p>`,
  'elements 10,000 deep': `${'<div>'.repeat(10_000)}<p>${PARAGRAPH}</p>${'</div>'.repeat(10_000)}`,
  'elements 10,000 deep in one paragraph': `<p>${'<b>'.repeat(10_000)}${PARAGRAPH}${'</b>'.repeat(10_000)}</p>`,
  '100,000 links': `<p>${'<a href="/nieuws/1234/een-slug.html">hier</a> '.repeat(100_000)}</p>`,
  'an article without end': `<p>${PARAGRAPH}</p><script>${grow}</script>`,
  'a page that removes the banner again and again': `<p>${PARAGRAPH}</p><script>${removeBanner}</script>`,
};

function hostilePages(): TracedPage[] {
  const at = known.html.indexOf('<p><em>This news article');
  if (at < 0) throw new Error('The sample article has no notice.');
  return Object.entries(hostile).map(([name, content], index) => ({
    name,
    address: new URL(`?hostile=${index}`, known.address).href,
    answer: html(known.html.slice(0, at) + content + known.html.slice(at)),
  }));
}

export function tracedPages(): TracedPage[] {
  const fixtures = [
    ...loadPairs().flatMap((pair) => [pair, { ...pair.original, name: `${pair.name}, original` }]),
    ...loadPages(),
  ];
  const readable = fixtures.filter(({ address }) => hosts.includes(new URL(address).host));
  return [...readable.map(({ name, address }) => ({ name, address, answer: null })), ...hostilePages()];
}
