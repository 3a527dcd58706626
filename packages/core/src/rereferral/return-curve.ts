import { AFTER, NOT_COUNTED, type ClosurePart } from './closure-part.js';
import { CLOSING_OUTCOMES } from './episode-stages.js';
import { SUPPORT } from './help-after.js';
import { cumulativeIncidence, type CumulativeIncidence, type IncidenceMark } from './cumulative-incidence.js';
import { groupRows, inPeriod, type GroupBy, type Period, type Rows } from './group-by.js';
import { logRank, type LogRank } from './log-rank.js';
import { clusterOf } from './part.js';
import type { Followed } from './risk-table.js';
import { excludedList, type Excluded } from './share.js';
import { warningsOf, type Warning } from './warnings.js';

/** How the curve of coming back is made. */
export interface ReturnCurveOptions extends Period {
  /** Defaults to none: one curve. */
  readonly by?: GroupBy | 'outcome' | 'support';
  /** Days since closure at which limits are wanted. Defaults to 90, 182, 365, 730 and 1,095. */
  readonly at?: readonly number[];
  /** No estimate beyond the last day with so many still followed. Defaults to 10. */
  readonly minimumFollowed?: number;
}

/** The curve of one group. */
export interface ReturnCurveGroup {
  readonly group: string | null;
  /** Coming back in any way; the competing events are the 18th birthday and death. */
  readonly curve: CumulativeIncidence;
  /** Becoming looked after as the way of coming back: estimates at the same days. */
  readonly lookedAfter: readonly IncidenceMark[];
  /** Closures that count, by what happened first; in order of {@link AFTER}. */
  readonly first: readonly { readonly what: string; readonly count: number }[];
  readonly children: number;
  readonly families: number;
  readonly excluded: readonly Excluded[];
}

/** Coming back to the front door after a closure. Never the official re-referral. */
export interface ReturnCurve {
  readonly measure: 'return-after-closure';
  readonly asAt: string | null;
  readonly whole: ReturnCurveGroup;
  readonly groups: readonly ReturnCurveGroup[];
  /** Between the groups of which it is recorded; null without groups. */
  readonly logRank: LogRank | null;
  readonly warnings: readonly Warning[];
}

/**
 * Of the episodes closed in a period, how many children had come back to the front door by each day since: a referral
 * or becoming looked after. Closures that nobody can come back from, and those without a known day, are in no number;
 * closures whose following ended count as long as they were followed.
 */
export function returnCurve(part: ClosurePart, options: ReturnCurveOptions = {}): ReturnCurve {
  const rows = inPeriod(part, options);
  const { by } = options;
  const groups = by === undefined ? [] : rowsBy(part, rows, by);
  return {
    measure: 'return-after-closure',
    asAt: part.asAt,
    whole: groupOf(part, null, rows, options),
    groups: groups.map(([group, own]) => groupOf(part, group, own, options)),
    logRank: by === undefined ? null : logRank(comparable(part, groups)),
    warnings: warningsOf(part, countedRows(part, rows), () => ''),
  };
}

/** Rows that count in the denominators of coming back. */
export function countedRows({ columns }: ClosurePart, rows: Rows): Rows {
  return rows.filter((row) => columns.excluded[row] === 0);
}

/** The rows of each group; of closures also by the position at closure and by the support known then. */
export function rowsBy(
  part: ClosurePart,
  rows: Rows,
  by: NonNullable<ReturnCurveOptions['by']>,
): (readonly [group: string | null, rows: Rows])[] {
  if (by !== 'outcome' && by !== 'support') return groupRows(part, rows, by);
  const names: readonly string[] = by === 'outcome' ? CLOSING_OUTCOMES : SUPPORT;
  const codes = part.columns[by];
  return names.flatMap((name, code): [string | null, Rows][] => {
    const own = rows.filter((row) => codes[row] === code);
    return own.length === 0 ? [] : [[name, own]];
  });
}

/** What is followed, for {@link cumulativeIncidence}. `events`: which of {@link AFTER} are what is measured. */
export function followedRows(part: ClosurePart, rows: Rows, events: readonly number[] = [1, 2]): Followed[] {
  const { time, kind } = part.columns;
  return rows.map((row): Followed => {
    const what = kind[row] ?? 0;
    const isEnd = what === 0 || what === AFTER.indexOf('left-area');
    return { time: time[row] ?? 0, kind: isEnd ? 0 : events.includes(what) ? 1 : 2, cluster: clusterOf(part, row) };
  });
}

/** Why rows do not count, and how many. */
export function notCountedOf({ columns }: ClosurePart, rows: Rows): Excluded[] {
  const counts = new Map<string, number>();
  for (const row of rows) {
    const reason = NOT_COUNTED[columns.excluded[row] ?? 0] ?? '';
    if (reason !== '') counts.set(reason, (counts.get(reason) ?? 0) + 1);
  }
  return excludedList(counts);
}

const DAYS = [90, 182, 365, 730, 1095];

function groupOf(
  part: ClosurePart,
  group: string | null,
  rows: Rows,
  { at = DAYS, minimumFollowed = 10 }: ReturnCurveOptions,
): ReturnCurveGroup {
  const counted = countedRows(part, rows);
  const curve = cumulativeIncidence(followedRows(part, counted), { at, minimumFollowed });
  const { marks } = cumulativeIncidence(followedRows(part, counted, [2]), { at, minimumFollowed });
  const { kind, child } = part.columns;
  return {
    group,
    curve,
    lookedAfter: marks,
    first: AFTER.map((what, code) => ({ what, count: counted.filter((row) => kind[row] === code).length })),
    children: new Set(counted.map((row) => child[row])).size,
    families: curve.clusters,
    excluded: notCountedOf(part, rows),
  };
}

function comparable(
  part: ClosurePart,
  groups: readonly (readonly [group: string | null, rows: Rows])[],
): ReadonlyMap<string, readonly Followed[]> {
  const compared = new Map<string, readonly Followed[]>();
  for (const [group, rows] of groups)
    if (group !== null) compared.set(group, followedRows(part, countedRows(part, rows)));
  return compared;
}
