/** A post as the REST interface tells it. */
export function postOf(id: number, content: string) {
  return {
    link: `https://www.techzine.nl/nieuws/${id}/een-slug.html`,
    title: { rendered: 'Examplar verkoopt servers' },
    content: { rendered: content },
    date_gmt: '2018-11-05T08:00:00',
  };
}

/** The text of an answer with so many posts. */
export function postsOf(count: number, content: (at: number) => string): string {
  return JSON.stringify(Array.from({ length: count }, (_, at) => postOf(at + 1, content(at))));
}

export function feedOf(items: string): string {
  return `<?xml version="1.0" encoding="UTF-8"?><rss version="2.0"><channel><title>Zoeken</title>${items}</channel></rss>`;
}

export function itemOf(id: number, content: string): string {
  return `<item><title>Examplar verkoopt servers</title><link>https://www.techzine.nl/nieuws/${id}/een-slug.html</link>
<pubDate>Mon, 05 Nov 2018 08:00:00 +0000</pubDate><description><![CDATA[${content}]]></description></item>`;
}

/** So many pieces, each with its place, one after another. */
export function row(count: number, piece: (at: number) => string): string {
  return Array.from({ length: count }, (_, at) => piece(at)).join('');
}
