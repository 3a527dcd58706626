/** What a strip does when a pointer clicks, drags sideways or zooms on its lanes. Pixels from the left and top. */
export interface PointerActions {
  readonly click: (x: number, y: number) => void;
  /** Pixels moved since the last call. */
  readonly drag: (by: number) => void;
  /** A wheel turned while Ctrl is held, or a pinch: factor over 1 shows more days. */
  readonly zoom: (factor: number, x: number) => void;
}

/** Handlers for an element's pointer events. A plain wheel and an upright swipe stay with the page. */
export function pointerHandlers(actions: PointerActions): {
  readonly down: (event: PointerEvent) => void;
  readonly move: (event: PointerEvent) => void;
  readonly up: (event: PointerEvent) => void;
  readonly cancel: () => void;
  readonly wheel: { readonly handleEvent: (event: WheelEvent) => void; readonly passive: false };
} {
  let start: { readonly x: number; readonly id: number } | null = null;
  let last = 0;
  let dragging = false;
  return {
    down(event) {
      if (event.button !== 0) return;
      start = { x: event.clientX, id: event.pointerId };
      last = event.clientX;
      dragging = false;
    },
    move(event) {
      if (start?.id !== event.pointerId) return;
      if (!dragging && Math.abs(event.clientX - start.x) < SLACK) return;
      if (!dragging) capture(event);
      dragging = true;
      actions.drag(event.clientX - last);
      last = event.clientX;
    },
    up(event) {
      if (start?.id !== event.pointerId) return;
      start = null;
      if (!dragging) actions.click(...offsetIn(event));
    },
    cancel() {
      start = null;
    },
    wheel: {
      handleEvent(event) {
        if (!event.ctrlKey) return;
        event.preventDefault();
        actions.zoom(event.deltaY > 0 ? 1.25 : 0.8, offsetIn(event)[0]);
      },
      passive: false,
    },
  };
}

const SLACK = 4; // pixels that a click may slip

function capture(event: PointerEvent): void {
  if (event.currentTarget instanceof Element) event.currentTarget.setPointerCapture(event.pointerId);
}

function offsetIn(event: MouseEvent): [number, number] {
  const box = event.currentTarget instanceof Element ? event.currentTarget.getBoundingClientRect() : null;
  return [event.clientX - (box?.left ?? 0), event.clientY - (box?.top ?? 0)];
}
