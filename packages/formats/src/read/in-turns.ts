import { pause } from './pause.js';

/**
 * Does something with each item, in order, in short turns, so that a page stays alive.
 *
 * @param turn - So many are done before the page may do what waits.
 * @throws The signal's reason, where it is aborted.
 */
export async function inTurns<T>(
  items: Iterable<T>,
  turn: number,
  signal: AbortSignal | undefined,
  act: (item: T) => void,
): Promise<void> {
  let done = 0;
  for (const item of items) {
    if (done % turn === 0) await pause(signal);
    done += 1;
    act(item);
  }
}
