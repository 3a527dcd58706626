import type { Box, JourneyRow, JourneyRowKey } from './journey-drawing.js';
import { BESIDE_ROWS, isBeside, LADDER_ROWS, lanesOf, type Placed } from './journey-rows.js';
import { hasOwnWords, type FlatTrack } from './journey-tracks.js';

/** Where the rows of a drawing lie. */
export interface JourneyFrame {
  readonly rows: readonly JourneyRow[];
  readonly plot: Box;
  readonly row: (key: JourneyRowKey) => JourneyRow | undefined;
  /** The box of a bar in a lane of a row. */
  readonly bar: (placed: Pick<Placed, 'row' | 'lane' | 'x' | 'width' | 'wait'>) => Box;
  /** Where the first line of timescales under the bars of a row lies. */
  readonly under: (key: JourneyRowKey) => number;
}

/** What a frame is made of. */
export interface FrameOptions {
  readonly left: number;
  readonly right: number;
  readonly top: number;
  readonly labelX: number;
  readonly used: ReadonlySet<JourneyRowKey>;
  readonly ghosts: ReadonlySet<JourneyRowKey>;
  readonly stacked: ReadonlyMap<JourneyRowKey, readonly Placed[]>;
  readonly tracks: ReadonlyMap<JourneyRowKey, readonly FlatTrack[]>;
  readonly words: (key: JourneyRowKey) => string;
  /** Lines of words under the row of closure. */
  readonly lines: number;
}

const PITCH = 44;
const LANE = 17;
const BESIDE = 24;

/** Pixels of a line of words. */
export const LABEL_LINE = 15;

const BESIDE_LANE = 10;
const BESIDE_GAP = 8; // between the ladder and what stands below it

/** Gives the rows that are used their places, from the top. */
export function journeyFrame(options: FrameOptions): JourneyFrame {
  const { left, right, top, labelX, used, ghosts, words } = options;
  const rows: JourneyRow[] = [];
  let y = top;
  let below = false;
  for (const key of [...LADDER_ROWS, ...BESIDE_ROWS]) {
    if (!used.has(key) && !ghosts.has(key)) continue;
    const beside = isBeside(key);
    if (beside && !below && rows.length > 0) y += BESIDE_GAP;
    below ||= beside;
    const height = heightOf(key, options);
    const middle = y + (beside ? BESIDE / 2 : PITCH / 2);
    const ghost = !used.has(key);
    const label = words(key);
    rows.push({
      key,
      x: left,
      y,
      width: right - left,
      height,
      ghost,
      beside,
      middle,
      label,
      labelX,
      labelY: middle + 4,
    });
    y += height;
  }
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const row = (key: JourneyRowKey): JourneyRow | undefined => byKey.get(key);
  return {
    rows,
    plot: { x: left, y: top, width: right - left, height: y - top },
    row,
    bar: (placed) => boxOf(placed, row(placed.row), lanesOf(options.stacked.get(placed.row))),
    under: (key) => {
      const middle = row(key)?.middle ?? 0;
      return middle + (lanesOf(options.stacked.get(key)) - 1) * LANE + 11;
    },
  };
}

function heightOf(key: JourneyRowKey, { stacked, tracks, lines }: FrameOptions): number {
  const above = lanesOf(stacked.get(key)) - 1;
  if (isBeside(key)) return BESIDE + above * BESIDE_LANE;
  const own = tracks.get(key) ?? [];
  const under = own.reduce((most, { lane }) => Math.max(most, lane + 1), 0);
  const said = own.some(hasOwnWords) ? LABEL_LINE - 2 : 0;
  return PITCH + above * LANE + (under > 1 ? 6 : 0) + said + (key === 'closed' ? lines * LABEL_LINE : 0);
}

function boxOf(
  { x, width, lane, wait }: Pick<Placed, 'lane' | 'x' | 'width' | 'wait'>,
  row: JourneyRow | undefined,
  lanes: number,
): Box {
  const beside = row?.beside ?? false;
  const middle = (row?.middle ?? 0) + lane * (beside ? BESIDE_LANE : LANE);
  const height = beside ? 8 : wait !== null ? 10 : lanes > 1 ? 14 : 16;
  return { x, width, y: middle - height / 2, height };
}
