import {
  calendarDay,
  dayNumber,
  type DayNumber,
  type Episode,
  type Interval,
  type Journey,
  type Return,
} from '@case-journey/core';

/** One child's returns drawn: a line of time, periods of involvement on it, arcs above from closure to return. */
export interface ReturnArcs {
  readonly width: number;
  readonly height: number;
  /** The line on which the periods stand. */
  readonly base: number;
  readonly bars: readonly {
    readonly episode: Episode;
    readonly x: number;
    readonly width: number;
    readonly isOpen: boolean;
  }[];
  readonly arcs: readonly DrawnReturn[];
  /** Early help between a closure and what came next. */
  readonly help: readonly { readonly interval: Interval; readonly x: number; readonly width: number }[];
  readonly years: readonly { readonly year: number; readonly x: number; readonly hasWords: boolean }[];
}

/** An arc with its words above. */
export interface DrawnReturn {
  readonly found: Return;
  readonly x1: number;
  readonly x2: number;
  readonly top: number;
  /** A `d` of a path. */
  readonly path: string;
  readonly label: { readonly text: string; readonly x: number; readonly y: number; readonly width: number };
}

/** Room and words. */
export interface ArcsView {
  readonly width: number;
  readonly label: (found: Return) => string;
  readonly textWidth: (text: string) => number;
}

/** Lays out the returns of a journey. The same journey, room and type give the same drawing; words never overlap. */
export function returnArcs(journey: Journey, view: ArcsView): ReturnArcs {
  const { episodes, returns } = journey;
  const last = dayNumber(journey.asAt);
  const first = Math.min(last - 1, ...episodes.map(({ from }) => from));
  const pad = Math.max(1, Math.round((last - first) * 0.02));
  const place = (day: DayNumber): number =>
    tenth(EDGE + ((view.width - 2 * EDGE) * (Math.min(day, last) - first)) / (last - first + pad));
  const longest = Math.max(1, ...returns.map(({ days }) => days));
  const raw = placedLabels(
    returns.map((found) => arcOf(found, longest, place, view)),
    view.width,
  );
  const up = Math.max(0, ...raw.map(({ top, label }) => Math.max(-top, 14 - label.y))) + 6;
  return {
    width: view.width,
    height: up + BAR + 40,
    base: up,
    bars: episodes.map((episode) => {
      const x = place(episode.from);
      const isOpen = episode.endRule === 'open' || episode.endRule === 'open-known';
      return { episode, x, width: Math.max(3, tenth(place(episode.to) - x)), isOpen };
    }),
    arcs: raw.map((arc) => lowered(arc, up)),
    help: helpBetween(journey).map((interval) => {
      const x = place(interval.from);
      return { interval, x, width: Math.max(3, tenth(place(interval.to) - x)) };
    }),
    years: yearsOf(first, last, place),
  };
}

/** Early help in force in any part of the time between a closure and the next period of involvement or the as-at day. */
export function helpBetween({ episodes, intervals, asAt }: Journey): Interval[] {
  const gaps = episodes.flatMap((episode): (readonly [DayNumber, DayNumber])[] => {
    if (episode.endRule === 'open' || episode.endRule === 'open-known') return [];
    const next = Math.min(
      dayNumber(asAt),
      ...episodes.map(({ from }) => from).filter((from) => from > episode.to),
    );
    return [[episode.to, next]];
  });
  return intervals.filter(
    ({ stage, from, to }) => stage === 'early-help' && gaps.some(([start, end]) => from < end && to > start),
  );
}

const EDGE = 10;
const BAR = 18;
const LINE = 17;

function arcOf(
  found: Return,
  longest: number,
  place: (day: DayNumber) => number,
  { label, textWidth }: ArcsView,
): DrawnReturn {
  const x1 = place(found.closed);
  const x2 = Math.max(x1 + 4, place(found.returned));
  const top = -tenth(22 + 78 * Math.sqrt(found.days / longest));
  const text = label(found);
  return {
    found,
    x1,
    x2,
    top,
    path: arcPath(x1, x2, top, 0),
    label: { text, x: (x1 + x2) / 2, y: top - 6, width: textWidth(text) + 24 },
  };
}

function arcPath(x1: number, x2: number, top: number, base: number): string {
  // The highest point of such a curve is three quarters of the way to its handles
  const handle = tenth(base + ((top - base) * 4) / 3);
  return `M${x1} ${base}C${x1} ${handle} ${x2} ${handle} ${x2} ${base}`;
}

/** Words above their arc, or higher where others stand there already. */
function placedLabels(arcs: readonly DrawnReturn[], room: number): DrawnReturn[] {
  const taken: DrawnReturn['label'][] = [];
  return arcs.map((arc) => {
    const half = arc.label.width / 2;
    const x = Math.min(Math.max(arc.label.x, half), Math.max(half, room - half));
    let { y } = arc.label;
    const clash = (): DrawnReturn['label'] | undefined =>
      taken.find(
        (other) => Math.abs(other.x - x) < other.width / 2 + half + 4 && Math.abs(other.y - y) < LINE - 0.5,
      );
    for (let other = clash(); other !== undefined; other = clash()) y = other.y - LINE;
    const label = { ...arc.label, x: tenth(x), y: tenth(y) };
    taken.push(label);
    return { ...arc, label };
  });
}

function lowered(arc: DrawnReturn, by: number): DrawnReturn {
  const top = arc.top + by;
  return {
    ...arc,
    top,
    path: arcPath(arc.x1, arc.x2, top, by),
    label: { ...arc.label, y: tenth(arc.label.y + by) },
  };
}

function yearsOf(first: DayNumber, last: DayNumber, place: (day: DayNumber) => number): ReturnArcs['years'] {
  const years: ReturnArcs['years'][number][] = [];
  let words = -Infinity;
  for (let year = calendarDay(first).year + 1; year <= calendarDay(last).year; year += 1) {
    const x = place(dayNumber(`${String(year).padStart(4, '0')}-01-01`));
    const hasWords = x - words >= 44;
    if (hasWords) words = x;
    years.push({ year, x, hasWords });
  }
  return years;
}

function tenth(value: number): number {
  return Math.round(value * 10) / 10;
}
