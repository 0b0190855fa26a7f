import {
  companies,
  firstNames,
  lastNames,
  media,
  months,
  type Name,
  places,
  productEnds,
  productStems,
  quarters,
  roles,
  smallNumbers,
} from './names.ts';
import type { Random } from './random.ts';

/** What the sentences of a story are filled with, by the names that `stories/story.ts` lists. */
export type Facts = Record<string, Name>;

/** Facts that are figures: a story without any of them has no figure. */
export const FIGURE = /^(?:m|pct|n|k)\d$|^(?:day|v|year|q)$/;

const grouped = (value: number, separator: string): string => String(value).replace(/\B(?=(?:\d{3})+$)/g, separator);

/** A decimal number as each side writes it; sometimes the machine leaves the Dutch comma. */
function decimal(value: number, random: Random): Name {
  const text = String(value);
  return { nl: text.replace('.', ','), en: random.chance(0.03) ? text.replace('.', ',') : text };
}

function amount(random: Random): Name {
  const unit = random.pick([
    ['miljoen', 'million', 1],
    ['miljoen', 'million', 1],
    ['miljard', 'billion', 1],
    ['', '', 0],
  ] as const);
  const currency = random.pick([
    ['dollar', random.pick(['dollars', 'U.S. dollars'])],
    ['euro', random.pick(['euros', 'euro'])],
  ] as const);
  if (unit[2] === 0) {
    const whole = random.chance(0.5) ? random.whole(49, 999) : random.whole(10, 990) * 100;
    return { nl: `${grouped(whole, '.')} ${currency[0]}`, en: `${grouped(whole, ',')} ${currency[1]}` };
  }
  const digits = random.pick([0, 0, 1, 1, 2]);
  const value = decimal(
    Number((random.whole(110, 99_000) / 100 / (unit[0] === 'miljard' ? 20 : 1)).toFixed(digits)),
    random,
  );
  return { nl: `${value.nl} ${unit[0]} ${currency[0]}`, en: `${value.en} ${unit[1]} ${currency[1]}` };
}

function count(random: Random): Name {
  const value = random.pick([random.whole(110, 990), random.whole(11, 990) * 100, random.whole(2, 90) * 1000]);
  if (random.chance(0.25)) {
    const millions = decimal(random.whole(11, 400) / 10, random);
    return { nl: `${millions.nl} miljoen`, en: `${millions.en} million` };
  }
  return { nl: grouped(value, '.'), en: grouped(value, ',') };
}

function percentage(random: Random): Name {
  return random.chance(0.3) ? decimal(random.whole(11, 889) / 10, random) : plain(String(random.whole(3, 94)));
}

function plain(text: string): Name {
  return { nl: text, en: text };
}

/** The products of a company: the same ones in all its stories. */
export function productsOf(company: number, random: Random): Name[] {
  return Array.from({ length: company < 12 ? 6 : 4 }, (_, index) => {
    const stem = random.pick(productStems);
    const name = random.chance(0.5)
      ? `${stem}${random.pick(productEnds).toLowerCase()}`
      : stem + random.pick(productEnds);
    const numbered = index % 2 === 1 ? `${stem} ${random.pick(['X', 'S', 'T', ''])}${random.whole(2, 90) * 10}` : name;
    return plain(numbered);
  });
}

export function person(random: Random): { first: string; last: Name } {
  return { first: random.pick(firstNames), last: random.pick(lastNames) };
}

/** What a company is written about with. */
export interface Company {
  name: Name;
  products: Name[];
  people: { first: string; last: Name }[];
}

export function createCompanies(random: Random): Company[] {
  return companies.map((name, index) => ({
    name,
    products: productsOf(index, random),
    people: Array.from({ length: 3 }, () => person(random)),
  }));
}

/** All facts of a new story. */
export function inventFacts(company: Company, others: Company[], random: Random): Facts {
  const rival = random.pick(others.filter((other) => other !== company));
  const who = random.chance(0.7) ? random.pick(company.people) : person(random);
  const [p, p2] = random.shuffle(company.products);
  const month = random.pick(months);
  const facts: Facts = {
    c: company.name,
    c2: rival.name,
    p: p ?? company.name,
    p2: p2 ?? company.name,
    who: { nl: `${who.first} ${who.last.nl}`, en: `${who.first} ${who.last.en}` },
    last: who.last,
    role: random.pick(roles),
    place: random.pick(places),
    src: random.pick(media),
    month,
    q: random.pick(quarters),
    year: plain(String(random.whole(2009, 2019))),
    v: plain(`${random.whole(1, 19)}.${random.whole(0, 9)}`),
  };
  const dayMonth = random.pick(months);
  const day = random.whole(1, 28);
  facts.day = { nl: `${day} ${dayMonth.nl}`, en: `${dayMonth.en} ${day}` };
  for (const name of ['m1', 'm2', 'm3']) facts[name] = amount(random);
  for (const name of ['pct1', 'pct2', 'pct3']) facts[name] = percentage(random);
  for (const name of ['n1', 'n2', 'n3']) facts[name] = count(random);
  for (const name of ['k1', 'k2']) facts[name] = random.pick(smallNumbers);
  return facts;
}
