import type { IsoDay } from '../dates/day.js';
import { NOT_COUNTED, type ClosurePart } from './closure-part.js';
import { AFTER } from './following-end.js';
import { CLOSING_OUTCOMES } from './episode-stages.js';
import { SUPPORT } from './help-after.js';
import { cumulativeIncidence, type CumulativeIncidence, type IncidenceMark } from './cumulative-incidence.js';
import { groupRows, inPeriod, keepRows, type GroupBy, type Period, type Rows } from './group-by.js';
import { logRank, type LogRank } from './log-rank.js';
import { clusterOf } from './part.js';
import { followedColumns, type FollowedColumns } from './risk-table.js';
import { excludedList, type Excluded, type Judge } from './share.js';
import { knownDays, warningsAbout, type KnownDays, type Warning } from './warnings.js';

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
  readonly asAt: IsoDay | null;
  readonly known: KnownDays;
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
  return {
    measure: 'return-after-closure',
    asAt: part.asAt,
    known: knownDays(part),
    whole: returnCurveOf(part, rows, options),
    ...(by === undefined ? { groups: [], logRank: null } : returnCurvesBy(part, rows, by, options)),
    warnings: warningsAbout(part, countedRows(part, rows)),
  };
}

/** The curves of the groups of some rows, and the log-rank test between those of which it is recorded. */
export function returnCurvesBy(
  part: ClosurePart,
  rows: Rows,
  by: NonNullable<ReturnCurveOptions['by']>,
  options: Pick<ReturnCurveOptions, 'at' | 'minimumFollowed'> = {},
): Pick<ReturnCurve, 'groups' | 'logRank'> {
  const groups = rowsBy(part, rows, by);
  return {
    groups: groups.map(([group, own]) => ({ ...returnCurveOf(part, own, options), group })),
    logRank: logRank(comparable(part, groups)),
  };
}

/** The log-rank test between the curves of sets of rows that have none in common, by name. */
export function returnLogRank(part: ClosurePart, sets: ReadonlyMap<string, Rows>): LogRank {
  return logRank(comparable(part, [...sets]));
}

/** Rows that count in the denominators of coming back. */
export function countedRows({ columns }: ClosurePart, rows: Rows): Rows {
  return keepRows(rows, (row) => columns.excluded[row] === 0);
}

/** The rows of each group; of closures also by the position at closure and by the support known then. */
function rowsBy(
  part: ClosurePart,
  rows: Rows,
  by: NonNullable<ReturnCurveOptions['by']>,
): (readonly [group: string | null, rows: Rows])[] {
  if (by !== 'outcome' && by !== 'support') return groupRows(part, rows, by);
  const names: readonly string[] = by === 'outcome' ? CLOSING_OUTCOMES : SUPPORT;
  const codes = part.columns[by];
  const groups = names.map((name, code): [string | null, Rows] => [
    NOT_RECORDED.has(name) ? null : name,
    keepRows(rows, (row) => codes[row] === code),
  ]);
  return groups
    .filter(([, own]) => own.length > 0)
    .sort(([a], [b]) => (a === null ? 1 : 0) - (b === null ? 1 : 0));
}

/** What is followed, for {@link cumulativeIncidence}. `events`: which of {@link AFTER} are what is measured. */
function followedRows(part: ClosurePart, rows: Rows, events: readonly number[] = [1, 2]): FollowedColumns {
  const { time, kind } = part.columns;
  const kinds = AFTER.map((what, code) => {
    if (what === 'following-ended' || what === 'left-area') return 0;
    return events.includes(code) ? 1 : 2;
  });
  const followed = followedColumns(rows.length);
  rows.forEach((row, i) => {
    followed.time[i] = time[row] ?? 0;
    followed.kind[i] = kinds[kind[row] ?? 0] ?? 0;
    followed.cluster[i] = clusterOf(part, row);
  });
  return followed;
}

/**
 * What happened first after each closure that counts, of {@link AFTER}, or why it does not count: for the list behind
 * each number of a curve.
 */
export function judgeFirst({ columns }: ClosurePart): Judge {
  return (row) => {
    const reason = NOT_COUNTED[columns.excluded[row] ?? 0] ?? '';
    return reason === '' ? (AFTER[columns.kind[row] ?? 0] ?? reason) : reason;
  };
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

const NOT_RECORDED: ReadonlySet<string> = new Set(['not-recorded', 'not-known']);
const LOOKED_AFTER = AFTER.indexOf('looked-after');
const DAYS = [90, 182, 365, 730, 1095];

/** The curve of some rows; its `group` is null. */
export function returnCurveOf(
  part: ClosurePart,
  rows: Rows,
  { at = DAYS, minimumFollowed = 10 }: Pick<ReturnCurveOptions, 'at' | 'minimumFollowed'> = {},
): ReturnCurveGroup {
  const counted = countedRows(part, rows);
  const curve = cumulativeIncidence(followedRows(part, counted), { at, minimumFollowed });
  const { kind, child } = part.columns;
  const counts = AFTER.map(() => 0);
  const children = new Uint8Array(part.children.length);
  for (const row of counted) {
    counts[kind[row] ?? 0] = (counts[kind[row] ?? 0] ?? 0) + 1;
    children[child[row] ?? 0] = 1;
  }
  return {
    group: null,
    curve,
    lookedAfter:
      counts[LOOKED_AFTER] === 0
        ? curve.marks.map((mark) => ({
            ...mark,
            ...(mark.incidence === null ? {} : { incidence: 0, error: 0 }),
            limits: null,
          }))
        : cumulativeIncidence(followedRows(part, counted, [LOOKED_AFTER]), { at, minimumFollowed }).marks,
    first: AFTER.map((what, code) => ({ what, count: counts[code] ?? 0 })),
    children: children.reduce((sum, one) => sum + one, 0),
    families: curve.clusters,
    excluded: notCountedOf(part, rows),
  };
}

function comparable(
  part: ClosurePart,
  groups: readonly (readonly [group: string | null, rows: Rows])[],
): ReadonlyMap<string, FollowedColumns> {
  const compared = new Map<string, FollowedColumns>();
  for (const [group, rows] of groups) {
    const counted = countedRows(part, rows);
    if (group !== null && counted.length > 0) compared.set(group, followedRows(part, counted));
  }
  return compared;
}
