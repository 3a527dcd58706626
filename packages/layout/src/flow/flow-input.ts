/** A number of cases, or `c` for one that must not be shown: it is drawn like every other hidden one. */
export type FlowCount = number | 'c';

/** A flow to be drawn, as numbers that may be shown. Columns from left to right. */
export interface FlowInput {
  readonly columns: readonly string[];
  readonly nodes: readonly { readonly id: string; readonly column: string; readonly cases: FlowCount }[];
  readonly bands: readonly { readonly from: string; readonly to: string; readonly cases: FlowCount }[];
}

/** For which room, and in which words. */
export interface FlowView {
  /** Pixels. */
  readonly width: number;
  /** Wanted height; it grows where words need more. 520 unless set. */
  readonly height?: number;
  /** Pixels that a text takes; bold is for names. */
  readonly textWidth: (text: string, bold?: boolean) => number;
  /** The heading of a column. */
  readonly heading: (column: string) => string;
  /** The name of a step, and the line below it. */
  readonly name: (id: string) => string;
  readonly count: (id: string) => string;
  /** What may stand on a band, the longest first: the first that fits is taken. */
  readonly label: (from: string, to: string) => readonly string[];
}

/** A step as a card with its words. */
export interface FlowCard {
  readonly id: string;
  readonly column: number;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Lines of its name, then the line with its number; each with its baseline. */
  readonly lines: readonly { readonly text: string; readonly y: number; readonly bold: boolean }[];
}

/** A band: its path goes through every point, half its thickness above and below. */
export interface FlowRibbon {
  readonly from: string;
  readonly to: string;
  readonly thickness: number;
  readonly points: readonly (readonly [x: number, y: number])[];
  readonly label: FlowLabel | null;
}

/** Words on a band, on a pill of paper. */
export interface FlowLabel {
  readonly text: string;
  /** Left and middle of the pill, and its width; it is 16 pixels high. */
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

/** A column, and its heading in lines that keep clear of the next one's. */
export interface FlowHeading {
  readonly id: string;
  readonly x: number;
  readonly width: number;
  readonly lines: readonly string[];
}

/** A flow laid out. */
export interface FlowDrawing {
  readonly width: number;
  readonly height: number;
  readonly columns: readonly FlowHeading[];
  readonly cards: readonly FlowCard[];
  readonly ribbons: readonly FlowRibbon[];
}

/** The weight with which every hidden number is drawn, whatever it is. */
export const HIDDEN_WEIGHT = 3;

/** The weight of a number in a drawing. */
export function weightOf(cases: FlowCount): number {
  return cases === 'c' ? HIDDEN_WEIGHT : cases;
}
