import { firstOpen, mayChange, NO_ROW, type AnswerSearch } from './answer-search.js';

/**
 * A second answer that is near at hand, though it may not be the cheapest: each sum that a change breaks is mended by
 * the number that leaves the fewest sums broken, then by the cheapest. In a table of any number of ways that has its
 * totals it finds the corners of a box, where a search for the cheapest answer has too many ways to try.
 *
 * @returns The places it changes; null where none was found.
 */
export function nearestAnswer(search: AnswerSearch, place: number, sign: number): readonly number[] | null {
  if (!mayChange(search, place, sign)) return null;
  const changes = new Map([[place, sign]]);
  return mended(search, changes, { tries: 0 }) ? [...changes.keys()] : null;
}

const MOST_TRIES = 2000;
const MOST_CHANGES = 128;

/** Changes further numbers until every sum holds; else takes back what it changed. */
function mended(search: AnswerSearch, changes: Map<number, number>, counter: { tries: number }): boolean {
  const open = firstOpen(search.equations, changes);
  if (open === null) return true;
  if (changes.size >= MOST_CHANGES) return false;
  for (const { place, sign } of repairs(search, changes, open)) {
    counter.tries += 1;
    if (counter.tries > MOST_TRIES) return false;
    changes.set(place, sign);
    if (mended(search, changes, counter)) return true;
    changes.delete(place);
  }
  return false;
}

interface Repair {
  readonly place: number;
  readonly sign: number;
  readonly broken: number;
  readonly cost: number;
}

function repairs(
  search: AnswerSearch,
  changes: ReadonlyMap<number, number>,
  { row, off }: { readonly row: number; readonly off: number },
): Repair[] {
  const { equations, hidden } = search;
  const { places, signs } = equations.rows[row] ?? NO_ROW;
  const found: Repair[] = [];
  places.forEach((place, at) => {
    const sign = -Math.sign(off) * (signs[at] ?? 0);
    if (changes.has(place) || !mayChange(search, place, sign)) return;
    const cost = hidden[place] === 1 ? 0 : 1 + (equations.values[place] ?? 0);
    found.push({ place, sign, cost, broken: brokenBy(search, changes, place, sign) });
  });
  return found.sort((a, b) => a.broken - b.broken || a.cost - b.cost || a.place - b.place);
}

/** How many more sums are broken after a change than before. */
function brokenBy(
  { equations: { rows, rowsOf } }: AnswerSearch,
  changes: ReadonlyMap<number, number>,
  place: number,
  sign: number,
): number {
  let more = 0;
  for (const row of rowsOf[place] ?? []) {
    const { places, signs } = rows[row] ?? NO_ROW;
    let [before, own] = [0, 0];
    places.forEach((one, at) => {
      if (one === place) own = (signs[at] ?? 0) * sign;
      else before += (signs[at] ?? 0) * (changes.get(one) ?? 0);
    });
    more += Number(before + own !== 0) - Number(before !== 0);
  }
  return more;
}
