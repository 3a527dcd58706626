import {
  pillWidth,
  type StripCell,
  type StripLayout,
  type StripMark,
  type StripPlace,
} from '@case-journey/layout';
import { KEY_IN_CELL } from './strip-paths.js';

/** The mark or cell under a point of the lanes, the nearest within a finger's reach; null where there is none. */
export function markAt({ marks, cells }: StripLayout, x: number, y: number): StripMark | StripCell | null {
  let nearest: StripMark | null = null;
  let least = REACH;
  for (const mark of marks) {
    const away = Math.abs(mark.x - x);
    if (Math.abs(mark.y - y) <= REACH && away < least) {
      nearest = mark;
      least = away;
    }
  }
  const inside = cells.find(
    (cell) => Math.abs(cell.y - y) <= REACH && x >= cell.x && x < cell.x + cell.width,
  );
  return nearest ?? inside ?? null;
}

const REACH = 14; // pixels from the middle of a mark

/** The mark or cell that an event is in; null where it is out of view. */
export function markOfPlace<T extends { readonly band: number; readonly from: number; readonly to: number }>(
  marks: readonly T[],
  { band, at }: StripPlace,
): T | null {
  return marks.find((mark) => mark.band === band && at >= mark.from && at < mark.to) ?? null;
}

/** The middle and width of what a reader sees of a mark or cell. */
export function spotOf(mark: StripMark | StripCell): {
  readonly x: number;
  readonly y: number;
  readonly width: number;
} {
  if (!('share' in mark)) {
    const count = mark.to - mark.from;
    const beyond = Math.max(0, count > 1 ? pillWidth(count) - 3 : 0);
    return { x: mark.x + beyond / 2, y: mark.y, width: 30 + beyond };
  }
  const width = Math.max(24, mark.width);
  return {
    x: mark.keys > 0 && width > 60 ? mark.x + KEY_IN_CELL : mark.x + mark.width / 2,
    y: mark.y,
    width: mark.keys > 0 && width > 60 ? 30 : width,
  };
}
