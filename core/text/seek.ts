/** The first of some rising numbers from 0 that a condition holds for, as it does for all after it; `count` for none. */
export function firstIndex(count: number, holds: (index: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (holds(middle)) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** The first place of a list from which on something holds, its length where it nowhere does. It must hold to the end. */
export function seek<T>(list: readonly T[], holds: (item: T) => boolean): number {
  return firstIndex(list.length, (index) => {
    const item = list[index];
    return item !== undefined && holds(item);
  });
}
