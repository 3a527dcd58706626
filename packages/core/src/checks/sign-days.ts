import type { StatusPeriod } from '../journey/status-periods.js';
import type { Status } from '../journey/status.js';
import type { Days } from './sign-context.js';

/** The stretches of days on which a child was open to social care, oldest first, whatever the status in them. */
export function openDays(periods: readonly StatusPeriod[]): Days[] {
  const open: { from: number; to: number }[] = [];
  for (const { status, from, to } of periods) {
    if (AWAY.has(status)) continue;
    const last = open.at(-1);
    if (last?.to === from - 1) last.to = to;
    else open.push({ from, to });
  }
  return open;
}

/** The days between each closure and the next opening: the day of the closure and that of the return left out. */
export function returns(periods: readonly StatusPeriod[]): Days[] {
  const open = openDays(periods);
  return open.slice(1).map(({ from }, i) => ({ from: (open[i]?.to ?? from) + 2, to: from - 1 }));
}

/** What nothing covers of some stretches that come one after another: stretches, oldest first. */
export function emptyDays(stretches: readonly Days[], covered: readonly Days[]): Days[] {
  const empty: Days[] = [];
  const inOrder = [...covered].sort((a, b) => a.from - b.from);
  let place = 0;
  let coveredTo = -Infinity;
  for (const { from, to } of stretches) {
    let next = Math.max(from, coveredTo + 1);
    for (let own = inOrder[place]; own !== undefined && own.from <= to; own = inOrder[place]) {
      if (own.from > next) empty.push({ from: next, to: own.from - 1 });
      coveredTo = Math.max(coveredTo, own.to);
      next = Math.max(next, own.to + 1);
      place += 1;
    }
    if (next <= to) empty.push({ from: next, to });
  }
  return empty;
}

/** Whether all of the first days lie in the second. */
export function within(days: Days, whole: Days): boolean {
  return days.from >= whole.from && days.to <= whole.to;
}

const AWAY: ReadonlySet<Status> = new Set<Status>(['closed', 'no-referral', 'early-help']);
