import { dayNumber } from '../dates/day.js';
import { NO, POSSIBLY, truth, YES, type Truth } from '../filter/truth.js';
import type { CaseFacts } from './case-facts.js';
import type { CaseDatesClause, DurationClause } from './case-filter.js';

/** The days of cases against the days that are asked for. The last day of an open case is not known. */
export function datesTest({ from, to, mode }: CaseDatesClause, facts: CaseFacts): (at: number) => Truth {
  const first = from === null ? -Infinity : dayNumber(from);
  const last = to === null ? Infinity : dayNumber(to);
  const { day, starts } = facts.log;
  if (mode === 'any-event') {
    return (at) => {
      for (let event = starts[at] ?? 0; event < (starts[at + 1] ?? 0); event += 1) {
        const on = day[event] ?? 0;
        if (on >= first && on <= last) return YES;
      }
      return NO;
    };
  }
  return (at) => {
    const start = day[starts[at] ?? 0] ?? 0;
    const { least, most } = lastDay(at, facts);
    switch (mode) {
      case 'starting':
        return truth(start >= first && start <= last);
      case 'ending':
        return between(least, most, first, last);
      case 'contained':
        return start < first ? NO : between(least, most, start, last);
      case 'intersecting':
        return start > last ? NO : between(least, most, first, Infinity);
    }
  };
}

/** How long cases last, in days; of an open case at least until the day up to which it is observed. */
export function durationTest(
  { within: { least, most, unit } }: DurationClause,
  facts: CaseFacts,
): (at: number) => Truth {
  const { day, starts } = facts.log;
  const count = unit === 'days' ? (on: number) => on : facts.workingDays;
  return (at) => {
    const start = count(day[starts[at] ?? 0] ?? 0);
    const end = lastDay(at, facts);
    const shortest = count(end.least) - start;
    if (Number.isNaN(shortest)) return POSSIBLY;
    return between(
      shortest,
      end.most === Infinity ? Infinity : shortest,
      least ?? -Infinity,
      most ?? Infinity,
    );
  };
}

/** Whether a number that is somewhere from `least` to `most` lies from `first` to `last`. */
function between(least: number, most: number, first: number, last: number): Truth {
  if (most < first || least > last) return NO;
  return least >= first && most <= last ? YES : POSSIBLY;
}

function lastDay(at: number, { log, isOpen, observed }: CaseFacts): { least: number; most: number } {
  const last = log.day[(log.starts[at + 1] ?? 0) - 1] ?? 0;
  return isOpen(at) ? { least: Math.max(last, observed(at)), most: Infinity } : { least: last, most: last };
}
