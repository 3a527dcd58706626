import type { Box, JourneyLabel, LabelKind, LabelPart } from './journey-drawing.js';

/** One place in which words may stand. `y`: their baseline. */
export interface LabelSpot {
  readonly x: number;
  readonly y: number;
  /** `end`: `x` is their right edge. */
  readonly side: 'start' | 'end';
}

/** Words that want a place: from the longest to the shortest, and the places from the best on. */
export interface LabelWish {
  readonly id: string;
  readonly texts: readonly (readonly LabelPart[])[];
  readonly spots: readonly LabelSpot[];
}

/** Finds places for words in which they touch nothing that is there already. */
export interface LabelPlacer {
  /** Marks a rectangle as taken. */
  readonly take: (box: Box) => void;
  /** The first of the wishes that has room, longest words first; the place is then taken. Null: none has. */
  readonly place: (wish: LabelWish) => JourneyLabel | null;
  /** The width of words at the size of labels. */
  readonly width: (parts: readonly LabelPart[]) => number;
}

/** Pixels of a label's type, and of its line above and below the baseline. */
export const LABEL_SIZE = 12;
const ABOVE = 10;
const BELOW = 4;
const CLEAR = 3; // pixels between words
const BAND = 16; // pixels of a bucket
const BOLD = 1.16; // how much wider bold words are than the plain ones that were measured
const BOLD_KINDS: ReadonlySet<LabelKind> = new Set(['bold', 'accent', 'over']);
const SPACE = 5; // pixels between the parts of a label

/** A placer for a drawing whose words may stand within `room`. */
export function labelPlacer(room: Box, textWidth: (text: string, size: number) => number): LabelPlacer {
  const bands = new Map<number, Box[]>();
  const width = (parts: readonly LabelPart[]): number => widthOf(parts, textWidth);
  const take = (box: Box): void => {
    for (let band = bandOf(box.y); band <= bandOf(box.y + box.height); band += 1) {
      const known = bands.get(band);
      if (known === undefined) bands.set(band, [box]);
      else known.push(box);
    }
  };
  const right = room.x + room.width;
  const lowest = room.y + room.height - ABOVE - BELOW;
  // no object for each place that is tried: most are taken
  const isFree = (x: number, y: number, wide: number): boolean => {
    if (x < room.x || y < room.y || x + wide > right || y > lowest) return false;
    for (let band = bandOf(y); band <= bandOf(y + ABOVE + BELOW); band += 1)
      for (const other of bands.get(band) ?? NONE) if (touches(x, y, wide, other)) return false;
    return true;
  };
  return {
    take,
    width,
    place: ({ id, texts, spots }) => {
      for (const parts of texts) {
        const wide = width(parts);
        for (const { x, y, side } of spots) {
          const left = side === 'start' ? x : x - wide;
          if (!isFree(left - CLEAR, y - ABOVE, wide + 2 * CLEAR)) continue;
          take({ x: left - CLEAR, y: y - ABOVE, width: wide + 2 * CLEAR, height: ABOVE + BELOW });
          return { id, x: left, y, width: wide, parts };
        }
      }
      return null;
    },
  };
}

function widthOf(parts: readonly LabelPart[], textWidth: (text: string, size: number) => number): number {
  const words = parts.reduce(
    (sum, { text, kind }) => sum + textWidth(text, LABEL_SIZE) * (BOLD_KINDS.has(kind) ? BOLD : 1),
    0,
  );
  return words + SPACE * (parts.length - 1);
}

function bandOf(y: number): number {
  return Math.floor(y / BAND);
}

const NONE: readonly Box[] = [];

function touches(x: number, y: number, wide: number, other: Box): boolean {
  return (
    x < other.x + other.width &&
    other.x < x + wide &&
    y < other.y + other.height &&
    other.y < y + ABOVE + BELOW
  );
}
