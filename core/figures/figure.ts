/** The kinds of figure that the engine reads. */
export type FigureKind =
  | 'number'
  | 'ordinal'
  | 'percent'
  | 'percentage-points'
  | 'money'
  | 'quantity'
  | 'temperature'
  | 'duration'
  | 'date'
  | 'time'
  | 'multiplier'
  | 'fraction';

export type Bound = 'about' | 'over' | 'under' | 'at-least' | 'at-most';

/** A figure as the batch interface reports it: exact decimals and TIMEX3 values as strings. */
export interface Figure {
  kind: FigureKind;
  /** The words as they stand. */
  text: string;
  /** UTF-16 offsets of `text`, end exclusive. */
  start: number;
  end: number;
  /** Exact decimal; for `date` a TIMEX3 value as far as known; for `time` HH:MM. Absent for a range. */
  value?: string;
  /** Ends of a range, null where open. */
  from?: string | null;
  to?: string | null;
  /** ISO 4217 code for `money`, CLDR unit identifier for `quantity`, `temperature` and `duration`. */
  unit?: string;
  bound?: Bound;
  /** An order of magnitude only: dozens, tientallen. */
  vague?: true;
  /** Where the words allow two values: both, the likelier first and also in `value`. */
  readings?: string[];
}
