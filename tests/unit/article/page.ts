/** Parts of a sample page in the shape of the known site; each test changes what it is about. */
export interface PageParts {
  lang?: string;
  htmlAttributes?: string;
  head?: string;
  title?: string;
  before?: string;
  body?: string;
  after?: string;
}

export const ARTICLE_ADDRESS = 'https://www.techzine.eu/news/infrastructure/37001/example-grows/';
export const ORIGINAL_ADDRESS = 'https://www.techzine.nl/nieuws/infrastructure/413001/voorbeeld-groeit/';

export const DISCLAIMER =
  'This news article was automatically translated from Dutch to give Techzine.eu a head start. All news articles ' +
  'after September 1, 2019 are written in native English and NOT translated.';

export const BODY =
  '<p><strong>Example Corp sold 12 percent more servers to the banks of the country in the third quarter.</strong></p>' +
  '<p>The company says that the demand for its storage came from the public sector, and that it is hiring.</p>';

/** A whole page: what the theme adds stands around the article's own blocks. */
export function page(parts: PageParts = {}): string {
  const { lang = 'en-GB', htmlAttributes = '', head = '', title = 'Example grows', before = '', after = '' } = parts;
  return `<!doctype html><html lang="${lang}" ${htmlAttributes}><head><title>${title} - Techzine Global</title>${head}</head>
    <body class="single-post cookie-accepted"><header><h1><a href="/">Techzine</a></h1><nav><p>Menu of sections</p></nav></header>
    <main><div class="breadcrumbs"><a href="/">Home</a> / <span>News</span></div>
    <p>2 min <a href="/news/infrastructure/">Infrastructure</a></p><h1>${title}</h1>
    <a href="/author/kim/"><img src="/wp-content/uploads/2018/01/kim.jpg" alt=""></a>
    <p><a href="#">November 5, 2018 9:14 am</a></p><ul class="share-buttons"><li>Share this</li></ul>${before}
    ${parts.body ?? BODY}
    <div class="tags">Tags: <a href="/tag/example/">Example</a> / <a href="/tag/storage/">Storage</a></div>${after}
    <form id="mailsignup"><p>Blijf op de hoogte van het laatste nieuws</p></form>
    <section><h2>Related articles</h2><p>Another company that has nothing to do with this one sold 99 percent more.</p></section>
    </main><footer><p>About the publisher of this site and its terms of use, which are long.</p></footer></body></html>`;
}
