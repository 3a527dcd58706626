/**
 * What a date in figures proves of its order: 1 where it makes sense only with the month first (03/25/2010), -1 where it
 * does only with the day first, 0 otherwise.
 */
export function monthFirst(text: string): 1 | -1 | 0 {
  const [first, second] = figures(text) ?? [1, 1];
  if (first > 12 && first <= 31 && second <= 12) return -1;
  return second > 12 && second <= 31 && first <= 12 ? 1 : 0;
}

/** Whether day and month of a date in figures could change places and give another day: 03/04/2010. */
export function isEitherOrder(text: string): boolean {
  const [first, second] = figures(text) ?? [1, 1];
  return first <= 12 && second <= 12 && first !== second;
}

function figures(text: string): readonly [number, number] | null {
  const [, first, second] = /^(\d{1,2})[-/.](\d{1,2})[-/.]\d{2,4}\b/.exec(text) ?? [];
  return first === undefined || second === undefined ? null : [Number(first), Number(second)];
}
