import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../core/article/parsing/parsePage.ts';
import { readArticle } from '../../../core/article/readArticle.ts';
import { runsOf, textOf } from '../../../core/article/text.ts';
import { techzine } from '../../../core/sites/techzine/index.ts';
import { ARTICLE_ADDRESS, page } from './page.ts';

const runs = (html: string, isNotice?: (line: string) => unknown) => {
  const element = parseHtml(`<div>${html}</div>`).querySelector('div');
  if (!element) throw new Error('no div');
  const all = runsOf(element, isNotice);
  for (const { text, offset } of all) expect(textOf(element).startsWith(text, offset)).toBe(true);
  return all.map(({ text }) => text);
};

describe('the paragraphs of an element’s own text', () => {
  it('are parted by a break behind a sentence, and by an empty line', () => {
    expect(runs('It sold 12 servers.<br>The bank bought three.')).toEqual([
      'It sold 12 servers.',
      'The bank bought three.',
    ]);
    expect(runs('“It is <b>over.”</b> <br/> <i>They left</i><br><br>at noon')).toEqual([
      '“It is over.”',
      'They left',
      'at noon',
    ]);
  });
  it('go on behind any other break', () => {
    expect(runs('Harbour Street 12<br>Brakoord<br>')).toEqual(['Harbour Street 12 Brakoord']);
  });
  it('are parted before a notice by any break', () => {
    const isNotice = (line: string) => /^Translated by/.test(line);
    const bank = 'The bank bought three, a spokesman said';
    expect(runs(`${bank}<br>on Monday<br><em>Translated</em> by a machine`, isNotice)).toEqual([
      `${bank} on Monday`,
      'Translated by a machine',
    ]);
    expect(runs('Translated by a machine<br>or so', isNotice)).toEqual(['Translated by a machine or so']);
    expect(runs('It sold 12.<br>Three of them<br>Translated by a machine<p>x</p>more', isNotice)).toEqual([
      'It sold 12.',
      'Three of them',
      'Translated by a machine',
      'more',
    ]);
  });
  it('are parted by inner blocks', () => {
    expect(runs('before<p>inside</p>between<ul><li>x</li></ul>')).toEqual(['before', 'between']);
  });
});

describe('an article of bare text', () => {
  const read = (body: string) => {
    const result = readArticle(parseHtml(page({ body })), ARTICLE_ADDRESS, techzine);
    if (!result.ok) throw new Error(result.failure);
    return result;
  };
  it('is read in the order that is seen', () => {
    const body =
      '<div>The ferry sails again since Monday. <h2>Repairs</h2>They took <b>14 weeks</b>.<br><br>They cost 2.4 million euros.' +
      '<ul><li>The hull<ul><li>inside</li></ul>and its paint</li></ul>That is all.' +
      '<blockquote>We are glad.<cite>Wiebe Ruitenga</cite></blockquote></div>';
    const { article, places } = read(body);
    expect(article.paragraphs).toEqual([
      'The ferry sails again since Monday.',
      'Repairs',
      'They took 14 weeks.',
      'They cost 2.4 million euros.',
      'The hull',
      'inside',
      'and its paint',
      'That is all.',
      'We are glad.Wiebe Ruitenga',
    ]);
    for (const [at, { element, offset }] of places.entries())
      expect(textOf(element).startsWith(article.paragraphs[at] ?? '?', offset)).toBe(true);
  });
  it('keeps to each paragraph the links that stand in it', () => {
    const { article } = read(
      'The ferry sails again since Monday.<br><a href="/a">Its owner</a> is glad.<br><br>So is <a href="/b">the town</a>.',
    );
    expect(article.links.map(({ text }) => text)).toEqual(['Its owner', 'the town']);
  });
});
