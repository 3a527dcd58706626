import {
  inPeriod,
  isoDay,
  NO_DAY,
  RETURN_REASONS,
  type ClosurePart,
  type DayNumber,
  type IsoDay,
  type Period,
} from '@case-journey/core';

/** One closure that counts, and whether the child came back after it. */
export interface LifeClosure {
  /** Its row in the part. */
  readonly row: number;
  readonly closed: DayNumber;
  /** Null: not by the last day known. */
  readonly returned: DayNumber | null;
  /** One of RETURN_REASONS; empty where the child did not come back. */
  readonly back: string;
}

/** A child from its first closure in a period on. */
export interface ReturnLife {
  readonly childId: string;
  /** The child's family or, where none is recorded, a number of its own. */
  readonly cluster: number;
  readonly familyId: string | null;
  readonly episodeId: string | null;
  readonly firstClosed: IsoDay;
  /** In order of their days; at least one. */
  readonly closures: readonly LifeClosure[];
  /** How often the child came back. */
  readonly returns: number;
  /** Days from the closure to the return of the shortest; Infinity where there was none. */
  readonly shortest: number;
  /** The last day on which something would show. */
  readonly end: DayNumber;
}

/**
 * Children with a closure that counts in a period, each from the first of these on, with every later one: those who came
 * back most often first, then by the shortest gap, then by id.
 */
export function returnLives(part: ClosurePart, period: Period = {}): ReturnLife[] {
  const firsts = firstClosures(part, period);
  const rows = new Map<number, number[]>();
  for (let row = 0; row < part.length; row += 1) {
    const child = part.columns.child[row] ?? -1;
    const first = firsts.get(child);
    if (first === undefined || part.columns.excluded[row] !== 0 || dayOf(part, row) < first) continue;
    const own = rows.get(child);
    if (own === undefined) rows.set(child, [row]);
    else own.push(row);
  }
  return [...rows].map(([child, own]) => lifeOf(part, child, own)).sort(byReturns);
}

function firstClosures(part: ClosurePart, period: Period): ReadonlyMap<number, DayNumber> {
  const firsts = new Map<number, DayNumber>();
  for (const row of inPeriod(part, period)) {
    if (part.columns.excluded[row] !== 0) continue;
    const child = part.columns.child[row] ?? -1;
    firsts.set(child, Math.min(firsts.get(child) ?? NO_DAY, dayOf(part, row)));
  }
  return firsts;
}

function lifeOf(part: ClosurePart, child: number, rows: number[]): ReturnLife {
  const { columns, children, families, episodes } = part;
  const closures = rows
    .sort((a, b) => dayOf(part, a) - dayOf(part, b) || a - b)
    .map((row): LifeClosure => {
      const returned = columns.returned[row] ?? NO_DAY;
      return {
        row,
        closed: dayOf(part, row),
        returned: returned === NO_DAY ? null : returned,
        back: RETURN_REASONS[columns.back[row] ?? 0] ?? '',
      };
    });
  const [first = -1] = rows;
  const family = columns.family[first] ?? -1;
  const gaps = closures.flatMap(({ closed, returned }) => (returned === null ? [] : [returned - closed]));
  return {
    childId: children[child] ?? '',
    cluster: family < 0 ? families.length + child : family,
    familyId: families[family] ?? null,
    episodeId: episodes[columns.episode[first] ?? -1] ?? null,
    firstClosed: isoDay(dayOf(part, first)),
    closures,
    returns: gaps.length,
    shortest: Math.min(Infinity, ...gaps),
    end: columns.end[first] ?? 0,
  };
}

function dayOf({ columns }: ClosurePart, row: number): DayNumber {
  return columns.day[row] ?? NO_DAY;
}

function byReturns(a: ReturnLife, b: ReturnLife): number {
  if (a.returns !== b.returns) return b.returns - a.returns;
  if (a.shortest !== b.shortest) return a.shortest - b.shortest;
  return a.childId < b.childId ? -1 : 1;
}
