// Measures how the time to parse and read a page grows with its length, for shapes that parsers are slow at: at 5 MB,
// the most that is fetched, it may be two seconds, and a character may take no longer than in a page of an eighth of it.

import { parseHtml } from '../../core/article/parsing/parsePage.ts';
import { readArticle } from '../../core/article/readArticle.ts';
import { readAnyPage } from '../../core/sites/readAnyPage.ts';
import { techzine } from '../../core/sites/techzine/index.ts';
import { shapes } from '../../tests/unit/article/hostileShapes.ts';
import { ARTICLE_ADDRESS } from '../../tests/unit/article/page.ts';
import { middle, report } from '../figures/clock.ts';

const SHORTEST = 625_000;
const LONGEST = 8 * SHORTEST;
const LENGTHS = [SHORTEST, 2 * SHORTEST, 4 * SHORTEST, LONGEST];
const MOST_MILLISECONDS = 2_000;
const MOST_GROWTH = 2;
const RUNS = 3;

/** Milliseconds of processor time for the whole way from text to article, once for a known site and once for another. */
function timeOf(html: string): number {
  const start = process.cpuUsage();
  readArticle(parseHtml(html), ARTICLE_ADDRESS, techzine);
  readAnyPage(parseHtml(html), 'https://elsewhere.example/a');
  const { user, system } = process.cpuUsage(start);
  return (user + system) / 2_000;
}

for (const [name, shape] of shapes) {
  const times = LENGTHS.map((length) => {
    const html = Buffer.from(shape(length)).toString();
    return middle(Array.from({ length: RUNS }, () => timeOf(html)));
  });
  const [first = 0] = times;
  const last = times.at(-1) ?? 0;
  const growth = last / first / (LONGEST / SHORTEST);
  const keeps = last <= MOST_MILLISECONDS && growth <= MOST_GROWTH;
  report(JSON.stringify(name).slice(0, 50), `${times.map((time) => time.toFixed(0)).join(', ')} ms`, keeps);
}
