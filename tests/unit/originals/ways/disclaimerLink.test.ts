import { expect, it } from 'vitest';
import type { ArticleLink } from '../../../../core/article/article.ts';
import { disclaimerLink } from '../../../../core/originals/ways/disclaimerLink.ts';
import { look, ORIGINAL } from './look.ts';

function linking(parts: Partial<ArticleLink>) {
  return look(disclaimerLink, { links: [{ address: ORIGINAL, text: 'Dutch', place: 'notice', ...parts }] });
}

it('takes a link on the word for the original', () => {
  expect(linking({})).toEqual([
    {
      address: ORIGINAL,
      way: 'disclaimerLink',
      proof: 'original',
      reasons: [{ key: 'reason.original.disclaimerLink' }],
    },
  ]);
});
it('is not sure of a link on other words, which may lead to a page about the translations', () => {
  expect(linking({ text: 'launch article' })[0]?.proof).toBe('possibly');
});
it('takes no link of the body, to elsewhere, to the same edition or to a front page', () => {
  expect(linking({ place: 'body' })).toEqual([]);
  expect(linking({ address: 'https://evil.example/nieuws/1/a.html' })).toEqual([]);
  expect(linking({ address: 'https://www.techzine.eu/blogs/trends/1/launch/' })).toEqual([]);
  expect(linking({ address: 'https://www.techzine.nl/' })).toEqual([]);
});
