/**
 * The first of some places in order, counted from 0, that does not come before what is sought; `length` where all do.
 *
 * @param isBefore - True of the places up to some place, false of that and all that follow.
 */
export function firstPlace(length: number, isBefore: (place: number) => boolean): number {
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (isBefore(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
