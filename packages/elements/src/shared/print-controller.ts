import type { ReactiveController, ReactiveControllerHost } from 'lit';

/** What printing needs of its host. */
export interface PrintHost extends ReactiveControllerHost {
  /** Asks whether this may be printed; false withholds it. */
  readonly mayPrint: () => boolean;
  /** Draws at once: the page is printed as soon as this returns. */
  readonly drawNow: () => void;
}

/** Shows everything while the page is printed, or nothing where the host withholds it, and as it was after. */
export class PrintController implements ReactiveController {
  /** What paper would show now. */
  state: 'screen' | 'print' | 'withheld' = 'screen';
  readonly #host: PrintHost;

  constructor(host: PrintHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    globalThis.addEventListener('beforeprint', this.#before);
    globalThis.addEventListener('afterprint', this.#after);
  }

  hostDisconnected(): void {
    globalThis.removeEventListener('beforeprint', this.#before);
    globalThis.removeEventListener('afterprint', this.#after);
  }

  readonly #before = (): void => {
    this.#turn(this.#host.mayPrint() ? 'print' : 'withheld');
  };

  readonly #after = (): void => {
    this.#turn('screen');
  };

  #turn(state: PrintController['state']): void {
    this.state = state;
    this.#host.requestUpdate();
    this.#host.drawNow();
  }
}
