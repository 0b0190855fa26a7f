import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parseHtml } from '../../../core/article/parsing/parsePage.ts';
import { readArticle } from '../../../core/article/readArticle.ts';
import { signals } from '../../../core/detection/signals/index.ts';
import type { Evidence, SignalInput } from '../../../core/detection/verdict.ts';
import { readAnyHtml } from '../../../core/sites/readAnyPage.ts';
import type { Site } from '../../../core/sites/site.ts';
import { techzine } from '../../../core/sites/techzine/index.ts';
import { ARTICLE_ADDRESS, BODY, DISCLAIMER, ORIGINAL_ADDRESS, type PageParts, page } from '../article/page.ts';

function inputOf(parts: PageParts, address = ARTICLE_ADDRESS): SignalInput {
  const document = parseHtml(page(parts));
  const result = readArticle(document, address, techzine);
  if (!result.ok) throw new Error(result.failure);
  return { article: result.article, document, site: techzine };
}

/** A page of a site that is not known, which names a Dutch version, with a last line of its own. */
function elsewhere(line: string): SignalInput {
  const alternate = '<link rel="alternate" hreflang="nl" href="https://nieuws.example/veerboot-1">';
  const html = page({ head: alternate, body: `${BODY}${line}` });
  const result = readAnyHtml(html, 'https://news.example/ferry-1');
  if (!result.ok) throw new Error(result.failure);
  return { article: result.article, document: parseHtml(html), site: null };
}

/** A page translated by a browser into French: its text is no longer in the language of the edition. */
const FRENCH = `<p>${'La société a vendu douze pour cent de serveurs en plus aux banques du pays cette année. '.repeat(4)}</p>`;
const MT_LINK =
  '<link rel="alternate machine-translated-from" hreflang="nl" href="https://www.techzine.nl/nieuws/1/a.html">';
const JSON_LD =
  '<script type="application/ld+json">{"translationOfWork":{"url":"https://www.techzine.nl/nieuws/1/a.html"}}</script>';
const LATER = '<meta property="article:published_time" content="2019-09-01T08:00:00+00:00">';

interface Case {
  seen: SignalInput;
  expected: Partial<Evidence>;
  unseen: SignalInput;
}

/** For each signal a page that shows it, what it says of it, and a near page that does not show it. */
const cases: Record<string, Case> = {
  disclaimer: {
    seen: inputOf({ body: `${BODY}<p>${DISCLAIMER}</p>` }),
    expected: { weight: 0.8, from: 'nl', seen: DISCLAIMER },
    unseen: inputOf({}),
  },
  notice: {
    seen: elsewhere('<p>This article was translated automatically.</p>'),
    // The page names one version in another language.
    expected: { weight: 0.8, from: 'nl', seen: 'This article was translated automatically.' },
    unseen: elsewhere('<p>This article was translated by Anna Berg.</p>'),
  },
  machineTranslatedFrom: {
    seen: inputOf({ head: MT_LINK }),
    expected: { weight: 1, from: 'nl', seen: 'https://www.techzine.nl/nieuws/1/a.html' },
    unseen: inputOf({ head: MT_LINK.replace('machine-translated-from', '') }),
  },
  htmlLanguage: {
    seen: inputOf({ lang: 'en-t-nl-t0-und' }),
    expected: { weight: 1, from: 'nl', seen: 'en-t-nl-t0-und' },
    unseen: inputOf({ lang: 'en-GB' }),
  },
  translationOfWork: {
    seen: inputOf({ head: JSON_LD }),
    expected: { weight: 0.5, seen: 'https://www.techzine.nl/nieuws/1/a.html' },
    unseen: inputOf({}),
  },
  site: {
    seen: inputOf({}),
    expected: { weight: 0.1, from: 'nl', seen: 'Techzine' },
    unseen: withAddress('https://elsewhere.example/news/1/a/'),
  },
  address: {
    seen: inputOf({}),
    expected: { weight: 0.1, seen: ARTICLE_ADDRESS },
    unseen: inputOf({}, ORIGINAL_ADDRESS),
  },
  date: {
    seen: inputOf({ head: LATER }),
    expected: { weight: -0.4, seen: '2019-09-01T08:00:00+00:00' },
    unseen: inputOf({ head: LATER }, ORIGINAL_ADDRESS),
  },
  chromeTranslation: {
    seen: inputOf({
      body: `<p><font style="vertical-align: inherit;"><font>${'Les banques. '.repeat(9)}</font></font></p>`,
    }),
    expected: { weight: 1, seen: 'font' },
    unseen: inputOf({ body: `<p><font color="red">${'The banks. '.repeat(9)}</font></p>` }),
  },
  edgeTranslation: {
    seen: inputOf({ body: `<p _msttexthash="123">${'Les banques. '.repeat(9)}</p>` }),
    expected: { weight: 1, seen: '_msttexthash' },
    unseen: inputOf({}),
  },
  firefoxTranslation: {
    seen: inputOf({ lang: 'fr', body: FRENCH }),
    expected: { weight: 1, seen: 'fr' },
    unseen: inputOf({ lang: 'nl-NL', body: BODY.repeat(2) }),
  },
  proxy: {
    seen: withAddress('https://www-techzine-eu.translate.goog/news/x/1/a/?_x_tr_sl=en'),
    expected: { weight: 1, seen: 'www-techzine-eu.translate.goog' },
    unseen: inputOf({}),
  },
};

function withAddress(address: string): SignalInput {
  const input = inputOf({});
  return { ...input, article: { ...input.article, address, site: null }, site: null };
}

describe('the list of signals', () => {
  const files = readdirSync(new URL('../../../core/detection/signals/', import.meta.url))
    .map((file) => file.replace('.ts', ''))
    .filter((file) => file !== 'index');

  it('holds every signal of its folder, under the name of its file', () => {
    expect(signals.map((signal) => signal.name).sort()).toEqual(files.sort());
  });
  it('is tested whole', () => {
    expect(Object.keys(cases).sort()).toEqual(files.sort());
  });
});

describe.each(signals)('$name', (signal) => {
  const tested = cases[signal.name];
  it('sees what it is for', () => {
    expect(tested && signal.look(tested.seen)).toMatchObject({ signal: signal.name, ...tested?.expected });
  });
  it('sees nothing elsewhere', () => {
    expect(tested && signal.look(tested.unseen)).toBeNull();
  });
});

describe('date', () => {
  const date = signals.find((signal) => signal.name === 'date');
  it('speaks for an article of the last day of the period', () => {
    const head = LATER.replace('2019-09-01', '2019-08-31');
    expect(date?.look(inputOf({ head }))?.weight).toBe(0.1);
  });
});

describe('site', () => {
  const site = signals.find((signal) => signal.name === 'site');
  it('speaks against an article of the original edition', () => {
    expect(site?.look(inputOf({}, ORIGINAL_ADDRESS))?.weight).toBe(-1);
  });
});

describe('address', () => {
  const address = signals.find((signal) => signal.name === 'address');
  it('speaks against a section that was always native', () => {
    expect(address?.look(inputOf({}, 'https://www.techzine.eu/blogs/security/40000/an-opinion/'))?.weight).toBe(-0.1);
  });
});

describe('machineTranslatedFrom', () => {
  const signal = signals.find(({ name }) => name === 'machineTranslatedFrom');
  const fromIn = (language: string, site: Site | null) => {
    const input = inputOf({ head: MT_LINK.replace('"nl"', `"${language}"`) });
    return signal?.look({ ...input, site })?.from;
  };
  it.each([
    ['nl', 'nl'],
    ['NL-be', 'nl'],
    ['fr', 'nl'],
    ['x_y!', 'nl'],
  ])('reads %j as a language of the site’s editions', (language, from) => {
    expect(fromIn(language, techzine)).toBe(from);
  });
  it.each([
    ['fr', 'fr'],
    ['PT-br', 'pt'],
    ['x_y!', undefined],
    ['Dutch', undefined],
    ['nl-', undefined],
  ])('reads %j on an unknown site only where it is a tag', (language, from) => {
    expect(fromIn(language, null)).toBe(from);
  });
});

describe('translationOfWork', () => {
  const signal = signals.find(({ name }) => name === 'translationOfWork');
  const weightBy = (translator: string) =>
    signal?.look(inputOf({ head: JSON_LD.replace('{', `{"translator":${translator},`) }))?.weight;
  it.each([
    '{"@type":"Person","name":"A. Translator"}',
    '{"@type":["Thing","https://schema.org/Person"]}',
    '[{"@type":"Organization"},{"@type":"Person"}]',
  ])('speaks against where a person translated: %s', (translator) => {
    expect(weightBy(translator)).toBe(-0.5);
  });
  it.each(['{"@type":"Organization"}', '{"@type":"SoftwareApplication"}', '"a machine"', 'null', '[]'])(
    'still speaks for with another translator: %s',
    (translator) => {
      expect(weightBy(translator)).toBe(0.5);
    },
  );
  it('is not swayed by the translator of another work, or by a broken block', () => {
    const other = '<script type="application/ld+json">{"about":{"translator":{"@type":"Person"}}}</script>';
    const broken = '<script type="application/ld+json">{"translator":</script>';
    expect(signal?.look(inputOf({ head: JSON_LD + other + broken }))?.weight).toBe(0.5);
  });
});
