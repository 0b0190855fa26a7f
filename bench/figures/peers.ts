import { createRequire } from 'node:module';
import { join } from 'node:path';

/** A library that reads some kinds of figure in English. */
export interface Peer {
  name: string;
  read(text: string): unknown;
}

type Reader = (text: string, culture: string) => unknown;

const require = createRequire(join(import.meta.dirname, '../package.json'));

function isReader(value: unknown): value is Reader {
  return typeof value === 'function';
}

function readersOf(library: unknown, names: readonly string[]): Reader[] {
  if (typeof library !== 'object' || library === null) return [];
  return names.map((name) => Reflect.get(library, name)).filter(isReader);
}

/** The peers that are installed in bench/; null if they aren't. */
export async function loadPeers(): Promise<Peer[] | null> {
  try {
    const suite: unknown = require('@microsoft/recognizers-text-suite');
    const readers = readersOf(suite, [
      'recognizeNumber',
      'recognizeCurrency',
      'recognizePercentage',
      'recognizeDateTime',
    ]);
    const compromise: unknown = require('compromise');
    const chrono: unknown = require('chrono-node');
    const [parse] = readersOf(chrono, ['parse']);
    return [
      {
        name: 'Recognizers-Text: number, currency, percentage, date-time',
        read: (text) => readers.map((read) => read(text, 'en-us')),
      },
      { name: 'compromise: numbers', read: (text) => readNumbers(compromise, text) },
      { name: 'chrono: dates', read: (text) => parse?.(text, '') },
    ];
  } catch {
    return null;
  }
}

function readNumbers(compromise: unknown, text: string): unknown {
  if (!isReader(compromise)) return null;
  const document = compromise(text, '');
  if (typeof document !== 'object' || document === null) return null;
  const numbers: unknown = Reflect.get(document, 'numbers');
  const found: unknown = isReader(numbers) ? Reflect.apply(numbers, document, []) : null;
  const json: unknown = typeof found === 'object' && found !== null ? Reflect.get(found, 'json') : null;
  return isReader(json) ? Reflect.apply(json, found, []) : null;
}
