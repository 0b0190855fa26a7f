/** Lower case without accents, so that 'coordinaten' finds 'coördinaten'. */
function folded(text: string): string {
  return text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
}

/** Whether a text has all the words of a query, in any order; parts of words count. */
export function hasWords(text: string, query: string): boolean {
  const whole = folded(text);
  return folded(query)
    .split(/\s+/)
    .every((word) => whole.includes(word));
}

/**
 * Shows only the options that a query finds, by everything that they say; a section whose heading has the words is shown
 * whole. An empty query shows all.
 * @param page holds the sections of the options page
 * @returns how many options are found
 */
export function findOptions(page: Element, query: string): number {
  let count = 0;
  for (const section of page.querySelectorAll('.section')) {
    const isNamed = hasWords(section.querySelector('.section__head')?.textContent ?? '', query);
    const options = [...section.querySelectorAll('.section__body > *')].filter(({ textContent }) => textContent);
    const found = options.filter((option) => isNamed || hasWords(option.textContent ?? '', query));
    for (const option of options) option.toggleAttribute('hidden', !found.includes(option));
    section.toggleAttribute('hidden', found.length === 0);
    count += found.length;
  }
  return count;
}
