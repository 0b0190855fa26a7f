import { escapeHtml } from '../server/answer.ts';
import type { Post } from './post.ts';

const WORDS = {
  nl: { tags: 'Tags:', share: 'Deel dit artikel', letter: 'Nieuwsbrief', locale: 'nl_NL' },
  en: { tags: 'Tags:', share: 'Share this article', letter: 'Nieuwsbrief', locale: 'en_US' },
};

/** The page of an article in the publisher's theme. */
export function articlePage(post: Post, language: 'nl' | 'en'): string {
  const words = WORDS[language];
  const { origin } = new URL(post.address);
  const title = escapeHtml(post.title);
  const tags = post.tags.map((tag) => `<a href="/tag/${tag}/">${tag}</a>`).join(' ');
  const picture = post.picture ? `<meta property="og:image" content="${origin}${post.picture}">` : '';
  const hero = post.picture ? `<div class="hero"><img src="${post.picture}" alt=""></div>` : '';
  return `<!doctype html>
<html lang="${language}">
<head>
<meta charset="UTF-8">
<title>${title} - Techzine</title>
<link rel="canonical" href="${post.address}">
<meta property="og:locale" content="${words.locale}">
<meta property="og:title" content="${title}">
${picture}
<meta property="article:published_time" content="${post.publishedAt}">
</head>
<body class="single-post postid-${post.id}">
<header><a class="logo" href="/">Techzine</a><nav><a href="/${post.topic}/">${post.topic}</a></nav></header>
<div id="lead"><p>Bezoek onze partner voor 50 procent korting.</p></div>
<nav class="breadcrumb"><a href="/">Home</a> » <a href="/${post.topic}/">${post.topic}</a></nav>
<main>
<article class="post">
<p class="meta">2 min ${post.topic}</p>
<h1>${title}</h1>
<div class="byline"><a href="/author/redactie/">Redactie</a> <a href="${post.address}">${post.localDate.slice(0, 10)}</a></div>
<div class="share-buttons">${words.share}</div>
${hero}
<div class="article-content">
${post.content}
</div>
<div class="tags">${words.tags} ${tags}</div>
<div class="subscribe_block">${words.letter}</div>
</article>
</main>
<footer>Techzine</footer>
</body>
</html>`;
}

/** The theme's page for addresses that lead nowhere. */
export function missingPage(language: 'nl' | 'en'): string {
  const words = language === 'nl' ? 'Pagina niet gevonden' : 'Page not found';
  return `<!doctype html><html lang="${language}"><head><meta charset="UTF-8"><title>${words}</title></head><body class="error404"><h1>${words}</h1></body></html>`;
}
