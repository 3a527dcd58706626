import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { toggled } from '../shared/toggled.js';
import type { GroupBlock, RuleBlock } from './query-groups.js';
import type { QueryRow } from './query-rows.js';

/** What the list needs of its host. */
export interface ChecksListHost extends ReactiveControllerHost {
  readonly model: { readonly groups: readonly GroupBlock[] };
}

const FIRST_SHOWN = 12; // of one check: so many are taken in at a glance
const FEW_MORE = 4; // are shown as well: one press more would be asked for next to nothing

/** Which kinds and queries of the list are open, and on which of its stops the keyboard is. */
export class ChecksListController implements ReactiveController {
  /** The stop that Tab comes to: the name of a kind or of a query's row. */
  current = '';
  #closed: ReadonlySet<string> = new Set();
  #open: ReadonlySet<string> = new Set();
  #whole: ReadonlySet<string> = new Set();
  readonly #host: ChecksListHost;

  constructor(host: ChecksListHost) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    if (this.current === '') this.home();
  }

  /** Every kind open and no query: for another record. */
  begin(): void {
    this.#closed = new Set();
    this.#open = new Set();
    this.#whole = new Set();
    this.home();
  }

  /** Brings the keyboard's stop to the first kind, unless it is on something that is still there. */
  settle(): void {
    const stops = this.#host.model.groups.flatMap((group) => [
      groupStop(group),
      ...(this.isGroupOpen(group)
        ? group.rules.flatMap((block) => this.rowsShown(block).map((row) => rowStop(row)))
        : []),
    ]);
    if (!stops.includes(this.current)) this.current = stops[0] ?? '';
  }

  home(): void {
    const [first] = this.#host.model.groups;
    this.current = first === undefined ? '' : groupStop(first);
  }

  isGroupOpen({ key }: GroupBlock): boolean {
    return !this.#closed.has(key);
  }

  isOpen({ query }: QueryRow): boolean {
    return this.#open.has(query.id);
  }

  get allOpen(): boolean {
    return this.#host.model.groups.every((group) => this.isGroupOpen(group));
  }

  /** The rows of a check that are shown before a reader asks for all. */
  rowsShown({ rule, rows }: RuleBlock): readonly QueryRow[] {
    const whole = this.#whole.has(rule) || rows.length <= FIRST_SHOWN + FEW_MORE;
    return whole ? rows : rows.slice(0, FIRST_SHOWN);
  }

  readonly toggleAll = (): void => {
    this.#closed = this.allOpen ? new Set(this.#host.model.groups.map(({ key }) => key)) : new Set();
    this.home();
    this.#host.requestUpdate();
  };

  toggleGroup({ key }: GroupBlock): void {
    this.#closed = toggled(this.#closed, key);
    this.#host.requestUpdate();
  }

  toggle({ query }: QueryRow): void {
    this.#open = toggled(this.#open, query.id);
    this.#host.requestUpdate();
  }

  /** Opens a query's row: for its form, which stands inside. */
  reveal(row: QueryRow): void {
    if (!this.isOpen(row)) this.toggle(row);
    this.stop(rowStop(row));
  }

  showWhole(rule: string): void {
    this.#whole = new Set(this.#whole).add(rule);
    this.#host.requestUpdate();
  }

  stop(name: string): void {
    if (this.current === name) return;
    this.current = name;
    this.#host.requestUpdate();
  }
}

/** The name of a kind's stop. */
export function groupStop({ key }: GroupBlock): string {
  return `g-${key}`;
}

/** The name of a query's stop: its place among all that are shown would change with the filter, so its id. */
export function rowStop({ query }: QueryRow): string {
  return `q-${query.id}`;
}
