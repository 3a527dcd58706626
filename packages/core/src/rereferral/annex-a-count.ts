import type { IsoDay } from '../dates/day.js';
import { at, wordAt } from '../journey/int-table.js';
import { NO_DAY } from '../log/event-columns.js';
import { inPeriod } from './group-by.js';
import { partBuilder } from './part-builder.js';
import { mergeParts, type Part } from './part.js';
import type { RereferralRecords } from './rereferral-records.js';
import { judged, shareOf, type Judge, type Share } from './share.js';
import { knownDays, warningsAbout, type KnownDays, type Warning } from './warnings.js';

/** Children whose referral rows hold Annex A's own count, one row each; `count`: -1 none, -2 the rows differ. */
export type AnnexAPart = Part<'count'>;

/** The columns beside those of every part. */
export const ANNEX_A_NAMES: readonly 'count'[] = ['count'];

/** Annex A's own count of referrals. */
export interface AnnexACount {
  readonly measure: 'annex-a-referrals-in-12-months';
  readonly asAt: IsoDay | null;
  readonly known: KnownDays;
  /** Children with at least one referral in the 12 months before their latest. */
  readonly share: Share;
  /** Children by the number that the list gives. */
  readonly byCount: readonly { readonly count: number; readonly children: number }[];
  readonly warnings: readonly Warning[];
}

/** Adds what list 3 says of the children of some records. */
export function addAnnexACounts(part: AnnexAPart, records: RereferralRecords): AnnexAPart {
  return mergeParts(part, annexAPart(records));
}

/**
 * Children by "Number of referrals in last 12 months" of Ofsted's list 3, as the council gave it: referrals begun in the
 * 12 months before the child's latest referral. It speaks of children and their latest referral only, so it is no
 * re-referral rate, and is never recalculated here.
 */
export function annexACount(part: AnnexAPart): AnnexACount {
  const rows = inPeriod(part);
  const counts = new Map<number, number>();
  for (const row of rows) {
    const count = part.columns.count[row] ?? -1;
    if (count >= 0) counts.set(count, (counts.get(count) ?? 0) + 1);
  }
  return {
    measure: 'annex-a-referrals-in-12-months',
    asAt: part.asAt,
    known: knownDays(part),
    share: shareOf(part, rows, judged(part, judgeAnnexA(part))),
    byCount: [...counts].sort(([a], [b]) => a - b).map(([count, children]) => ({ count, children })),
    warnings: warningsAbout(part, rows),
  };
}

/** How a child is judged. */
export function judgeAnnexA({ columns }: AnnexAPart): Judge {
  return (row) => {
    const count = columns.count[row] ?? -1;
    if (count === -1) return 'not-given';
    return count === -2 ? 'rows-differ' : count > 0 ? 'yes' : 'no';
  };
}

function annexAPart(records: RereferralRecords): AnnexAPart {
  const { columns, facts } = records;
  const builder = partBuilder(records, ANNEX_A_NAMES, {
    type: 'referral',
    capacity: columns.children.length,
  });
  const type = columns.types.indexOf('referral');
  const latest = new Int32Array(columns.children.length).fill(-1);
  const counts = new Int32Array(columns.children.length).fill(-1);
  if (type < 0 || facts?.counted.some((count) => count >= 0) !== true) return builder.finish();
  const isOne = (row: number): boolean =>
    wordAt(columns.type, row) === type && at(columns.day, row) !== NO_DAY;
  for (let row = 0; row < columns.length; row += 1) {
    if (!isOne(row)) continue;
    const child = at(columns.child, row);
    const known = at(latest, child);
    if (known < 0 || at(columns.day, row) > at(columns.day, known)) latest[child] = row;
    const count = facts.counted[row] ?? -1;
    const other = at(counts, child);
    if (count >= 0) counts[child] = other === -1 || other === count ? count : -2;
  }
  latest.forEach((row, child) => {
    if (row < 0) return;
    const place = builder.add(child, row, at(columns.episode, row), at(columns.day, row));
    builder.columns.count[place] = at(counts, child);
  });
  return builder.finish();
}
