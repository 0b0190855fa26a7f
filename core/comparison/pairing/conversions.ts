/** What one of a unit is worth in its dimension's basic unit. Durations count a month as 30.4375 days. */
const WORTH: Readonly<Record<string, readonly [dimension: string, factor: number]>> = {
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
};

/** CLDR names some units by another measure's system as well: a mile per hour, a metric ton. */
const SAME_UNIT: Readonly<Record<string, string>> = { 'metric-ton': 'tonne', metre: 'meter', litre: 'liter' };

/** Rounding to two digits moves a converted value by up to this part of it. */
const ROUNDING = 0.07;

export function dimension(unit: string | undefined): string | null {
  return unit === undefined ? null : (WORTH[SAME_UNIT[unit] ?? unit]?.[0] ?? null);
}

const CELSIUS = 'celsius';
const FAHRENHEIT = 'fahrenheit';

function temperaturesAgree(a: number, unitA: string, b: number, unitB: string): boolean {
  const celsius = unitA === CELSIUS ? a : unitB === CELSIUS ? b : null;
  const fahrenheit = unitA === FAHRENHEIT ? a : unitB === FAHRENHEIT ? b : null;
  if (celsius === null || fahrenheit === null) return false;
  return Math.abs(celsius * 1.8 + 32 - fahrenheit) <= 1.5;
}

/** Whether two amounts in different units of one dimension are the same within the rounding that conversion brings. */
export function amountsAgree(a: number, unitA: string, b: number, unitB: string): boolean {
  if (unitA === CELSIUS || unitA === FAHRENHEIT) return temperaturesAgree(a, unitA, b, unitB);
  const first = WORTH[SAME_UNIT[unitA] ?? unitA];
  const second = WORTH[SAME_UNIT[unitB] ?? unitB];
  if (!first || !second || first[0] !== second[0]) return false;
  const left = Math.abs(a * first[1]);
  const right = Math.abs(b * second[1]);
  return Math.abs(left - right) <= ROUNDING * Math.max(left, right);
}
