import {
  columnsFromEvents,
  currentEntries,
  dateWords,
  dayNumber,
  dayWords,
  eventTitle,
  FLAG,
  isoDay,
  levelColumn,
  NO_DAY,
  say,
  typeDefinition,
  typeWords,
  type CaseEvent,
  type Chronology,
  type EventColumns,
  type EventType,
  type IsoDay,
  type Message,
  type Messages,
  type Person,
  type PlanPeriod,
} from '@case-journey/core';
import { stripEnds, type StripLevel } from '@case-journey/layout';
import type { StripInput } from '../strip/strip-input.js';
import type { ChronologyView, Records } from './chronology-view.js';
import { entryAsEvent } from './entry-as-event.js';
import type { RowContext } from './event-facts.js';
import { levelWords } from './level-tag.js';
import type { ChronologyAxis } from './view-bar.js';

/** A child's records as the timeline takes them: rows, and the event of each. */
export interface StripRecords {
  readonly events: readonly CaseEvent[];
  readonly columns: EventColumns;
  readonly ends: Int32Array;
  /** The row of an event, or of the first event of an entry. */
  readonly rowOf: ReadonlyMap<string, number>;
}

/** Rows for each event and each of the children shown; entries that stand for no event are events of their own. */
export function stripRecords(
  { events, byId }: Pick<Records, 'events' | 'byId'>,
  chronology: Chronology | null,
  childIds: readonly string[],
): StripRecords {
  const entries = chronology === null ? [] : currentEntries(chronology);
  const typed = entries.filter(({ eventIds }) => !eventIds.some((id) => byId.has(id)));
  const shown = new Set(childIds);
  const all = [...events, ...typed.map((entry) => entryAsEvent(entry, byId))].map((event) =>
    shown.size === 0 || event.children.length < 2
      ? event
      : { ...event, children: event.children.filter(({ childId }) => shown.has(childId)) },
  );
  const columns = columnsFromEvents(all);
  const rowOf = new Map<string, number>();
  for (let row = columns.length - 1; row >= 0; row -= 1) {
    const event = all[columns.event?.[row] ?? -1];
    if (event !== undefined) rowOf.set(event.id, row);
  }
  return { events: all, columns, ends: stripEnds(columns, all), rowOf };
}

/** What the timeline is drawn from, beside the rows. */
export interface StripInputState extends RowContext {
  readonly rows: StripRecords;
  readonly record: Records;
  readonly plans: readonly PlanPeriod[];
  readonly chosen: ChronologyView;
  /** Ids of the events and entries that the filter lets through. */
  readonly shown: ReadonlySet<string>;
  /** Whether every record is drawn, not only what is in the chronology or proposed. */
  readonly all: boolean;
  readonly child: Person | undefined;
  readonly childIds: readonly string[];
  readonly axis: ChronologyAxis;
  readonly selectedId: string | null;
}

/** The timeline's input: how each row is rated and whether it is shown, plans, gaps, ages, and the words. */
export function stripInput(state: StripInputState): StripInput {
  const { rows, messages, locale, child } = state;
  const eventOf = (row: number): CaseEvent | undefined => rows.events[rows.columns.event?.[row] ?? -1];
  const { levels, shown, flagged } = marked(state, eventOf);
  const anchor = state.selectedId === null ? undefined : rows.rowOf.get(state.selectedId);
  const birth = child?.birth?.earliest ?? child?.expectedBirth ?? null;
  return {
    columns: rows.columns,
    ends: rows.ends,
    levels,
    shown,
    flagged,
    periods: state.plans.map(({ plan, from, to, open }) => ({
      status: plan,
      from,
      to,
      open,
      label: say(messages, `timeline.plan.${plan}`),
    })),
    gaps: gapsOf(state),
    asAt: state.asAt === undefined ? null : dayNumber(state.asAt),
    ...(state.childIds.length > 1 ? { groups: groups(state) } : {}),
    birth: birth === null ? null : dayNumber(birth),
    anchor: anchor === undefined ? null : (rows.columns.day[anchor] ?? null),
    axis: state.axis,
    label: (row) => {
      const event = eventOf(row);
      return event === undefined ? '' : eventTitle(told(event, state), messages);
    },
    name: (row) => {
      const event = eventOf(row);
      return event === undefined ? '' : nameOf(event, state);
    },
    messages: ribbonWords(state),
    locale,
  };
}

// A mark in full: date, lane, level and whether it is only proposed, what happened, of siblings whose it is
function nameOf(event: CaseEvent, state: StripInputState): string {
  const { chosen, messages } = state;
  const standing = chosen.standings.get(chosen.toldBy.get(event.id) ?? event.id);
  return say(messages, 'timeline.name', {
    date: dateWords(event.date, { messages }),
    lane: say(messages, `lane.${typeDefinition(event.type).lane}`),
    level: levelWords(standing, messages),
    title: `${eventTitle(told(event, state), messages)}${owners(event, state)}`,
  });
}

// Of siblings, a mark says whose it is
function owners({ children }: CaseEvent, { childIds, people }: StripInputState): string {
  if (childIds.length < 2) return '';
  return `. ${children.map(({ childId }) => people.get(childId)?.label ?? childId).join(', ')}`;
}

// What the drawing calls itself: while proposals are among what is drawn it says so; of siblings, whose plans they are
function ribbonWords({ messages, child, childIds, chosen }: StripInputState): Messages {
  const words: Record<string, Message> = {};
  if (chosen.considered.length > 0) {
    words['strip.kept'] = say(messages, 'timeline.kept');
    words['strip.kept.short'] = say(messages, 'timeline.kept.short');
  }
  if (child !== undefined && childIds.length > 1)
    words['strip.plan'] = say(messages, 'timeline.plans.of', { child: child.label });
  return { ...messages, ...words };
}

/** Columns alone as the timeline's input: rated by type and flags, named by date and kind. */
export function columnsInput(
  columns: EventColumns,
  messages: Messages,
  locale: string,
  asAt: IsoDay | undefined,
): StripInput {
  const typeOf = (row: number): EventType => (columns.types[columns.type[row] ?? 0] ?? 'note') as EventType;
  const levels = levelColumn(columns);
  const label = (row: number): string => typeWords(typeOf(row), messages);
  return {
    columns,
    levels,
    periods: [],
    gaps: [],
    asAt: asAt === undefined ? null : dayNumber(asAt),
    birth: null,
    anchor: null,
    axis: 'date',
    label,
    name: (row) => {
      const day = columns.day[row] ?? NO_DAY;
      return say(messages, 'timeline.name', {
        date: day === NO_DAY ? say(messages, 'date.none') : dayWords(isoDay(day), { messages }),
        lane: say(messages, `lane.${typeDefinition(typeOf(row)).lane}`),
        level: say(messages, LEVEL_KEYS[levels[row] ?? 0] ?? 'level.none'),
        title: label(row),
      });
    },
    messages,
    locale,
  };
}

const LEVEL_KEYS = ['level.none', 'level.supporting', 'level.significant', 'level.key'] as const;

// An accepted event is told in the words of its entry
function told(event: CaseEvent, { chosen }: StripInputState): CaseEvent {
  const by = chosen.toldBy.get(event.id);
  return by === undefined || by === event.id ? event : (chosen.told.find(({ id }) => id === by) ?? event);
}

// One child's gap is another's event: of siblings the list tells whose gaps they are
function gapsOf({ record, childIds, messages, locale }: StripInputState): StripInput['gaps'] {
  if (childIds.length > 1) return [];
  return record.gaps.map(({ from, to, days, state, allClosed }) => ({
    from,
    to,
    label: say(messages, `timeline.gap.${allClosed ? 'all-closed' : state}`, { count: days }, locale),
  }));
}

function marked(
  { rows, chosen, shown: passes, all }: StripInputState,
  eventOf: (row: number) => CaseEvent | undefined,
): { levels: Uint8Array; shown: Uint8Array; flagged: Uint8Array } {
  const levels = new Uint8Array(rows.columns.length);
  const shown = new Uint8Array(rows.columns.length);
  const flagged = new Uint8Array(rows.columns.length);
  for (let row = 0; row < levels.length; row += 1) {
    const id = eventOf(row)?.id ?? '';
    const by = chosen.toldBy.get(id) ?? id;
    const standing = chosen.standings.get(by);
    const level: StripLevel = standing === undefined ? (all ? 1 : 0) : STRIP_LEVELS[standing.level];
    levels[row] = level;
    flagged[row] = level > 0 && isToNote(rows.columns, row) ? 1 : 0;
    shown[row] = level === 0 || passes.has(all ? id : by) ? 1 : 0;
  }
  return { levels, shown, flagged };
}

function isToNote({ flags }: EventColumns, row: number): boolean {
  return ((flags[row] ?? 0) & TO_NOTE) !== 0;
}

const TO_NOTE = FLAG.notSeen | FLAG.noRationale;
const STRIP_LEVELS = { supporting: 1, significant: 2, key: 3 } as const;

function groups({ rows, childIds, people }: StripInputState): NonNullable<StripInput['groups']> {
  return childIds.flatMap((childId) => {
    const child = rows.columns.children.indexOf(childId);
    return child === -1 ? [] : [{ child, label: people.get(childId)?.label ?? childId }];
  });
}
