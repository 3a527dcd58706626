import { at } from './int-table.js';
import { intervalOfEpisode, isOpen, type Work } from './journey-work.js';
import { LEVELS_OF_STAGE, STAGE } from './stage-table.js';

/** What happens at a turning point, in the order within a day; `span`: what stands before the position is above it. */
export const POINT = { beginsInClosing: 0, closes: 1, begins: 2, ends: 3, span: 2 ** 20 } as const;

/**
 * Writes the days on which one child's stages on the ladder begin and end to `work.points`, in order, each as one number:
 * day, what happens (a number of POINT), position among the child's intervals. Gives how many.
 */
export function turningPoints(work: Work): number {
  const { intervals, firstInterval, points } = work;
  const to = intervals.columns;
  const count = intervals.length - firstInterval;
  if (points.keys.length < count * 2) points.keys = new Float64Array(count * 4);
  const { keys } = points;
  let length = 0;
  for (let n = 0; n < count; n += 1) {
    const i = firstInterval + n;
    const stage = at(to.stage, i);
    if (at(LEVELS_OF_STAGE, stage) === 0) continue;
    const begins = isInClosing(work, i) ? POINT.beginsInClosing : POINT.begins;
    keys[length] = ((at(to.from, i) + BEFORE_ALL) * 4 + begins) * POINT.span + n;
    length += 1;
    if (isOpen(work, i)) continue;
    keys[length] =
      ((at(to.to, i) + BEFORE_ALL) * 4 + (stage === STAGE.referral ? POINT.closes : POINT.ends)) *
        POINT.span +
      n;
    length += 1;
  }
  putInOrder(keys, length);
  return length;
}

function putInOrder(keys: Float64Array, length: number): void {
  if (length > FEW) {
    keys.subarray(0, length).sort();
    return;
  }
  for (let i = 1; i < length; i += 1) {
    const key = keys[i] ?? 0;
    let k = i;
    for (; k > 0 && (keys[k - 1] ?? 0) > key; k -= 1) keys[k] = keys[k - 1] ?? 0;
    keys[k] = key;
  }
}

/** Up to so many numbers are put in order faster one by one. */
const FEW = 40;

// Begins on the day on which its own episode ends.
function isInClosing(work: Work, i: number): boolean {
  const to = work.intervals.columns;
  const episode = at(to.episode, i);
  if (episode < 0 || at(to.stage, i) === STAGE.earlyHelp) return false;
  const referral = intervalOfEpisode(work, episode);
  return !isOpen(work, referral) && at(to.to, referral) === at(to.from, i);
}

const BEFORE_ALL = 719_528;
