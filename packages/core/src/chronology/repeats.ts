import { calendarDay, daysInMonth, numberOf, type DayNumber } from '../dates/day.js';

/** Something that happened on a day, known by its place in a list. */
export interface Repeat {
  readonly place: number;
  readonly day: DayNumber;
}

/**
 * The stretches in which things repeat: at least `count` of them on different days within `months` calendar months of
 * the first. Windows that share one are joined; what then lasts longer than `months` is cut again from its beginning,
 * and a last piece with fewer than `count` days stays with the piece before it.
 *
 * @param repeats - In order of day.
 */
export function repeats(repeats: readonly Repeat[], count: number, months: number): Repeat[][] {
  return runs(repeats, count, months).flatMap((run) => stretches(run, count, months));
}

/** Runs of overlapping windows, each of which has at least `count` different days. */
function runs(repeats: readonly Repeat[], count: number, months: number): Repeat[][] {
  const order = dayOrder(repeats);
  const found: Repeat[][] = [];
  let taken = 0; // everything before this place is in a run, or cannot be
  let end = 0;
  for (const [start, { day }] of repeats.entries()) {
    const last = monthsLater(day, months);
    while (end < repeats.length && (repeats[end]?.day ?? 0) <= last) end += 1;
    if ((order[end - 1] ?? 0) - (order[start] ?? 0) + 1 < count || end <= taken) continue;
    const run = start < taken ? found.at(-1) : undefined;
    if (run === undefined) found.push(repeats.slice(start, end));
    else run.push(...repeats.slice(taken, end));
    taken = end;
  }
  return found;
}

function stretches(run: readonly Repeat[], count: number, months: number): Repeat[][] {
  const found: Repeat[][] = [];
  let rest = run;
  while (rest.length > 0) {
    const last = monthsLater(rest[0]?.day ?? 0, months);
    const beyond = rest.findIndex(({ day }) => day > last);
    const piece = beyond === -1 ? rest : rest.slice(0, beyond);
    const before = found.at(-1);
    if (before !== undefined && differentDays(piece) < count) before.push(...piece);
    else found.push([...piece]);
    rest = rest.slice(piece.length);
  }
  return found;
}

/** How many different days there are. */
export function differentDays(repeats: readonly Repeat[]): number {
  return (dayOrder(repeats).at(-1) ?? -1) + 1;
}

/** The day a number of calendar months later; the last of the month where the month has no such day. */
export function monthsLater(number: DayNumber, months: number): DayNumber {
  const { year, month, day } = calendarDay(number);
  const later = year * 12 + month - 1 + months;
  const inYear = Math.floor(later / 12);
  const inMonth = later - inYear * 12 + 1;
  return numberOf(inYear, inMonth, Math.min(day, daysInMonth(inYear, inMonth)));
}

function dayOrder(repeats: readonly Repeat[]): number[] {
  let order = -1;
  let before: DayNumber | null = null;
  return repeats.map(({ day }) => {
    if (day !== before) order += 1;
    before = day;
    return order;
  });
}
