import type { Text } from '../comparison/comparison.ts';
import type { Article } from './article.ts';

/** What is compared of an article. */
export function asText({ language, paragraphs, title, publishedAt, cut }: Article): Text {
  return {
    language,
    paragraphs,
    ...(title === '' ? {} : { title }),
    ...(publishedAt === null ? {} : { publishedAt }),
    ...(cut === null ? {} : { isCut: true }),
  };
}
