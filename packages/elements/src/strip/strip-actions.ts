import { dayAt, panned, type StripWindow } from '@case-journey/layout';
import { brushPointers } from './strip-brush-pointers.js';
import { nudged } from './strip-brush.js';
import { commandOf, type StripCommand } from './strip-keys.js';
import { pointerHandlers } from './strip-pointer.js';
import type { StripStage } from './strip-stage.js';
import type { StripActions } from './strip-template.js';

/** What a strip can do when a person asks. */
export interface StripMoves {
  readonly stage: StripStage;
  readonly window: () => StripWindow;
  readonly limits: () => StripWindow;
  readonly look: (window: StripWindow) => void;
  readonly zoom: (factor: number, around?: number) => void;
  /** Whether the command did anything. */
  readonly run: (command: StripCommand) => boolean;
  /** Pixels from the top left of the lanes. */
  readonly click: (x: number, y: number) => void;
  readonly redraw: () => void;
}

/** What the buttons, keys and pointers of a strip do. */
export function stripActions(moves: StripMoves): StripActions {
  const { stage, window, limits, look, zoom, run, click, redraw } = moves;
  const pan = (share: number): void => {
    look(panned(window(), share, limits()));
  };
  return {
    attach: (element) => {
      stage.attach(element);
      redraw();
    },
    earlier: () => {
      pan(-0.5);
    },
    later: () => {
      pan(0.5);
    },
    zoomOut: () => {
      zoom(2);
    },
    zoomIn: () => {
      zoom(0.5);
    },
    fit: () => {
      look(limits());
    },
    focus: redraw,
    key: (event) => {
      const command = commandOf(event);
      if (command !== null && run(command)) event.preventDefault();
    },
    handleKey: (edge, event) => {
      const moved = nudged(window(), edge, event.key, limits());
      if (moved === null) return;
      event.preventDefault();
      look(moved);
    },
    lanes: pointerHandlers({
      click: (x, y) => {
        click(x - stage.left, y - stage.top);
      },
      drag: (by) => {
        pan(-by / stage.view.width);
      },
      zoom: (factor, x) => {
        zoom(factor, dayAt({ ...stage.view, window: window() }, x - stage.left));
      },
    }),
    brush: brushPointers({ window, limits, stage }, look),
  };
}
