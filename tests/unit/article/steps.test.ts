import { expect, it } from 'vitest';
import { parseHtml } from '../../../core/article/parsing/parsePage.ts';
import { readArticle, readingArticle } from '../../../core/article/readArticle.ts';
import { techzine } from '../../../core/sites/techzine/index.ts';
import { takeAll } from '../../../core/text/steps.ts';

const ADDRESS = 'https://www.techzine.eu/news/cloud/1234/a-slug/';
const LINE = 'The company sold 12 of them.';

const page = (paragraphs: number) =>
  parseHtml(
    `<html lang="en"><body><article><h1>A title</h1>${`<p>${LINE}</p>`.repeat(paragraphs)}</article></body></html>`,
  );

it('reads the same in steps as at once', () => {
  const [inSteps, atOnce] = [
    takeAll(readingArticle(page(3), ADDRESS, techzine)),
    readArticle(page(3), ADDRESS, techzine),
  ];
  expect(inSteps.ok && inSteps.article).toEqual(atOnce.ok && atOnce.article);
});

it('stops the more often the longer a page is', () => {
  const stepsOf = (paragraphs: number) => [...readingArticle(page(paragraphs), ADDRESS, techzine)].length;
  expect(stepsOf(2_000)).toBeGreaterThan(stepsOf(20) + 10);
});

it('keeps what it read of a page that is emptied meanwhile', () => {
  const document = page(2_000);
  const steps = readingArticle(document, ADDRESS, techzine);
  let step = steps.next();
  for (let count = 0; count < 12 && !step.done; count += 1) step = steps.next();
  document.querySelector('article')?.replaceChildren();
  while (!step.done) step = steps.next();
  expect(step.value.ok && step.value.article.paragraphs.every((paragraph) => paragraph === LINE)).toBe(true);
});
