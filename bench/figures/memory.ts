// Prints the bytes that one held figure takes, the text itself not counted. Run with --expose-gc.
import { recogniseFigures } from '../../core/figures/recognise.ts';
import { languageOf } from './article.ts';

const sentences = [
  'De omzet groeide in het tweede kwartaal van 2019 met 12,5 procent tot 22,64 miljoen dollar. ',
  'Ruim tweehonderd bedrijven betaalden 10 tot 20 euro per maand, twee keer zoveel als drie jaar eerder. ',
];
const text = Buffer.from(sentences.join('').repeat(10_000), 'utf16le').toString('utf16le');
const dutch = languageOf('nl');

function used(): number {
  global.gc?.();
  global.gc?.();
  return process.memoryUsage().heapUsed;
}

recogniseFigures(text.slice(0, 1000), dutch);
const before = used();
const figures = recogniseFigures(text, dutch);
const bytes = used() - before;
process.stdout.write(String(bytes / figures.length));
