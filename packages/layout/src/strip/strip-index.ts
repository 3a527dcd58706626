import {
  FLAG,
  LANES,
  NO_DAY,
  typeDefinition,
  type DayNumber,
  type EventColumns,
  type EventType,
} from '@case-journey/core';
import { stripMonths, type StripMonths } from './strip-months.js';
import { NO_END, type StripData } from './strip-data.js';

/** One lane of one group, its events sorted by the day at which they are drawn, then by row. */
export interface StripBand {
  /** Position in `LANES`. */
  readonly lane: number;
  /** Position in `data.groups`, 0 where there are none. */
  readonly group: number;
  /** Its place among all lanes drawn, from the top. */
  readonly slot: number;
  readonly rows: Int32Array;
  readonly days: Int32Array;
  /** How many before each position are key, significant, flagged. One longer than `rows`. */
  readonly keys: Uint32Array;
  readonly significant: Uint32Array;
  readonly flags: Uint32Array;
  /** First days of ranges, sorted, and the latest last day of each and all before it. */
  readonly starts: Int32Array;
  readonly reach: Int32Array;
  /** First day of what is still going on; null where nothing is. */
  readonly openFrom: DayNumber | null;
}

/** What became of the rows: every row is in exactly one of these. */
export interface StripTally {
  readonly total: number;
  /** Not in the chronology: drawn as density. */
  readonly leftOut: number;
  readonly filtered: number;
  /** Without a usable date: the list has them. */
  readonly undated: number;
  /** Drawn as marks, in view or not. */
  readonly drawn: number;
}

/** A strip's data made ready for drawing: sorted once, then each frame is a few binary searches. */
export interface StripIndex {
  readonly data: StripData;
  /** Every lane; of several groups only the lanes that have something. */
  readonly bands: readonly StripBand[];
  readonly months: StripMonths;
  readonly tally: StripTally;
  /** The first and the day after the last of everything dated; null where nothing is. */
  readonly extent: readonly [DayNumber, DayNumber] | null;
  /** The same of what is drawn as marks, and of periods. */
  readonly drawnExtent: readonly [DayNumber, DayNumber] | null;
  /** Events that concern several of the groups: the row drawn, and the other groups. */
  readonly shared: ReadonlyMap<number, readonly number[]>;
}

/** The day at which a row's glyph stands: the middle of the days it can be, or its only bound. {@link NO_DAY}: none. */
export function stripDay({ columns }: StripData, row: number): DayNumber {
  const day = columns.day[row] ?? NO_DAY;
  const last = columns.lastDay[row] ?? NO_DAY;
  if (day === NO_DAY || last === NO_DAY || last <= day) return day;
  return (columns.flags[row] ?? 0) & FLAG.openStart ? day : (day + last) >> 1;
}

/** Makes a strip's data ready for drawing. A row of each event and child counts once where `event` says so. */
export function stripIndex(data: StripData): StripIndex {
  const { shared, group } = groupsOfRows(data);
  const { columns } = data;
  const lanes = columns.types.map((type) => LANES.indexOf(typeDefinition(type as EventType).lane));
  const laneOf = (row: number): number => lanes[columns.type[row] ?? 0] ?? 0;
  const groups = Math.max(1, data.groups?.length ?? 0);
  const sorter = bandSorter(groups * LANES.length, columns.length);
  const months = stripMonths();
  const tally = { total: 0, leftOut: 0, filtered: 0, undated: 0, drawn: 0 };
  for (let row = 0; row < columns.length; row += 1) {
    const home = group[row] ?? 0;
    if (home < 0) continue;
    tally.total += 1;
    const day = stripDay(data, row);
    const fate = fateOf(data, row, day);
    tally[fate] += 1;
    if (day !== NO_DAY) months.add(day, fate !== 'leftOut');
    if (fate === 'drawn') sorter.add(home * LANES.length + laneOf(row), row, day);
  }
  const crossed = new Set<number>();
  for (const [row, others] of shared)
    for (const other of others) crossed.add(other * LANES.length + laneOf(row));
  const bands = sorter
    .bands()
    .map((keys, band) => ({ keys, band }))
    .filter(({ keys, band }) => groups === 1 || keys.length > 0 || crossed.has(band))
    .map(({ keys, band }, slot) => bandOf(keys, band, slot, data));
  return { data, bands, months: months.finish(), tally, shared, ...extents(data, bands, months.extent()) };
}

type Fate = 'leftOut' | 'filtered' | 'undated' | 'drawn';

function fateOf({ levels, shown }: StripData, row: number, day: number): Fate {
  if ((levels[row] ?? 0) === 0) return 'leftOut';
  if (shown !== undefined && (shown[row] ?? 0) === 0) return 'filtered';
  return day === NO_DAY ? 'undated' : 'drawn';
}

interface RowGroups {
  /** For each row its group; -1: not drawn, since no group is that child's or a row before is the same event. */
  readonly group: Int8Array;
  readonly shared: ReadonlyMap<number, readonly number[]>;
}

function groupsOfRows({ columns, groups }: StripData): RowGroups {
  const group = new Int8Array(columns.length);
  const shared = new Map<number, number[]>();
  if (isOfOneChild({ columns, groups })) return { group, shared };
  const ofChild = new Map(groups?.map(({ child }, position) => [child, position]));
  const homeOf = (row: number): number =>
    groups === undefined ? 0 : (ofChild.get(columns.child[row] ?? -1) ?? -1);
  const firstRow = new Map<number, number>();
  for (let row = 0; row < columns.length; row += 1) {
    const home = homeOf(row);
    const event = columns.event?.[row] ?? -1;
    const first = firstRow.get(event);
    group[row] = first === undefined ? home : -1;
    if (home < 0 || event < 0) continue;
    if (first === undefined) firstRow.set(event, row);
    else if (home !== group[first]) shared.set(first, [...(shared.get(first) ?? []), home]);
  }
  return { group, shared };
}

function isOfOneChild({
  columns,
  groups,
}: Pick<StripData, 'columns'> & { groups: StripData['groups'] | undefined }): boolean {
  return columns.children.length < 2 && groups === undefined;
}

// one number sorts by day and then by row; days and rows stay under 2^22 and 2^31
const ROW_ROOM = 0x80000000;
const DAY_SHIFT = 0x200000;

function bandSorter(
  count: number,
  most: number,
): { add: (band: number, row: number, day: number) => void; bands: () => Float64Array[] } {
  const sizes = new Int32Array(count);
  const keys = new Float64Array(most);
  const homes = new Uint8Array(most);
  let length = 0;
  return {
    add(band, row, day) {
      sizes[band] = (sizes[band] ?? 0) + 1;
      keys[length] = (day + DAY_SHIFT) * ROW_ROOM + row;
      homes[length] = band;
      length += 1;
    },
    bands() {
      const bands = [...sizes].map((size) => new Float64Array(size));
      const next = new Int32Array(count);
      for (let i = 0; i < length; i += 1) {
        const home = homes[i] ?? 0;
        const at = next[home] ?? 0;
        next[home] = at + 1;
        const band = bands[home];
        if (band !== undefined) band[at] = keys[i] ?? 0;
      }
      return bands.map((band) => band.sort());
    },
  };
}

function bandOf(sortKeys: Float64Array, band: number, slot: number, data: StripData): StripBand {
  const length = sortKeys.length;
  const rows = new Int32Array(length);
  const days = new Int32Array(length);
  const keys = new Uint32Array(length + 1);
  const significant = new Uint32Array(length + 1);
  const flags = new Uint32Array(length + 1);
  for (let i = 0; i < length; i += 1) {
    const key = sortKeys[i] ?? 0;
    const shifted = Math.floor(key / ROW_ROOM);
    const row = key - shifted * ROW_ROOM;
    const level = data.levels[row] ?? 0;
    rows[i] = row;
    days[i] = shifted - DAY_SHIFT;
    keys[i + 1] = (keys[i] ?? 0) + (level === 3 ? 1 : 0);
    significant[i + 1] = (significant[i] ?? 0) + (level === 2 ? 1 : 0);
    flags[i + 1] = (flags[i] ?? 0) + (data.flagged?.[row] ?? 0);
  }
  const lane = band % LANES.length;
  const group = Math.floor(band / LANES.length);
  return { lane, group, slot, rows, days, keys, significant, flags, ...ranges(rows, data) };
}

/** The first day of a row's range: after the days at which it can have begun. */
export function rangeStart({ columns }: StripData, row: number): DayNumber {
  const day = columns.day[row] ?? NO_DAY;
  const last = columns.lastDay[row] ?? NO_DAY;
  return last === NO_DAY || last < day ? day : last;
}

function ranges(rows: Int32Array, data: StripData): Pick<StripBand, 'starts' | 'reach' | 'openFrom'> {
  const { ends } = data;
  if (ends === undefined) return { starts: new Int32Array(0), reach: new Int32Array(0), openFrom: null };
  const keys = new Float64Array(rows.length);
  let length = 0;
  let openFrom: number | null = null;
  for (const row of rows) {
    const end = ends[row] ?? NO_END;
    if (end === NO_END) continue;
    const start = rangeStart(data, row);
    if (end === NO_DAY) openFrom = openFrom === null ? start : Math.min(openFrom, start);
    else if (end > start) keys[length++] = (start + DAY_SHIFT) * ROW_ROOM + (end + DAY_SHIFT);
  }
  const starts = new Int32Array(length);
  const reach = new Int32Array(length);
  let furthest = -ROW_ROOM;
  keys
    .subarray(0, length)
    .sort()
    .forEach((key, i) => {
      const shifted = Math.floor(key / ROW_ROOM);
      starts[i] = shifted - DAY_SHIFT;
      furthest = Math.max(furthest, key - shifted * ROW_ROOM - DAY_SHIFT);
      reach[i] = furthest;
    });
  return { starts, reach, openFrom };
}

function extents(
  { columns, periods, asAt }: StripData,
  bands: readonly StripBand[],
  all: readonly [number, number] | null,
): Pick<StripIndex, 'extent' | 'drawnExtent'> {
  const drawn: number[] = [];
  for (const { days, rows, reach } of bands) {
    if (days.length > 0) drawn.push(days[0] ?? 0, (days.at(-1) ?? 0) + 1, earliest(rows, columns));
    if (reach.length > 0) drawn.push((reach.at(-1) ?? 0) + 1);
  }
  for (const { from, to } of periods) drawn.push(from, to + 1);
  if (drawn.length > 0 && asAt !== null) drawn.push(Math.max(asAt + 1, Math.min(...drawn)));
  const drawnExtent = span(drawn);
  return { drawnExtent, extent: span([...(all ?? []), ...(drawnExtent ?? [])]) };
}

// A glyph stands in the middle of the days that an event can have: the box around it begins earlier
function earliest(rows: Int32Array, { day }: EventColumns): number {
  let first = NO_DAY;
  for (const row of rows) first = Math.min(first, day[row] ?? NO_DAY);
  return first;
}

function span(days: readonly number[]): readonly [number, number] | null {
  return days.length === 0 ? null : [Math.min(...days), Math.max(...days)];
}
