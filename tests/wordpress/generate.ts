import { escapeHtml } from '../server/answer.ts';
import { DUTCH, ENGLISH } from '../server/hosts.ts';
import type { Facts } from './facts.ts';
import { type Plan, planArticles } from './plan.ts';
import { localTime, type Post, slugOf } from './post.ts';
import { createRandom, type Random } from './random.ts';
import { fill } from './telling.ts';

/** What is special about an article, for measuring the archives. */
export interface Traits {
  company: string;
  kind: string;
  origin: Plan['origin'];
  hasFigures: boolean;
  /** Days from the original's publication to the translation's. */
  daysOff: number;
  editedTitle: boolean;
}

/** The two editions of a publisher. */
export interface Archives {
  english: Post[];
  dutch: Post[];
  /** Address of the original by that of its translation. */
  pairs: Map<string, string>;
  /** By the address of either side. */
  traits: Map<string, Traits>;
}

export interface ArchiveOptions {
  seed: number;
  /** Articles of each edition. */
  articles: number;
  /** First and last day, ISO 8601. */
  from: string;
  to: string;
}

const DAY = 86_400_000;
/** Shares of the articles to which this happens. */
const SHARES = {
  oneSided: 0.15,
  dayOff: 0.12,
  editedTitle: 0.08,
  editedText: 0.05,
  mistranslatedName: 0.5,
  droppedSentence: 0.04,
  otherParagraphs: 0.08,
  /** A link to the page that the news comes from, or to the same page of a company in all its articles. */
  sourceLink: 0.25,
  companyLink: 0.15,
  picture: 0.7,
};
const DISCLAIMER =
  'This news article was automatically translated from Dutch to give Techzine.eu a head start. All news articles after ' +
  'September 1, 2019 are written in native English and NOT translated.';

/** As many articles as issued for the fullest measure: 20 months. */
export const FULL: Omit<ArchiveOptions, 'seed'> = { articles: 3000, from: '2018-01-01', to: '2019-08-31' };

/** Writes two archives of technology news, the English one translated from the Dutch one as a machine does. */
export function generateArchives({ seed, articles, from, to }: ArchiveOptions): Archives {
  const random = createRandom(seed);
  const days = Math.round((Date.parse(to) - Date.parse(from)) / DAY) + 1;
  const alone = Math.round(articles * SHARES.oneSided);
  const plans = planArticles(articles + alone, Date.parse(from), days, random);
  const sides = random.shuffle(plans.map((_, index) => (index < alone ? 'en' : index < 2 * alone ? 'nl' : 'both')));
  const ids = { nl: runningIds(410_000, random), en: backwardIds(33_000, plans.length) };
  const archives: Archives = { english: [], dutch: [], pairs: new Map(), traits: new Map() };
  for (const [index, plan] of plans.entries()) {
    const side = sides[index] ?? 'both';
    const editedTitle = random.chance(SHARES.editedTitle);
    const daysOff = side !== 'nl' && random.chance(SHARES.dayOff) ? random.pick([1, 1, -1]) : 0;
    const shared = sharedParts(plan, random);
    const traits = { ...traitsOf(plan), daysOff, editedTitle };
    const dutch = dutchPost(plan, ids.nl(), editedTitle, shared, random);
    const english = englishPost(plan, ids.en(index), daysOff, shared, random);
    if (side !== 'en') archives.dutch.push(dutch);
    if (side !== 'nl') archives.english.push(english);
    if (side === 'both') archives.pairs.set(english.address, dutch.address);
    for (const post of [english, dutch]) archives.traits.set(post.address, traits);
  }
  return archives;
}

function traitsOf({ company, kind, origin, hasFigures }: Plan): Omit<Traits, 'daysOff' | 'editedTitle'> {
  return { company: company.name.nl, kind: kind.name, origin, hasFigures };
}

/** Ids grow, but not by one: pages and pictures take numbers too. */
function runningIds(first: number, random: Random): () => number {
  let id = first;
  return () => {
    id += random.whole(1, 7);
    return id;
  };
}

/** The English ids run backwards in blocks, as those of 2018 do. */
function backwardIds(first: number, count: number): (index: number) => number {
  const block = 60;
  return (index) => {
    const start = Math.floor(index / block) * block;
    return first + 2 * (start + Math.min(block, count - start) - 1 - (index - start));
  };
}

/** What both pages of an article share beside the text. */
interface Shared {
  picture: string | null;
  link: { address: string; text: string } | null;
  tags: string[];
}

function sharedParts(plan: Plan, random: Random): Shared {
  const company = slugOf(plan.company.name.nl);
  const medium = plan.facts.src?.nl ?? '';
  const time = new Date(plan.time).toISOString();
  const name = random.chance(0.5) ? `${company}-${random.whole(1, 4)}` : `${plan.kind.topic}-${random.whole(1, 30)}`;
  const page = `https://www.${medium.toLowerCase()}.example/${time.slice(0, 7).replace('-', '/')}/${random.whole(1000, 99_999)}/`;
  return {
    picture: random.chance(SHARES.picture)
      ? `/wp-content/uploads/${time.slice(0, 7).replace('-', '/')}/${name}.jpg`
      : null,
    link: linkOf(plan, page, random),
    tags: random.some([company, plan.kind.topic, slugOf(plan.facts.c2?.nl ?? ''), slugOf(plan.facts.p?.nl ?? '')], 3),
  };
}

function linkOf(plan: Plan, page: string, random: Random): Shared['link'] {
  if (random.chance(SHARES.sourceLink)) return { address: page, text: plan.facts.src?.nl ?? '' };
  const { nl } = plan.company.name;
  return random.chance(SHARES.companyLink)
    ? { address: `https://www.${slugOf(nl)}.example/newsroom/`, text: nl }
    : null;
}

interface Written {
  heading: boolean;
  sentences: string[];
}

function write(plan: Plan, facts: Facts, side: 'nl' | 'en'): Written[] {
  return plan.telling.blocks.map(({ heading, sentences }) => ({
    heading,
    sentences: sentences.map((sentence) => fill(sentence, facts, side)),
  }));
}

function contentOf(blocks: Written[], link: Shared['link'], label: string): string {
  const html = blocks.map(({ heading, sentences }) => {
    const tag = heading ? 'h2' : 'p';
    return `<${tag}>${escapeHtml(sentences.join(' '))}</${tag}>`;
  });
  if (link) html.push(`<p>${label}: <a href="${link.address}">${escapeHtml(link.text)}</a>.</p>`);
  return html.join('\n');
}

function dutchPost(plan: Plan, id: number, editedTitle: boolean, shared: Shared, random: Random): Post {
  const first = fill(plan.telling.title, plan.facts, 'nl');
  const title = editedTitle ? fill(plan.telling.otherTitle, plan.facts, 'nl') : first;
  const blocks = write(plan, plan.facts, 'nl');
  if (random.chance(SHARES.editedText))
    blocks.push({ heading: false, sentences: ['Update: het artikel is aangevuld met een reactie van het bedrijf.'] });
  const base = `https://${DUTCH}/nieuws`;
  return {
    ...common(plan.time, plan.kind.topic, shared),
    id,
    address: `${base}/${plan.kind.topic}/${id}/${slugOf(first)}/`,
    formerAddress: `${base}/${id}/${slugOf(first)}.html`,
    title,
    content: contentOf(blocks, shared.link, 'Bron'),
  };
}

function englishPost(plan: Plan, id: number, daysOff: number, shared: Shared, random: Random): Post {
  const facts = translated(plan.facts, random);
  const title = fill(plan.telling.title, facts, 'en');
  const blocks = write(plan, facts, 'en');
  const body = blocks.slice(1).filter(({ sentences, heading }) => !heading && sentences.length > 1);
  if (body.length > 0 && random.chance(SHARES.droppedSentence)) random.pick(body).sentences.pop();
  if (random.chance(SHARES.otherParagraphs)) mergeTwo(blocks);
  return {
    ...common(plan.time + daysOff * DAY, plan.kind.topic, shared),
    id,
    address: `https://${ENGLISH}/news/${plan.kind.topic}/${id}/${slugOf(title)}/`,
    formerAddress: null,
    title,
    content: `${contentOf(blocks, shared.link, 'Source')}\n<p>${DISCLAIMER}</p>`,
  };
}

function common(
  time: number,
  topic: string,
  shared: Shared,
): Pick<Post, 'publishedAt' | 'localDate' | 'topic' | 'tags' | 'picture'> {
  const publishedAt = new Date(time).toISOString();
  return { publishedAt, localDate: localTime(publishedAt), topic, tags: shared.tags, picture: shared.picture };
}

/** Names that a machine takes for common words. */
function translated(facts: Facts, random: Random): Facts {
  const { last, who } = facts;
  const changed = Object.entries(facts).map(([name, fact]) => {
    const wrong = fact.mistranslated && random.chance(SHARES.mistranslatedName);
    return [name, wrong ? { ...fact, en: fact.mistranslated ?? fact.en } : fact] as const;
  });
  const result: Facts = Object.fromEntries(changed);
  if (last && who && result.last && who.en.endsWith(last.en))
    result.who = { ...who, en: who.en.replace(last.en, result.last.en) };
  return result;
}

function mergeTwo(blocks: Written[]): void {
  const at = blocks.findIndex((block, index) => index > 0 && !block.heading && blocks[index + 1]?.heading === false);
  const [gone] = at < 0 ? [] : blocks.splice(at + 1, 1);
  for (const sentence of gone?.sentences ?? []) blocks[at]?.sentences.push(sentence);
}
