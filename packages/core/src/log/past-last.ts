/** Just past the last event, from `start` to `end`, whose activity is marked; `start` where there is none. */
export function pastLast(activity: Uint16Array, marked: Uint8Array, start: number, end: number): number {
  let past = end;
  while (past > start && marked[activity[past - 1] ?? 0] !== 1) past -= 1;
  return past;
}
