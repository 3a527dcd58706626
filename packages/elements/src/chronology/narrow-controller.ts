import type { ReactiveController, ReactiveControllerHost } from 'lit';

const NARROW = 480; // pixels: lanes need more

/** Tells when an element becomes too narrow for lanes, or wide enough again. */
export class NarrowController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #tell: (narrow: boolean) => void;
  #observer: ResizeObserver | undefined;
  #frame = 0;

  constructor(host: ReactiveControllerHost & Element, tell: (narrow: boolean) => void) {
    this.#host = host;
    this.#tell = tell;
    host.addController(this);
  }

  hostConnected(): void {
    this.#observer = new ResizeObserver(([entry]) => {
      const width = entry?.contentRect.width ?? 0;
      if (width === 0) return; // hidden, which is not narrow
      cancelAnimationFrame(this.#frame);
      this.#frame = requestAnimationFrame(() => {
        this.#tell(width < NARROW); // a frame later: what changes now must not change the width that is being told
      });
    });
    this.#observer.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    cancelAnimationFrame(this.#frame);
  }
}
