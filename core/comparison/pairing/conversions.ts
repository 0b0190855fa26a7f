type Worth = readonly [dimension: string, factor: number];

/** What one of a unit is worth in its dimension's basic unit. Durations count a month as 30.4375 days. */
const WORTH: Readonly<Record<string, Worth>> = {
  millisecond: ['time', 0.001],
  second: ['time', 1],
  minute: ['time', 60],
  hour: ['time', 3600],
  day: ['time', 86_400],
  night: ['time', 86_400],
  week: ['time', 604_800],
  month: ['time', 2_629_800],
  quarter: ['time', 7_889_400],
  year: ['time', 31_557_600],
  decade: ['time', 315_576_000],
  century: ['time', 3_155_760_000],
  millimeter: ['length', 0.001],
  centimeter: ['length', 0.01],
  meter: ['length', 1],
  kilometer: ['length', 1000],
  inch: ['length', 0.0254],
  foot: ['length', 0.3048],
  yard: ['length', 0.9144],
  mile: ['length', 1609.344],
  'nautical-mile': ['length', 1852],
  'square-meter': ['area', 1],
  'square-foot': ['area', 0.092_903],
  'square-kilometer': ['area', 1_000_000],
  'square-mile': ['area', 2_589_988],
  hectare: ['area', 10_000],
  acre: ['area', 4046.856],
  milliliter: ['volume', 0.001],
  liter: ['volume', 1],
  gallon: ['volume', 3.785],
  pint: ['volume', 0.473],
  barrel: ['volume', 158.987],
  'cubic-meter': ['volume', 1000],
  'cubic-foot': ['volume', 28.317],
  gram: ['mass', 0.001],
  kilogram: ['mass', 1],
  tonne: ['mass', 1000],
  ton: ['mass', 907.185],
  ounce: ['mass', 0.028_35],
  pound: ['mass', 0.453_592],
  stone: ['mass', 6.350_29],
  'kilometer-per-hour': ['speed', 1 / 3.6],
  'mile-per-hour': ['speed', 0.447_04],
  'meter-per-second': ['speed', 1],
  knot: ['speed', 0.514_444],
  bit: ['data', 1],
  byte: ['data', 8],
  kilobit: ['data', 1e3],
  kilobyte: ['data', 8e3],
  megabit: ['data', 1e6],
  megabyte: ['data', 8e6],
  gigabit: ['data', 1e9],
  gigabyte: ['data', 8e9],
  terabit: ['data', 1e12],
  terabyte: ['data', 8e12],
  watt: ['power', 1],
  kilowatt: ['power', 1e3],
  megawatt: ['power', 1e6],
  gigawatt: ['power', 1e9],
  horsepower: ['power', 745.7],
  // Temperatures are converted by their own rule.
  celsius: ['temperature', 1],
  fahrenheit: ['temperature', 1],
  degree: ['temperature', 1],
};

/** A converted value is rounded, and 'about 30 metres' stands for 30 yards. */
const ROUNDING = 0.1;

/** A rate is worth what its first unit is, by the second. */
function rateOf(unit: string): Worth | undefined {
  const [first = '', second] = unit.split('-per-');
  const known = WORTH[first];
  return known && [`${known[0]}-per-${second}`, known[1]];
}

const worthOf = (unit = ''): Worth | undefined => WORTH[unit] ?? rateOf(unit);

/** What a unit measures; null for one that is not converted. */
export const dimension = (unit: string | undefined): string | null => worthOf(unit)?.[0] ?? null;

/** An amount in the basic unit of what it measures; null where the unit is not converted. */
export function inBasicUnit(value: number, unit: string | undefined): { measures: string; amount: number } | null {
  const known = worthOf(unit);
  return known ? { measures: known[0], amount: value * known[1] } : null;
}

const CELSIUS = 'celsius';
const FAHRENHEIT = 'fahrenheit';
/** One degree Celsius is 1.8 of Fahrenheit, so a rounded one is up to 0.9 off, and a rounder one more. */
const COARSE_DEGREES = 2;

/** Whether degrees of two scales agree; those without a scale may be of either. */
function temperaturesAgree(a: number, unitA: string | undefined, b: number, unitB: string | undefined): boolean {
  const agree = (celsius: number, fahrenheit: number): boolean =>
    Math.abs(celsius * 1.8 + 32 - fahrenheit) <= COARSE_DEGREES;
  if (unitA !== FAHRENHEIT && unitB !== CELSIUS && agree(a, b)) return true;
  return unitA !== CELSIUS && unitB !== FAHRENHEIT && agree(b, a);
}

/** The step in which a small value is written: 0.1 for 1.5, 1 for 12. That of a round large one is within the rounding. */
function stepOf(value: number): number {
  let step = 1;
  while (Math.abs(value / step - Math.round(value / step)) > 1e-9) step /= 10;
  return step;
}

/** Whether two amounts in different units of one dimension are the same within the rounding that conversion brings. */
export function amountsAgree(a: number, unitA: string | undefined, b: number, unitB: string | undefined): boolean {
  const first = worthOf(unitA);
  const second = worthOf(unitB);
  if (!first || !second || first[0] !== second[0]) return false;
  if (first[0] === 'temperature') return temperaturesAgree(a, unitA, b, unitB);
  const left = a * first[1];
  const right = b * second[1];
  const steps = Math.max(stepOf(a) * first[1], stepOf(b) * second[1]);
  return Math.abs(left - right) <= Math.max(ROUNDING * Math.abs(left), ROUNDING * Math.abs(right), 0.5 * steps);
}
