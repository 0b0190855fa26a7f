import { type Company, createCompanies, type Facts, inventFacts } from './facts.ts';
import type { Random } from './random.ts';
import { storyKinds } from './stories/index.ts';
import type { StoryKind } from './stories/story.ts';
import { chooseTelling, type Telling } from './telling.ts';

/** One article to be, in both languages or in one. */
export interface Plan {
  company: Company;
  kind: StoryKind;
  facts: Facts;
  telling: Telling;
  /** Moment of publication, milliseconds since 1970. */
  time: number;
  /** How it came to be: by itself, the next of a series, an update of a story, more news of a company on a day. */
  origin: 'new' | 'series' | 'update' | 'same-day';
  hasFigures: boolean;
}

const DAY = 86_400_000;
const HOUR = 3_600_000;
const MINUTE = 60_000;
/** Shares of stories that follow from another one. */
const SHARES = { series: 0.14, update: 0.2, sameDay: 0.16, withoutFigures: 0.09 };
/** A fact of a story that its update keeps. */
const KEPT = 0.8;
/** How fast companies get rarer in the news: the rank at which one is half as frequent. */
const HALF_RANK = 7;

function pickCompany(companies: Company[], random: Random): Company {
  const weights = companies.map((_, rank) => 1 / (rank + HALF_RANK));
  let left = random.next() * weights.reduce((sum, weight) => sum + weight, 0);
  for (const [rank, company] of companies.entries()) {
    left -= weights[rank] ?? 0;
    if (left <= 0) return company;
  }
  return random.pick(companies);
}

/** Plans as many articles as asked over the days from `from`, in order of time. */
export function planArticles(count: number, from: number, days: number, random: Random): Plan[] {
  const companies = createCompanies(random);
  const plans: Plan[] = [];
  const last = from + days * DAY - HOUR;
  const add = (base: Omit<Plan, 'telling'>): Plan => {
    const plan = { ...base, telling: chooseTelling(base.kind, base.facts, base.hasFigures, random) };
    plans.push(plan);
    return plan;
  };
  const startAt = (day: number): number => day + random.whole(5 * 60, 17 * 60) * MINUTE;
  while (plans.length < count) {
    const company = pickCompany(companies, random);
    const time = startAt(from + random.whole(0, days - 1) * DAY);
    const hasFigures = !random.chance(SHARES.withoutFigures);
    const facts = inventFacts(company, companies, random);
    if (!hasFigures) facts.p = { nl: company.products[0]?.nl ?? '', en: company.products[0]?.en ?? '' };
    const plan = add({ company, kind: random.pick(storyKinds), facts, time, origin: 'new', hasFigures });
    followUps(plan, { companies, random, add, last });
  }
  return plans.slice(0, count).sort((a, b) => a.time - b.time);
}

/** The stories that follow from one: a series on the days after, an update, other news of the company that day. */
function followUps(
  plan: Plan,
  tools: { companies: Company[]; random: Random; add: (plan: Omit<Plan, 'telling'>) => Plan; last: number },
): void {
  const { companies, random, add, last } = tools;
  const fresh = (): Facts => inventFacts(plan.company, companies, random);
  if (random.chance(SHARES.series)) {
    for (let day = 1; day <= random.whole(1, 3); day++) {
      const time = soonAfter(plan.time + day * DAY - 3 * HOUR, 6, last, random);
      const { p, p2, who, last: name, role, place } = plan.facts;
      const facts = { ...fresh(), ...definedOf({ p, p2, who, last: name, role, place }) };
      add({ ...plan, facts, time, origin: 'series' });
    }
  }
  if (random.chance(SHARES.update)) {
    const own = fresh();
    const kept = Object.entries(plan.facts).filter(
      ([name]) => /^(?:c|p|c2|place|m1)$/.test(name) || random.chance(KEPT),
    );
    const facts = { ...own, ...Object.fromEntries(kept) };
    if (facts.last === plan.facts.last || facts.who === plan.facts.who) Object.assign(facts, personOf(plan.facts));
    add({ ...plan, facts, time: soonAfter(plan.time, 14, last, random), origin: 'update' });
  }
  if (random.chance(SHARES.sameDay)) {
    const time = soonAfter(plan.time, 6, last, random);
    add({ ...plan, kind: random.pick(storyKinds), facts: fresh(), time, origin: 'same-day', hasFigures: true });
  }
}

/** A minute within so many hours from a time, but never after the last. */
function soonAfter(time: number, hours: number, last: number, random: Random): number {
  return Math.min(time + random.whole(20, hours * 60) * MINUTE, last - random.whole(0, 600) * MINUTE);
}

function definedOf(facts: Record<string, Facts[string] | undefined>): Facts {
  return Object.fromEntries(Object.entries(facts).flatMap(([name, fact]) => (fact ? [[name, fact]] : [])));
}

function personOf({ who, last }: Facts): Facts {
  return definedOf({ who, last });
}
