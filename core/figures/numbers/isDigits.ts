/** Whether a text is so many digits and nothing else: `most` of them, or from `least` on. */
export function isDigits(text: string, most: number, least = most): boolean {
  return text.length <= most && text.length >= least && /^\d+$/.test(text);
}
