import { expect, test } from 'vitest';
import { readPages } from '../../../cli/readPages.ts';
import { ADDRESS, disturbed, formPage, NOTICE, native, TEXTS, translated } from '../../fixtures/techzine/forms.ts';

function read(html: string): object {
  const answer = readPages({ html, address: ADDRESS });
  if (!answer.ok) throw new Error(answer.error);
  return answer.fields;
}

test.each(translated)('a notice decides, whatever its form: %s', (_, html) => {
  expect(read(html)).toMatchObject({
    verdict: 'machine-translated',
    manner: 'automatic',
    from: 'nl',
    notices: [NOTICE],
    paragraphs: expect.arrayContaining(TEXTS),
  });
});

test.each(native)('there is no verdict without one: %s', (_, html) => {
  expect(read(html)).toMatchObject({ verdict: 'no-evidence', manner: null, notices: [] });
});

test.each(disturbed)('a body is read whole and in order: %s', (_, body) => {
  expect(read(formPage(body))).toMatchObject({ paragraphs: TEXTS, notices: [NOTICE], unread: 0 });
});

test('a page in the table of known pairs is a translation without a notice too', () => {
  const address = 'https://www.techzine.eu/news/security/36310/ferry-company-moves-its-tickets/';
  const answer = readPages({ html: formPage(TEXTS.map((text) => `<p>${text}</p>`).join('')), address });
  expect(answer).toMatchObject({ fields: { verdict: 'machine-translated', manner: 'automatic', from: 'nl' } });
});
