import { dayNumber, type DayNumber, type IsoDay } from '../dates/day.js';
import type { CaseEvent } from '../model/event.js';
import type { Stage } from '../model/vocabulary.js';
import { stageSpans, statusEvents, type Span } from './stage-spans.js';
import { countsFrom, isOfEpisode, PRECEDENCE, recordedStatus } from './status-rules.js';
import type { Status } from './status.js';

/** A stretch of days with one status. `to`: the last day, inclusive. `open`: still in force on the as-at day. */
export interface StatusPeriod {
  readonly status: Status;
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly open: boolean;
}

/** Of whom, and as at which day. */
export interface PeriodOptions {
  readonly childId: string;
  readonly asAt: IsoDay;
}

/**
 * One child's status day by day, as {@link statusOn} gives it for each: periods in order, without overlap or a day
 * between them, from the first dated event to the as-at day. None where nothing is recorded by then. Two neighbouring
 * periods differ in status. Linear in the events but for their sorting.
 *
 * @param events - Events of any children, in any order.
 */
export function statusPeriods(
  events: readonly CaseEvent[],
  { childId, asAt }: PeriodOptions,
): readonly StatusPeriod[] {
  const { events: counted, first } = statusEvents(events, childId, asAt);
  const periods: StatusPeriod[] = [];
  if (first !== null) addPeriod(periods, 'no-referral', dayNumber(first));
  const now: Now = { open: new Set(), recorded: null, episode: false };
  for (const [day, changes] of changesByDay(counted, asAt)) {
    for (const change of changes) change(now);
    addPeriod(periods, statusNow(now), day);
  }
  return periods.map((period, i) => {
    const next = periods[i + 1];
    return next === undefined
      ? { ...period, to: dayNumber(asAt), open: true }
      : { ...period, to: next.from - 1 };
  });
}

interface Now {
  readonly open: Set<Stage>;
  recorded: Status | null;
  episode: boolean;
}

type Change = (now: Now) => void;

function changesByDay(counted: readonly CaseEvent[], asAt: IsoDay): [DayNumber, Change[]][] {
  const days = new Map<DayNumber, Change[]>();
  const on = (day: DayNumber, change: Change): void => {
    const known = days.get(day);
    if (known === undefined) days.set(day, [change]);
    else known.push(change);
  };
  for (const event of counted) on(dayNumber(countsFrom(event) ?? ''), changeBy(event));
  for (const [stage, spans] of stageSpans(counted, asAt))
    for (const span of spans) turnStage(on, stage, span);
  return [...days].sort(([a], [b]) => a - b);
}

function changeBy(event: CaseEvent): Change {
  const recorded = recordedStatus(event);
  const episode = isOfEpisode(event);
  return (now) => {
    now.recorded = recorded ?? now.recorded;
    now.episode ||= episode;
  };
}

function turnStage(on: (day: DayNumber, change: Change) => void, stage: Stage, span: Span): void {
  on(span.from, ({ open }) => open.add(stage));
  if (!span.open) on(span.to + 1, ({ open }) => open.delete(stage));
}

function statusNow({ open, recorded, episode }: Now): Status {
  if (recorded !== null) return recorded;
  const inForce = PRECEDENCE.find(([stages]) => stages.some((stage) => open.has(stage)));
  if (inForce !== undefined) return inForce[1];
  return episode ? 'closed' : 'no-referral';
}

function addPeriod(periods: StatusPeriod[], status: Status, day: DayNumber): void {
  if (periods.at(-1)?.from === day) periods.pop(); // nothing more than this day
  if (periods.at(-1)?.status !== status) periods.push({ status, from: day, to: day, open: false });
}
