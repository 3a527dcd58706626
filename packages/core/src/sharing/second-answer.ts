import { firstOpen, mayChange, NO_ROW, type AnswerSearch, type Hidden } from './answer-search.js';
import { nearestAnswer } from './nearest-answer.js';
import type { Equations } from './tables-as-equations.js';

/**
 * The cheapest second answer: changes to hidden numbers, and to numbers that would have to be hidden too, that keep
 * every sum and change the number at `place` by `room`. While one exists, nobody can work that number out, however
 * clever: both answers fit all that is shown. It changes few numbers by the same amount up or down, as the hypercube
 * method does (Giessing and Repsilber 2002, "Tools and strategies to protect multiple tables with the GHQUAR cell
 * suppression engine"), but is searched for in any system of sums.
 *
 * @param mayHide - Whether numbers that are shown so far may be used; else only hidden ones.
 * @returns The places it changes; null where none was found.
 */
export function secondAnswer(
  equations: Equations,
  hidden: Hidden,
  place: number,
  room: number,
  mayHide: boolean,
): readonly number[] | null {
  const search = { equations, hidden, room, mayHide };
  const up = cheapest(search, place, 1);
  const down = cheapest(search, place, -1);
  if (up !== null && down !== null) return (up.cost <= down.cost ? up : down).places;
  return (up ?? down)?.places ?? nearestAnswer(search, place, 1) ?? nearestAnswer(search, place, -1);
}

interface Attempt {
  readonly cost: number;
  readonly place: number;
  readonly sign: number;
  readonly before: Attempt | null;
  readonly depth: number;
}

const MOST_TRIES = 4000; // tables of three ways and more have too many: then the nearest answer is taken
const DEEPEST = 16;

function cheapest(
  search: AnswerSearch,
  place: number,
  sign: number,
): { readonly cost: number; readonly places: readonly number[] } | null {
  if (!mayChange(search, place, sign)) return null;
  const queue = attemptQueue();
  queue.add({ cost: 0, place, sign, before: null, depth: 1 });
  for (let tries = 0; tries < MOST_TRIES; tries += 1) {
    const attempt = queue.next();
    if (attempt === null) return null;
    const changes = changesOf(attempt);
    const open = firstOpen(search.equations, changes);
    if (open === null) return { cost: attempt.cost, places: [...changes.keys()] };
    if (attempt.depth < DEEPEST) for (const next of repairs(search, changes, open, attempt)) queue.add(next);
  }
  return null;
}

function changesOf(attempt: Attempt): Map<number, number> {
  const changes = new Map<number, number>();
  for (let one: Attempt | null = attempt; one !== null; one = one.before) changes.set(one.place, one.sign);
  return changes;
}

function repairs(
  search: AnswerSearch,
  changes: ReadonlyMap<number, number>,
  { row, off }: { readonly row: number; readonly off: number },
  before: Attempt,
): Attempt[] {
  const { equations, hidden } = search;
  const { places, signs } = equations.rows[row] ?? NO_ROW;
  const found: Attempt[] = [];
  places.forEach((place, at) => {
    const sign = -Math.sign(off) * (signs[at] ?? 0);
    if (changes.has(place) || !mayChange(search, place, sign)) return;
    const cost = before.cost + (hidden[place] === 1 ? 0 : 1 + (equations.values[place] ?? 0));
    found.push({ cost, place, sign, before, depth: before.depth + 1 });
  });
  return found;
}

interface AttemptQueue {
  readonly add: (attempt: Attempt) => void;
  readonly next: () => Attempt | null;
}

/** The cheapest first; of equals the shorter, then the one that was added first: a binary heap. */
function attemptQueue(): AttemptQueue {
  const heap: { readonly attempt: Attempt; readonly turn: number }[] = [];
  let turn = 0;
  const isFirst = (a: number, b: number): boolean => {
    const [one, other] = [heap[a], heap[b]];
    if (one === undefined || other === undefined) return one !== undefined;
    if (one.attempt.cost !== other.attempt.cost) return one.attempt.cost < other.attempt.cost;
    if (one.attempt.depth !== other.attempt.depth) return one.attempt.depth < other.attempt.depth;
    return one.turn < other.turn;
  };
  const swap = (a: number, b: number): void => {
    const [one, other] = [heap[a], heap[b]];
    if (one !== undefined && other !== undefined) [heap[a], heap[b]] = [other, one];
  };
  return {
    add(attempt) {
      heap.push({ attempt, turn: (turn += 1) });
      for (let at = heap.length - 1; at > 0;) {
        const parent = (at - 1) >> 1;
        if (!isFirst(at, parent)) return;
        swap(at, parent);
        at = parent;
      }
    },
    next() {
      swap(0, heap.length - 1);
      const first = heap.pop()?.attempt ?? null;
      for (let at = 0; ;) {
        const child = isFirst(2 * at + 2, 2 * at + 1) ? 2 * at + 2 : 2 * at + 1;
        if (child >= heap.length || !isFirst(child, at)) return first;
        swap(at, child);
        at = child;
      }
    },
  };
}
