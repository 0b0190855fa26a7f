import { clearProgress, showProgress } from '../../scripts/progress.ts';
import { FULL, generateArchives } from '../../tests/wordpress/generate.ts';
import { createPublisher, withRestClosed } from '../../tests/wordpress/publisher.ts';
import { lookUpPost, type Measures, measuresOf, type Outcome } from './measure.ts';
import { measureTable, type TableMeasures } from './table.ts';

const percent = (share: number): string => `${(100 * share).toFixed(2)} %`;

type Line = readonly [what: string, value: string, bar: string];

function print(title: string, lines: readonly Line[]): void {
  const text = lines.map(([what, value, bar]) => `  ${what.padEnd(36)}${value.padStart(9)}   ${bar}`.trimEnd());
  process.stdout.write(`${title}\n${text.join('\n')}\n`);
}

function linesOf({ proven, first, wrong, honest, requests }: Measures): Line[] {
  return [
    ['right original, first and proven', percent(proven), '98 %'],
    ['right original first', percent(first), ''],
    ['called the original while wrong', percent(wrong), '0.1 % at most'],
    ['without an original, and told so', percent(honest), '99 %'],
    ['requests, median', String(requests.median), '3 at most'],
    ['requests, most', String(requests.most), '8'],
  ];
}

function tableLines(measures: TableMeasures): Line[] {
  return [
    ['pairs found', percent(measures.found), '99 %'],
    ['found or on the review list', percent(measures.foundOrDoubtful), ''],
    ['wrong ones in the table', String(measures.wrong), '0'],
    ['pairs on the review list', String(measures.doubtful), ''],
    ['bytes a pair, as shipped', measures.bytesPerPair.toFixed(1), '40 at most'],
    ['requests', String(measures.requests), ''],
    ['milliseconds between requests', String(measures.apart), '1000 at least'],
  ];
}

/** Looks up every article of two archives of 3,000, for each seed, and prints the measures. */
export async function measureArchives(seeds: number[]): Promise<void> {
  for (const seed of seeds) {
    const archives = generateArchives({ seed, ...FULL });
    const open = createPublisher(archives);
    for (const [name, publisher] of [['REST open', open] as const, ['REST closed', withRestClosed(open)] as const]) {
      const outcomes: Outcome[] = [];
      for (const [index, post] of archives.english.entries()) {
        outcomes.push(await lookUpPost(post, archives, publisher));
        showProgress('look up', index + 1, archives.english.length);
      }
      clearProgress();
      print(`Archives ${seed}, ${name}`, linesOf(measuresOf(outcomes)));
    }
    print(`Archives ${seed}, table of pairs`, tableLines(await measureTable(archives, open)));
  }
}
