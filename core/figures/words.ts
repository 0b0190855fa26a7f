/** What a language tells the figure recogniser. */
export interface FigureWords {
  /** The mark between whole and fraction in digits. */
  decimalMark: ',' | '.';
}
