import type { Article } from '../article/article.ts';
import type { Site } from '../sites/site.ts';

/** Whether people went over what a machine translated: as the page says, else as its site does. */
export function mannerOf({ stated }: Article, site: Site | null): 'automatic' | 'edited' {
  return stated?.manner ?? site?.translated.manner ?? 'automatic';
}
