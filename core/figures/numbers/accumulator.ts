import { powerOfTen } from '../../text/decimal.ts';
import type { Atom } from '../vocabulary/meaning.ts';

const NONE = -1;
const THOUSAND = 3;

/**
 * Adds up the pieces of a number in words, in either order of units and tens: drie·en·twintig, twenty·three. `accept`
 * refuses a piece that the number can't continue with (`fifty sixty` are two numbers) and then changes nothing.
 */
export class Accumulator {
  private total = 0n;
  private hundreds = 0;
  private below = NONE;
  /** Exponent of the last power above a hundred. */
  private power = NONE;
  /** `and` waits for what it joins. */
  private joining = false;
  private paired = false;
  private readonly pairs: boolean;

  /** @param pairs two pairs of digits may say a year */
  constructor(pairs: boolean) {
    this.pairs = pairs;
  }

  get value(): bigint {
    return this.total + BigInt(this.hundreds + Math.max(this.below, 0));
  }

  /** The exponent of a power that nothing follows yet, 0 if there is none. */
  get lastPower(): number {
    if (this.below !== NONE) return 0;
    return this.hundreds > 0 ? 2 : Math.max(this.power, 0);
  }

  /** @param inside the piece stands inside a word, where units and tens need no link (eenzestig) */
  accept(atom: Atom, inside = false): boolean {
    if ('and' in atom) return this.join();
    if ('small' in atom) return this.small(atom.small, inside);
    return atom.power === 2 ? this.hundred() : this.raise(atom.power);
  }

  private join(): boolean {
    const unit = this.below > 0 && this.below < 10;
    if (this.joining || this.paired || !(unit || this.lastPower > 0)) return false;
    this.joining = true;
    return true;
  }

  private small(value: number, inside: boolean): boolean {
    const { below, joining } = this;
    if (below === NONE) {
      if (value === 0 && this.value > 0n) return false;
      this.below = value;
    } else if (joining || (inside && below > 0 && below < 10)) {
      if (value < 20 || value % 10 !== 0) return false;
      this.below += value;
    } else if (below >= 20 && below % 10 === 0 && value > 0 && value < 10) {
      this.below += value;
    } else if (
      this.pairs &&
      !this.paired &&
      below >= 16 &&
      below <= 20 &&
      value >= 10 &&
      this.value === BigInt(below)
    ) {
      this.hundreds = below * 100;
      this.below = value;
      this.paired = true;
    } else return false;
    this.joining = false;
    return true;
  }

  private hundred(): boolean {
    if (this.hundreds > 0 || this.below === 0 || (this.joining && this.below !== NONE)) return false;
    this.hundreds = (this.below === NONE ? 1 : this.below) * 100;
    this.below = NONE;
    this.joining = false;
    return true;
  }

  private raise(power: number): boolean {
    const group = this.hundreds + Math.max(this.below, 0);
    if (this.below === 0 || this.paired || (this.joining && this.below !== NONE)) return false;
    if (group > 0) {
      if (this.power !== NONE && power >= this.power) return false;
      this.total += BigInt(group) * powerOfTen(power);
    } else if (this.power === NONE) {
      this.total = powerOfTen(power);
    } else if (power === THOUSAND && power < this.power) {
      // Vijf miljoen duizend: a thousand is said without its one.
      this.total += powerOfTen(power);
    } else {
      // A power right after a lower one: thousand millions, honderdduizend miljoen.
      if (this.total >= powerOfTen(power)) return false;
      this.total *= powerOfTen(power);
    }
    this.hundreds = 0;
    this.below = NONE;
    this.power = power;
    this.joining = false;
    return true;
  }
}
