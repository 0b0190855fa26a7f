import { UPPER } from '../../text/tokens.ts';
import type { FigureKind } from '../figure.ts';
import type { Source } from '../source.ts';
import { find } from '../vocabulary/vocabulary.ts';
import { durations, lengths, symbols, temperatures } from './units.ts';

export interface UnitFound {
  id: string;
  /** How many of the unit the word stands for, where it is several. */
  times?: string | undefined;
  next: number;
}

const bySymbol = new Map<string, string>();
for (const [id, list] of Object.entries(symbols)) {
  for (const symbol of list.split(' ')) bySymbol.set(symbol, id);
}

/** Units of time that others are counted by in one unit: kilometers per hour, not liters per year. */
const rates = new Set(['second', 'minute', 'hour']);

export function kindOfUnit(id: string): FigureKind {
  if (durations.has(id)) return 'duration';
  return temperatures.has(id) || id === 'degree' ? 'temperature' : 'quantity';
}

/** The unit behind a number. `words` alone where an article stands for the number. */
export function readUnit(source: Source, index: number, onlyWords = false): UnitFound | null {
  const { tokens } = source;
  const dash = tokens.at(index);
  const joined = dash.text === '-' && dash.glued && tokens.at(index + 1).glued;
  const at = joined ? index + 1 : index;
  const dimension = find(tokens, at, 'dimension');
  const inner = dimension?.next ?? at;
  const base = (onlyWords ? null : symbolAt(source, inner)) ?? wordAt(source, inner);
  if (base === null) return null;
  const behind = source.words.grammar.adjectivesBehind ? find(tokens, base.next, 'dimension') : null;
  if (behind !== null && lengths.has(base.id)) return { ...base, id: `${behind.value}-${base.id}`, next: behind.next };
  if (dimension !== null) return lengths.has(base.id) ? { ...base, id: `${dimension.value}-${base.id}` } : null;
  return durations.has(base.id) ? base : withRate(source, withExponent(source, base));
}

function symbolAt({ tokens }: Source, index: number): UnitFound | null {
  const token = tokens.at(index);
  const raw = tokens.text.slice(token.start, token.end);
  const id = bySymbol.get(raw);
  if (id === undefined) return null;
  if (raw.length === 1) {
    // 5 A is no current and the 1980s no seconds.
    if (token.glued ? token.lexeme?.decadeSuffix : raw !== raw.toLowerCase()) return null;
  }
  return { id, next: index + 1 };
}

function wordAt({ tokens }: Source, index: number): UnitFound | null {
  const found = find(tokens, index, 'unit');
  const { shape, start, end, lexeme } = tokens.at(index);
  if (found === null || (shape === UPPER && end - start < 4 && !lexeme?.capitalUnit)) return null;
  return { id: found.value.id, times: found.value.times, next: found.next };
}

function withExponent({ tokens }: Source, unit: UnitFound): UnitFound {
  const mark = tokens.at(unit.next);
  if (!mark.glued || !lengths.has(unit.id)) return unit;
  if (mark.text === '²' || mark.text === '2') return { ...unit, id: `square-${unit.id}`, next: unit.next + 1 };
  if (mark.text === '³' || mark.text === '3') return { ...unit, id: `cubic-${unit.id}`, next: unit.next + 1 };
  return unit;
}

function withRate(source: Source, unit: UnitFound): UnitFound {
  const { tokens } = source;
  if (unit.id.includes('-per-')) return unit;
  const token = tokens.at(unit.next);
  const slash = token.text === '/' && token.glued;
  const article = token.lexeme?.article === true && lengths.has(unit.id);
  const per = find(tokens, unit.next, 'per');
  if (!slash && !article && per === null) return unit;
  const time = (slash ? symbolRate(source, unit.next + 1) : null) ?? wordAt(source, per?.next ?? unit.next + 1);
  if (time === null || !rates.has(time.id)) return unit;
  return { ...unit, id: `${unit.id}-per-${time.id}`, next: time.next };
}

function symbolRate({ tokens }: Source, index: number): UnitFound | null {
  const token = tokens.at(index);
  const id = bySymbol.get(tokens.text.slice(token.start, token.end));
  return id !== undefined && token.glued ? { id, next: index + 1 } : null;
}
