import { dayAt, panned, xOf, type StripWindow } from '@case-journey/layout';
import { centred, dragged, type Edge } from './strip-brush.js';

/** What the brush must know of its strip. */
export interface BrushSource {
  readonly window: () => StripWindow;
  readonly limits: () => StripWindow;
  /** Where the overview lies: pixels from the left of the strip, and its width. */
  readonly stage: { readonly left: number; readonly overviewWidth: number };
}

/** Handlers for pointers on the overview: an edge is pulled, the window is moved, elsewhere it jumps. */
export function brushPointers(
  { window, limits, stage }: BrushSource,
  look: (window: StripWindow) => void,
): {
  readonly down: (event: PointerEvent) => void;
  readonly move: (event: PointerEvent) => void;
  readonly up: (event: PointerEvent) => void;
  readonly cancel: () => void;
} {
  let held: Edge | 'window' | null = null;
  let last = 0;
  const view = (): { window: StripWindow; width: number } => ({
    window: limits(),
    width: stage.overviewWidth,
  });
  return {
    down(event) {
      if (event.button !== 0 || !(event.currentTarget instanceof HTMLElement)) return;
      const x = event.clientX - event.currentTarget.getBoundingClientRect().left - stage.left;
      const shown = window();
      const [from, to] = [xOf(view(), shown.from), xOf(view(), shown.to)];
      const edge =
        event.target instanceof Element ? event.target.closest('.handle')?.getAttribute('data-edge') : null;
      if (edge === 'from' || edge === 'to') held = edge;
      else held = 'window';
      if (held === 'window' && (x < from || x > to)) look(centred(shown, dayAt(view(), x), limits()));
      last = event.clientX;
      event.currentTarget.setPointerCapture(event.pointerId);
    },
    move(event) {
      if (held === null) return;
      const days = ((event.clientX - last) * (limits().to - limits().from)) / stage.overviewWidth;
      const shown = window();
      if (held === 'window') look(panned(shown, days / (shown.to - shown.from), limits()));
      else look(dragged(shown, held, shown[held] + days, limits()));
      last = event.clientX;
    },
    up() {
      held = null;
    },
    cancel() {
      held = null;
    },
  };
}
