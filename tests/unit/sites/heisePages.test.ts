import { expect, it } from 'vitest';
import { guessLanguage } from '../../../core/detection/guessLanguage.ts';
import { findOriginal } from '../../../core/originals/findOriginal.ts';
import { NOTHING_KNOWN } from '../../../core/originals/way.ts';
import { atOnce } from '../../../core/originals/wordpress/asking.ts';
import { readAnyHtml } from '../../../core/sites/readAnyPage.ts';

const ENGLISH = 'https://www.heise.de/en/news/Lock-keepers-test-remote-control-11412208.html';
const GERMAN = 'https://www.heise.de/news/Schleusenwaerter-erproben-Fernsteuerung-11412177.html';

const german = [
  'Das Wasserstraßenamt Elster erprobt die Fernsteuerung von neun Schleusen. Seit Februar öffnet eine Zentrale in Halle die Tore, teilte das Amt am Dienstag mit.',
  'Jede Schleuse hat dafür 14 Kameras bekommen. Die Bilder brauchen 240 Millisekunden bis zur Zentrale, sagt Projektleiterin Greta Voss.',
  'Die Umrüstung kostet 6,4 Millionen Euro. Bis Ende 2027 sollen 31 weitere Schleusen folgen, die jüngste davon in Merseburg.',
  'Die Schleusenwärter behalten ihre Stellen: 52 von ihnen wechseln in die Zentrale, sieben gehen in den Ruhestand.',
];
const english = [
  'The Elster waterways office is testing the remote control of nine locks. Since February, a control centre in Halle has been opening the gates, the office announced on Tuesday.',
  'Each lock was given 14 cameras for this. The images take 240 milliseconds to reach the control centre, says project manager Greta Voss.',
  'The conversion costs 6.4 million euros. By the end of 2027, 31 more locks are to follow, the most recent of them in Merseburg.',
  'The lock keepers keep their jobs: 52 of them move to the control centre, seven retire.',
];
const NOTICE = `<p><em>This article was originally published in <a href="${GERMAN}?from-en=1">German</a>. It was translated with technical assistance and editorially reviewed before publication.</em></p>`;

function page(language: string, title: string, paragraphs: readonly string[], after: string): string {
  const text = paragraphs.map((paragraph) => `<p>${paragraph}</p>`).join('');
  return `<!doctype html><html lang="${language}"><head><title>${title} | heise online</title><meta name="date" content="2026-06-02T09:15:00+00:00"></head>
    <body><main><article><h1>${title}</h1><article-content>${text}${after}</article-content></article></main></body></html>`;
}

/** The first of two pages, which leads to the second. */
const first = page(
  'de',
  'Schleusenwärter erproben Fernsteuerung',
  german.slice(0, 2),
  '<nav><a href="?seite=2">2</a></nav>',
);
const whole = page('de', 'Schleusenwärter erproben Fernsteuerung', german, '');

it('reads an original of several pages whole, and leads to where it begins', async () => {
  const read = readAnyHtml(page('en', 'Lock keepers test remote control', english, NOTICE), ENGLISH);
  if (!read.ok) throw new Error(read.failure);
  expect(read.article.paragraphs).toEqual(english);
  const asked: string[] = [];
  const { original, candidates } = await findOriginal(read.article, NOTHING_KNOWN, {
    fetch: async ({ address }) => {
      asked.push(address);
      return { ok: true, address, text: address === `${GERMAN}?seite=all` ? whole : first };
    },
    guess: guessLanguage,
    run: atOnce,
  });
  expect(asked).toEqual([`${GERMAN}?seite=all`]);
  expect(original?.paragraphs).toEqual(german);
  expect(original?.address).toBe(GERMAN);
  expect(candidates[0]).toMatchObject({ address: GERMAN, proof: 'original' });
});
