import type { ReactiveController, ReactiveControllerHost } from 'lit';

const QUIET_KEY = 'F8';

/**
 * Someone looks over the shoulder: one key, wherever the focus is, hides everything until it is pressed again. The key
 * types no character, so it cannot get in the way of speech input or of writing.
 */
export class QuietController implements ReactiveController {
  /** Whether everything is hidden. */
  on = false;
  readonly #host: ReactiveControllerHost;

  constructor(host: ReactiveControllerHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    document.addEventListener('keydown', this.#press);
  }

  hostDisconnected(): void {
    document.removeEventListener('keydown', this.#press);
  }

  /** Hides everything, or shows it again. */
  readonly turn = (): void => {
    this.on = !this.on;
    this.#host.requestUpdate();
  };

  readonly #press = (key: KeyboardEvent): void => {
    if (key.key !== QUIET_KEY || key.ctrlKey || key.altKey || key.metaKey || key.shiftKey) return;
    key.preventDefault();
    this.turn();
  };
}
