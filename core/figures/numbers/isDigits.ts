/** Whether a text is so many digits and nothing else: `most` of them, or from `least` on. */
export function isDigits(text: string, most: number, least = most): boolean {
  return /^\d+$/.test(text) && text.length <= most && text.length >= least;
}
