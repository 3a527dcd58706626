import type { StripMonths } from './strip-months.js';
import { monthStart } from './strip-months.js';
import { xOf, type StripView } from './strip-view.js';

/** One bar of records by month (or several months where they are thin). */
export interface DensityBar {
  readonly x: number;
  readonly width: number;
  /** 0 to 1, of the fullest bar. */
  readonly all: number;
  /** Of that, the part in the chronology. */
  readonly kept: number;
}

const THINNEST = 3; // pixels

/** Records by month over a window: every month with a record has a bar. */
export function densityBars(months: StripMonths, view: Pick<StripView, 'window' | 'width'>): DensityBar[] {
  const pixels = (30.4 * view.width) / (view.window.to - view.window.from);
  const span = [1, 3, 12, 60, 120].find((each) => each * pixels >= THINNEST) ?? 120;
  const counts: { start: number; all: number; kept: number }[] = [];
  for (let i = 0; i < months.all.length;) {
    const start = Math.floor((months.first + i) / span) * span;
    let all = 0;
    let kept = 0;
    for (; i < months.all.length && months.first + i < start + span; i += 1) {
      all += months.all[i] ?? 0;
      kept += months.kept[i] ?? 0;
    }
    if (all > 0) counts.push({ start, all, kept });
  }
  const most = counts.reduce((highest, { all }) => Math.max(highest, all), 1);
  return counts.map(({ start, all, kept }) => {
    const x = xOf(view, monthStart(start));
    const end = xOf(view, monthStart(start + span));
    return {
      x,
      width: Math.max(1, end - x - Math.min(1.5, (end - x) / 4)),
      all: all / most,
      kept: kept / most,
    };
  });
}
