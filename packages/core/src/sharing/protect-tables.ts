import type { Hidden } from './answer-search.js';
import { secondAnswer } from './second-answer.js';
import { SHARING_PRESETS, type SharingPreset } from './sharing-preset.js';
import type { ProtectedTables, SharedNumber, SharedTables } from './shared-tables.js';
import { equationsOf, type Equations } from './tables-as-equations.js';

/**
 * What may be shown of numbers that are shared together. Small ones are hidden, and beside them as many others as it
 * takes that no hidden number can be worked out from sums, percentages and other tables: each has a second answer that
 * fits all that is shown. A zero is shown. The same tables give the same answer in whatever order they come.
 *
 * @throws RangeError where the tables contradict themselves.
 */
export function protectTables(
  tables: SharedTables,
  preset: SharingPreset = SHARING_PRESETS[0],
): ProtectedTables {
  const work = workOn(equationsOf(tables, preset), preset.room);
  for (const place of inTurn(work, (one) => work.equations.small[one] === 1)) protect(work, place);
  showAgain(work);
  return result(tables, work, preset);
}

interface Work {
  readonly equations: Equations;
  readonly hidden: Hidden;
  readonly room: number;
  /** The second answer of each number that needs one: the places it changes. */
  readonly answers: Map<number, readonly number[]>;
  /** Numbers that stay hidden: something tied to them has no second answer that is known, but all of them times two. */
  readonly kept: Set<number>;
}

function workOn(equations: Equations, room: number): Work {
  const { small, shownCount } = equations;
  const hidden = Uint8Array.from(small, (is, place) => (is === 1 || place >= shownCount ? 1 : 0));
  return { equations, hidden, room, answers: new Map(), kept: new Set() };
}

/** Places, the largest number first: what protects it often protects the smaller too. */
function inTurn({ equations: { values } }: Work, takes: (place: number) => boolean): number[] {
  const places = [...values.keys()].filter(takes);
  return places.sort((a, b) => (values[b] ?? 0) - (values[a] ?? 0) || a - b);
}

function protect(work: Work, place: number): void {
  const { equations, hidden, room, answers } = work;
  if (answers.has(place)) return;
  let answer =
    secondAnswer(equations, hidden, place, room, false) ?? secondAnswer(equations, hidden, place, room, true);
  if (answer === null) {
    const reached = hideAround(work, place);
    answer = secondAnswer(equations, hidden, place, room, false);
    if (answer === null) for (const one of reached) work.kept.add(one);
  }
  if (answer === null) return;
  for (const one of answer) {
    hidden[one] = 1;
    if (!answers.has(one)) answers.set(one, answer);
  }
}

/** Where no cheap answer is found: hides all that is tied to a number by sums, but zeros. */
function hideAround({ equations: { rows, rowsOf, values }, hidden }: Work, place: number): Set<number> {
  const reached = new Set([place]);
  for (const one of reached) {
    hidden[one] = 1;
    for (const row of rowsOf[one] ?? [])
      for (const tied of rows[row]?.places ?? []) if (values[tied] !== 0) reached.add(tied);
  }
  return reached;
}

/** Shows again what later hiding has made needless, the largest first. */
function showAgain(work: Work): void {
  const { equations, hidden, answers, kept } = work;
  const isBeside = (place: number): boolean =>
    hidden[place] === 1 && !kept.has(place) && equations.small[place] !== 1 && place < equations.shownCount;
  for (const place of inTurn(work, isBeside)) {
    hidden[place] = 0;
    const others = answersWithout(work, place);
    if (others === null) hidden[place] = 1;
    else for (const [one, answer] of others) answers.set(one, answer);
  }
}

/** New second answers for all that leaned on a number which is shown now; null where one has none. */
function answersWithout(work: Work, shown: number): Map<number, readonly number[]> | null {
  const { equations, hidden, room, answers } = work;
  const found = new Map<number, readonly number[]>();
  for (const [place, answer] of answers) {
    if (place === shown || hidden[place] !== 1 || !answer.includes(shown)) continue;
    const other = secondAnswer(equations, hidden, place, room, false);
    if (other === null) return null;
    found.set(place, other);
  }
  return found;
}

function result(
  { counts }: SharedTables,
  { equations: { keys, small }, hidden }: Work,
  { id, roundTo }: SharingPreset,
): ProtectedTables {
  const places = new Map(keys.map((key, place) => [key, place]));
  const shown = new Map<string, SharedNumber>();
  const tally = { small: 0, beside: 0 };
  for (const { key, children } of counts) {
    const place = places.get(key) ?? -1;
    const isHidden = hidden[place] === 1;
    if (isHidden) tally[small[place] === 1 ? 'small' : 'beside'] += 1;
    shown.set(key, isHidden ? 'c' : Math.round(children / roundTo) * roundTo);
  }
  return { preset: id, shown, hidden: tally };
}
