// Prints the milliseconds of processor time that the first call takes in a fresh process, the engine imported.
import { recogniseFigures } from '../../core/figures/recognise.ts';
import { readArticles } from './article.ts';

const english = readArticles()?.english;
if (english !== undefined) {
  // The first reading of the clock itself takes milliseconds.
  process.cpuUsage(process.cpuUsage());
  const start = process.cpuUsage();
  recogniseFigures(english.text, english.language);
  const { user, system } = process.cpuUsage(start);
  process.stdout.write(String((user + system) / 1000));
}
