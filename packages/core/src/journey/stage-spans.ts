import { dayNumber, type DayNumber, type IsoDay } from '../dates/day.js';
import type { CaseEvent } from '../model/event.js';
import { inOrder } from '../model/in-order.js';
import type { Stage } from '../model/vocabulary.js';
import { countsFrom, endsOf, mayChangeStatus, overFrom, startOf } from './status-rules.js';

/** A stretch of whole days. `to`: the last day, inclusive. `open`: still in force on the as-at day, which is `to`. */
export interface Span {
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly open: boolean;
}

/** What can change a child's status by a day, in the total order of events, and the first day with any record. */
export interface StatusEvents {
  readonly events: readonly CaseEvent[];
  readonly first: IsoDay | null;
}

/**
 * One child's events that count for a status by a day: they happened, have a usable day, and start, end or tell of
 * something. Calls, notes and visits, which are most, are left out before sorting.
 */
export function statusEvents(events: readonly CaseEvent[], childId: string, asAt: IsoDay): StatusEvents {
  const found: CaseEvent[] = [];
  let first: IsoDay | null = null;
  for (const event of events) {
    const day = countsFrom(event);
    if (event.occurrence !== 'happened' || day === null || day > asAt) continue;
    if (!event.children.some((child) => child.childId === childId)) continue;
    if (first === null || day < first) first = day;
    if (mayChangeStatus(event)) found.push(event);
  }
  return { events: inOrder(found), first };
}

/**
 * On which days each stage was in force, as it would have been told on each of those days: the rule of
 * {@link statusOn} for every day at once. Within a day, an end closes what was open before the day; a start beside an
 * end leaves the stage as it was; a start whose own end has come counts no longer.
 *
 * @param counted - What {@link statusEvents} gives.
 */
export function stageSpans(counted: readonly CaseEvent[], asAt: IsoDay): ReadonlyMap<Stage, readonly Span[]> {
  const last = dayNumber(asAt);
  const spans = new Map<Stage, readonly Span[]>();
  for (const [stage, turns] of turnsByStage(counted)) spans.set(stage, spansOf(turns, last));
  return spans;
}

/** What one day's events say of one stage. `overs`: the days on which its starts come to their own end. */
interface Turn {
  readonly day: DayNumber;
  readonly overs: DayNumber[];
  starts: number;
  ends: boolean;
}

function turnsByStage(events: readonly CaseEvent[]): Map<Stage, Turn[]> {
  const turns = new Map<Stage, Turn[]>();
  for (const event of events) {
    const day = dayNumber(countsFrom(event) ?? '');
    const opens = startOf(event.type);
    if (opens !== null) addStart(turnOn(turns, opens, day), overFrom(event));
    for (const stage of endsOf(event.type)) turnOn(turns, stage, day).ends = true;
  }
  return turns;
}

function turnOn(turns: Map<Stage, Turn[]>, stage: Stage, day: DayNumber): Turn {
  const known = turns.get(stage) ?? [];
  const latest = known.at(-1);
  if (latest?.day === day) return latest;
  const turn = { day, overs: [], starts: 0, ends: false };
  known.push(turn);
  turns.set(stage, known);
  return turn;
}

function addStart(turn: Turn, over: IsoDay | null): void {
  if (over === '') return;
  const day = over === null ? null : dayNumber(over);
  if (day !== null && day <= turn.day) return;
  turn.starts += 1;
  if (day !== null) turn.overs.push(day);
}

function spansOf(turns: readonly Turn[], last: DayNumber): Span[] {
  const spans: Span[] = [];
  const upTo: Turn[] = [];
  let from: DayNumber | null = null;
  for (const { day, turn, starts } of changes(turns, last)) {
    if (starts) upTo.push(turn);
    else turn.starts -= 1;
    const open = isOpen(upTo);
    if (open && from === null) from = day;
    if (open || from === null) continue;
    if (from < day) spans.push({ from, to: day - 1, open: false });
    from = null;
  }
  if (from !== null) spans.push({ from, to: last, open: true });
  return joined(spans);
}

interface Change {
  readonly day: DayNumber;
  readonly turn: Turn;
  /** A new day of events, or one of its starts that comes to its own end. */
  readonly starts: boolean;
}

function changes(turns: readonly Turn[], last: DayNumber): Change[] {
  return turns
    .flatMap((turn): Change[] => [
      { day: turn.day, turn, starts: true },
      ...turn.overs.map((day) => ({ day, turn, starts: false })),
    ])
    .filter(({ day }) => day <= last)
    .sort((a, b) => a.day - b.day);
}

// The latest day that says for itself: a start without an end, or an end without a start that still counts.
function isOpen(turns: readonly Turn[]): boolean {
  const latest = turns.findLast(({ starts, ends }) => ends !== starts > 0);
  return latest !== undefined && latest.starts > 0;
}

// A stage that closes and opens again on one day was in force without a break.
function joined(spans: readonly Span[]): Span[] {
  const whole: Span[] = [];
  for (const span of spans) {
    const before = whole.at(-1);
    if (before !== undefined && before.to + 1 >= span.from)
      whole[whole.length - 1] = { ...span, from: before.from };
    else whole.push(span);
  }
  return whole;
}
