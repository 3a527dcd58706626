import type { ReactiveController, ReactiveControllerHost } from 'lit';

/**
 * Keeps the focus inside when what had it is gone: it goes back to the button that opened what closed, else to the
 * first of the host's places that is there.
 */
export class FocusController implements ReactiveController {
  readonly #host: ReactiveControllerHost & Element;
  readonly #places: () => readonly string[];
  #had = false;
  #trigger: HTMLElement | null = null;

  /** @param places - Selectors in the host's shadow root, the best first. */
  constructor(host: ReactiveControllerHost & Element, places: () => readonly string[]) {
    this.#host = host;
    this.#places = places;
    host.addController(this);
  }

  hostUpdate(): void {
    const focused = this.#host.shadowRoot?.activeElement;
    this.#had = focused != null;
    if (focused?.getAttribute('aria-expanded') === 'false') this.#trigger = focused as HTMLElement;
  }

  hostUpdated(): void {
    const root = this.#host.shadowRoot;
    if (!this.#had || root?.activeElement !== null) return;
    const places = this.#places().map((selector) => root.querySelector<HTMLElement>(selector));
    const [place] = [this.#trigger, ...places].filter((one) => one?.isConnected === true);
    place?.focus();
  }
}
