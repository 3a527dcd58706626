import { pause } from '../pause.js';

/** So many are done before the page may do what waits. */
const TURN = 200;

/**
 * Does something with each item, in order, in short turns, so that a page stays alive.
 *
 * @throws The signal's reason, where it is aborted.
 */
export async function inTurns<T>(
  items: Iterable<T>,
  signal: AbortSignal | undefined,
  act: (item: T) => void,
): Promise<void> {
  let done = 0;
  for (const item of items) {
    done += 1;
    if (done % TURN === 0) await pause(signal);
    act(item);
  }
}

/** Items by a text, in order of first appearance. */
export function groupBy<T>(items: readonly T[], textOf: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const text = textOf(item);
    const group = groups.get(text);
    if (group === undefined) groups.set(text, [item]);
    else group.push(item);
  }
  return groups;
}
