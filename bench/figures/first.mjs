// Prints the milliseconds of processor time that the first call takes: `node first.mjs ENGINE TEXT`. Plain JavaScript and
// the built engine, since Node goes on compiling its own type stripper in other threads after a TypeScript program began.
import { readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';

const [engine = '', file = ''] = process.argv.slice(2);
const { recogniseFigures, english } = await import(pathToFileURL(engine).href);
const text = readFileSync(file, 'utf8');
// The first reading of the clock itself takes milliseconds.
process.cpuUsage(process.cpuUsage());
const start = process.cpuUsage();
recogniseFigures(text, { tag: 'en', figures: english });
const { user, system } = process.cpuUsage(start);
process.stdout.write(String((user + system) / 1000));
