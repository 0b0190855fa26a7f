import { shift, whole } from '../../text/decimal.ts';
import type { Source } from '../source.ts';
import { find } from '../vocabulary/vocabulary.ts';
import { type Amount, bare } from './amount.ts';

/** A scale that an order of magnitude is counted in: tens of millions, een paar honderd miljoen. */
export function scaleAfter(tokens: Source['tokens'], index: number): { power: number; next: number } | null {
  const { lexeme } = tokens.at(index);
  const [atom] = lexeme?.atoms ?? [];
  const power = lexeme?.vague ?? (atom !== undefined && 'power' in atom ? atom.power : 0);
  return power >= 3 ? { power, next: index + 1 } : null;
}

/** An order of magnitude: tientallen miljoenen, hundreds of thousands, a few hundred. */
export function vagueAmount({ tokens }: Source, index: number): Amount | null {
  const few = find(tokens, index, 'few');
  const first = find(tokens, index, 'vague');
  if (few !== null && first === null) return afterFew({ tokens }, few.next);
  if (first === null) return null;
  let power = first.value;
  let { next } = first;
  for (;;) {
    const joined = tokens.at(next).lexeme?.of ? next + 1 : next;
    const more = find(tokens, joined, 'vague');
    const atom = tokens.at(joined).lexeme?.atoms?.[0];
    const step = more?.value ?? (joined === next && atom && 'power' in atom ? atom.power : 0);
    if (step <= power && step < 3) break;
    power += step;
    next = more?.next ?? joined + 1;
  }
  return {
    ...bare,
    value: shift(whole(1), power),
    next,
    vague: true,
    power,
  };
}

/** Enkele honderden, several thousand: few alone says too little. */
function afterFew(source: Pick<Source, 'tokens'>, index: number): Amount | null {
  const { tokens } = source;
  const vague = find(tokens, index, 'vague');
  const count = find(tokens, index, 'count');
  const [atom] = tokens.at(index).lexeme?.atoms ?? [];
  const power = vague?.value ?? (atom !== undefined && 'power' in atom ? atom.power : 0);
  if (count === null && power === 0) return null;
  const next = vague?.next ?? index + 1;
  const scale = scaleAfter(tokens, tokens.at(next).lexeme?.of ? next + 1 : next);
  const total = power + (scale?.power ?? 0);
  const end = scale?.next ?? next;
  return {
    ...bare,
    value: count === null ? shift(whole(1), total) : whole(count.value),
    next: count?.next ?? end,
    vague: true,
    power: total,
  };
}
