import type { Box, JourneyLabel, LabelPart } from './journey-drawing.js';

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
  const isFree = (box: Box): boolean => {
    if (!isInside(box, room)) return false;
    for (let band = bandOf(box.y); band <= bandOf(box.y + box.height); band += 1)
      if (bands.get(band)?.some((other) => touches(box, other)) === true) return false;
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
          const box = { x: left - CLEAR, y: y - ABOVE, width: wide + 2 * CLEAR, height: ABOVE + BELOW };
          if (!isFree(box)) continue;
          take(box);
          return { id, x: left, y, width: wide, parts };
        }
      }
      return null;
    },
  };
}

/** The box that a label's words fill. */
export function labelBox({ x, y, width }: Pick<JourneyLabel, 'x' | 'y' | 'width'>): Box {
  return { x, y: y - ABOVE, width, height: ABOVE + BELOW };
}

function widthOf(parts: readonly LabelPart[], textWidth: (text: string, size: number) => number): number {
  const words = parts.reduce(
    (sum, { text, kind }) =>
      sum + textWidth(text, LABEL_SIZE) * (kind === 'plain' || kind === 'muted' ? 1 : BOLD),
    0,
  );
  return words + SPACE * (parts.length - 1);
}

function bandOf(y: number): number {
  return Math.floor(y / BAND);
}

function isInside(box: Box, room: Box): boolean {
  return (
    box.x >= room.x &&
    box.y >= room.y &&
    box.x + box.width <= room.x + room.width &&
    box.y + box.height <= room.y + room.height
  );
}

function touches(a: Box, b: Box): boolean {
  return a.x < b.x + b.width && b.x < a.x + a.width && a.y < b.y + b.height && b.y < a.y + a.height;
}
