import { MOST_CHARACTERS } from '../../../core/article/limits.ts';
import { mayFetch } from '../../../core/originals/addressRule.ts';
import { Prover } from '../../../core/originals/proof/proof.ts';
import type { Found } from '../../../core/originals/way.ts';
import { readingFeed } from '../../../core/originals/wordpress/feed.ts';
import { readingPosts } from '../../../core/originals/wordpress/wordpress.ts';
import { techzine } from '../../../core/sites/techzine/index.ts';
import { takeAll } from '../../../core/text/steps.ts';
import { article } from '../../unit/originals/fixturePairs.ts';
import { feedOf, itemOf, postOf } from '../../unit/originals/hostileAnswers.ts';
import { mutateText, mutateValue } from '../mutate.ts';
import type { Random } from '../random.ts';
import { holds, target } from '../target.ts';

const TEXT =
  '<p>Quorline verkocht 1.250 servers voor 2,3 miljard dollar, zegt Karin Postma. De winst was 14 procent.</p>';
const OTHER =
  '<p>Examplar opent in juni 2019 een kantoor in Dublin, schrijft <a href="https://a.example/b">Testwire</a>.</p>';
const TRANSLATION = article({
  title: 'Quorline sells servers',
  publishedAt: '2018-11-05T08:14:00+00:00',
  paragraphs: [
    'Last week Quorline sold 1,250 servers for 2.3 billion dollars, says Karin Postma. Profit was 14 percent.',
  ],
});

const POSTS = [postOf(1, TEXT), postOf(2, OTHER), postOf(3, TEXT + OTHER)];
const POST_WORDS = [
  '"rendered":',
  '"link":',
  '{"rendered":"<p>',
  '</p>"}',
  '[',
  ']',
  ',',
  'null',
  '\\u0000',
  '<p>',
] as const;
const FEEDS = [feedOf(itemOf(1, TEXT)), feedOf(itemOf(1, TEXT) + itemOf(2, OTHER))] as const;
const FEED_WORDS = [
  '<item>',
  '</item>',
  '<channel>',
  '</rss>',
  '<link>',
  '<content:encoded>',
  '<![CDATA[',
  ']]>',
  '&amp;',
  '&#x0;',
  '<!DOCTYPE x [<!ENTITY a "b">]>',
  '<?xml ?>',
  '<!--',
  '<a>',
] as const;
const MOST = 30;

/** Whatever was answered, at most what was asked for is read, all of it the publisher's, and it can be proven. */
function checkFound(found: Found, most: number): void {
  holds(found.ok || found.failure === 'server-error', 'an answer that fails as none can');
  if (!found.ok) return;
  const articles = found.hits.map((hit) => hit.article);
  holds(articles.length <= most, 'more than was asked for');
  for (const { address, paragraphs } of articles) {
    holds(mayFetch(address, techzine), `an address elsewhere: ${address}`);
    holds(paragraphs.join('').length <= MOST_CHARACTERS, 'more text than is read');
  }
  for (const { proven } of takeAll(new Prover(TRANSLATION).provingAll(articles))) {
    holds(Number.isFinite(proven.score), 'a score that is none');
    holds(proven.proof !== 'original' || !proven.contradicted, 'an original that its text speaks against');
  }
}

function postsFrom(random: Random): string {
  if (random.once(2)) return mutateText([JSON.stringify(POSTS)], POST_WORDS, random);
  return JSON.stringify(mutateValue(POSTS, random)) ?? '';
}

export const posts = target('posts', 4, postsFrom, (json) =>
  checkFound(takeAll(readingPosts(json, MOST, techzine, 'nl')), MOST),
);
export const feed = target(
  'feed',
  4,
  (random) => mutateText(FEEDS, FEED_WORDS, random),
  (xml) => checkFound(takeAll(readingFeed(xml, techzine, 'nl')), 100),
);
