import { Tokenizer } from 'parse5';
import { describe, expect, it, vi } from 'vitest';
import { readArticleFile } from '../../../cli/articleFile.ts';
import { parseHtml, parsingHtml, readHtml } from '../../../core/article/parsing/parsePage.ts';
import { readArticle } from '../../../core/article/readArticle.ts';
import { readAnyPage } from '../../../core/sites/readAnyPage.ts';
import { techzine } from '../../../core/sites/techzine/index.ts';
import { shapes } from './hostileShapes.ts';
import { ARTICLE_ADDRESS, BODY, page } from './page.ts';

/** What is fetched is no larger. */
const LARGEST = 5_000_000;
/** Seconds of processor time; a quiet machine needs one or two, what grows with the square needs minutes. */
const PATIENCE = 10;

const ELSEWHERE = 'https://elsewhere.example/a';

function secondsOf(work: () => void): number {
  const before = process.cpuUsage();
  work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1e6;
}

/** How many elements and texts a document has, and how deep they stand. */
function sizeOf(document: Document): { nodes: number; deepest: number } {
  let nodes = 0;
  let deepest = 0;
  let depth = 0;
  let node: Node | null = document.documentElement;
  while (node) {
    nodes++;
    deepest = Math.max(deepest, depth);
    if (node.firstChild) {
      node = node.firstChild;
      depth++;
      continue;
    }
    while (node && !node.nextSibling) {
      node = node.parentNode;
      depth--;
    }
    node = node?.nextSibling ?? null;
  }
  return { nodes, deepest };
}

describe('a page as large as what is fetched may be', () => {
  it.each(shapes)('is parsed and read in bounded time, to a bounded tree: %j', { timeout: 120_000 }, (_, shape) => {
    const html = shape(LARGEST);
    const parsed: Document[] = [];
    expect(secondsOf(() => parsed.push(parseHtml(html)))).toBeLessThan(PATIENCE);
    for (const document of parsed) {
      const { nodes, deepest } = sizeOf(document);
      expect(nodes).toBeLessThan(110_000);
      expect(deepest).toBeLessThan(1_100);
      expect(secondsOf(() => readArticle(document, ARTICLE_ADDRESS, techzine))).toBeLessThan(PATIENCE);
      const unknown = () => readAnyPage(document, ELSEWHERE);
      expect(secondsOf(unknown)).toBeLessThan(PATIENCE);
    }
  });
});

describe('parsingHtml', () => {
  it('stops as often as the page is long, until it holds too many elements', () => {
    const stepsOf = (html: string) => [...parsingHtml(html)].length;
    const [one = 0, two = 0] = [1, 2].map((times) => stepsOf('<p>text'.repeat(10_000 * times)));
    expect(one).toBeGreaterThan(3);
    expect(two - one).toBeGreaterThan(one - 2);
    expect(stepsOf('<p>text'.repeat(700_000))).toBeLessThan(50);
  });

  it('makes the tree that a browser makes', () => {
    const html = '<p>One<div>two<table><tr><td>three</table></p><b>four<i>five</b>six</i>';
    expect(parseHtml(html).body.innerHTML).toBe(
      '<p>One</p><div>two<table><tbody><tr><td>three</td></tr></tbody></table><p></p>' +
        '<b>four<i>five</i></b><i>six</i></div>',
    );
  });

  it('sets beside its parent what stands too deep, and loses no text', () => {
    const { body } = parseHtml(`${'<div>'.repeat(2_000)}text${'</div>'.repeat(2_000)}<p>after</p>`);
    expect(body.textContent).toBe('textafter');
    expect(body.lastElementChild?.localName).toBe('p');
  });

  it('keeps what a template holds out of the page', () => {
    expect(parseHtml('<template><p>one</p></template><p>two').querySelectorAll('p')).toHaveLength(1);
  });

  it('keeps the classes of an element, however many it has', () => {
    const many = Array.from({ length: 125_000 }, (_, at) => `c${at}`).join(' ');
    const read = readHtml(page({ body: `<div class="${many}">${BODY}</div>` }), ARTICLE_ADDRESS, techzine);
    expect(read).toMatchObject({ ok: true, article: { cut: null } });
    expect(parseHtml(`<p class="${many}">`).querySelector('p')?.classList.contains('c1')).toBe(true);
  });
});

describe('readHtml', () => {
  it('says that a page of too many elements was not read to its end', () => {
    const read = readHtml(page({ after: '<p><i>x</i>'.repeat(50_000) }), ARTICLE_ADDRESS, techzine);
    expect(read).toMatchObject({ ok: true, article: { cut: { limit: 'paragraphs' } } });
  });

  it('takes a parser that fails for a page that cannot be read', async () => {
    const write = vi.spyOn(Tokenizer.prototype, 'write').mockImplementation(() => {
      throw new RangeError('Maximum call stack size exceeded');
    });
    expect(readHtml(page(), ARTICLE_ADDRESS, techzine)).toEqual({ ok: false, failure: 'too-deep' });
    const file = 'tests/fixtures/techzine/articles/password-vault/translation.html';
    expect(await readArticleFile(file)).toMatchObject({ ok: false, sentence: expect.stringContaining(file) });
    write.mockRestore();
  });
});
