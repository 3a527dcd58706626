import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Step } from './journey-model.js';

/** What the steps need of their host. */
export interface StepsHost extends ReactiveControllerHost {
  readonly model: { readonly telling: { readonly steps: readonly Step[] } };
}

/** Which steps are open, of which all events are shown, and on which of them the keyboard is. */
export class StepController implements ReactiveController {
  open: ReadonlySet<string> = new Set();
  /** Steps of which every event is shown, however many there are. */
  whole: ReadonlySet<string> = new Set();
  /** The id of the step that Tab comes to. */
  current = '';
  readonly #host: StepsHost;

  constructor(host: StepsHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.current === '') this.begin();
  }

  /** Closes every step and goes to the first: for another record. */
  begin(): void {
    this.open = new Set();
    this.whole = new Set();
    this.current = this.#host.model.telling.steps[0]?.id ?? '';
  }

  /** Goes to the first step where the one that the keyboard was on is gone. */
  settle(): void {
    const { steps } = this.#host.model.telling;
    if (!steps.some(({ id }) => id === this.current)) this.current = steps[0]?.id ?? '';
  }

  get allOpen(): boolean {
    return this.#host.model.telling.steps.every(({ id }) => this.open.has(id));
  }

  readonly toggleAll = (): void => {
    const { steps } = this.#host.model.telling;
    this.open = this.allOpen ? new Set() : new Set(steps.map(({ id }) => id));
    this.#host.requestUpdate();
  };

  readonly toggle = (id: string): void => {
    const open = new Set(this.open);
    if (!open.delete(id)) open.add(id);
    this.open = open;
    this.#host.requestUpdate();
  };

  readonly reveal = (id: string): void => {
    this.current = id;
    this.open = new Set(this.open).add(id);
    this.#host.requestUpdate();
  };

  readonly showWhole = (id: string): void => {
    this.whole = new Set(this.whole).add(id);
    this.#host.requestUpdate();
  };

  readonly stop = (id: string): void => {
    if (this.current === id) return;
    this.current = id;
    this.#host.requestUpdate();
  };
}
