import type { ArticleLink } from './article.ts';
import { type ElementBlock, isOutside, type Scope } from './blocks.ts';
import { LONGEST_LINE } from './limits.ts';
import { allIn, attributeOf } from './nodes.ts';
import type { ReadingRules } from './pageSite.ts';
import { firstOf, textOf } from './text.ts';

/** Pictures looked at. */
const MOST_PICTURES = 100;

/** An absolute http(s) address without its fragment, null where the page gives none. */
export function resolve(reference: string | null | undefined, base: string): string | null {
  if (!reference || reference.length > LONGEST_LINE) return null;
  try {
    const url = new URL(reference.trim(), base);
    url.hash = '';
    return /^https?:$/.test(url.protocol) && url.href.length <= LONGEST_LINE ? url.href : null;
  } catch {
    return null;
  }
}

/** The links in some blocks, with absolute addresses. */
export function linksOf(blocks: ElementBlock[], base: string, place: ArticleLink['place']): ArticleLink[] {
  return blocks
    .flatMap((block) => block.links)
    .flatMap((link) => {
      const address = resolve(attributeOf(link, 'href'), base);
      return address ? [{ address, text: textOf(link).slice(0, LONGEST_LINE), place }] : [];
    });
}

/** The slugs of the article's tags: the last folder of each tag's address. */
export function tagsOf(scope: Scope): string[] {
  const slugs = [...scope.tags].flatMap(
    (link) => attributeOf(link, 'href')?.match(/\/([^/?#]+)\/?(?:[?#]|$)/)?.[1] ?? [],
  );
  return [...new Set(slugs)].filter((slug) => slug.length <= LONGEST_LINE);
}

/** The file names of the article's pictures, without folder and size: `cloud-1024x576.jpg` is `cloud.jpg`. */
export function picturesOf(scope: Scope, { selectors }: ReadingRules, shared: string | null, base: string): string[] {
  const foreign = new Set(selectors?.foreignPictures ? allIn(scope.root, selectors.foreignPictures) : []);
  const addresses = firstOf(scope.root, 'img', MOST_PICTURES)
    .filter((image) => !foreign.has(image) && !isOutside(image, scope))
    .map((image) => resolve(attributeOf(image, 'data-src') ?? attributeOf(image, 'src'), base));
  return [...new Set([shared, ...addresses].flatMap((address) => (address ? pictureName(address) : [])))];
}

function pictureName(address: string): string[] {
  const name = address.match(/\/([^/?]+\.\w{3,4})(?:\?|$)/)?.[1];
  return name ? [name.replace(/-(?:\d+x\d+|scaled)(?=\.)/, '')] : [];
}
