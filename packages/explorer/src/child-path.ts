/** What a child's page shows: the chronology, the journey, or the record queries. */
export type ChildViewName = (typeof CHILD_VIEWS)[number];

/** Every view of a child, in the order in which they are offered. */
export const CHILD_VIEWS = ['chronology', 'journey', 'checks'] as const;

/**
 * Which view of a child is shown, and those that the browser's Back leads to. The names are kept in memory alone: the
 * address says nothing, and the browser's own history holds only how deep a person went.
 */
export class ChildPath {
  #views: readonly ChildViewName[] = ['chronology'];
  #visited: ReadonlySet<ChildViewName> = new Set(['chronology']);
  #depth = 1;

  get view(): ChildViewName {
    return this.#views[this.#depth - 1] ?? 'chronology';
  }

  /** How many steps Back leads to the list of children. */
  get depth(): number {
    return this.#depth;
  }

  /** Whether a view was ever shown of this child: until then nothing is worked out for it. */
  wasShown(view: ChildViewName): boolean {
    return this.#visited.has(view);
  }

  /** Another child: the same view, and nothing else was shown of it yet. */
  restart(): void {
    this.#visited = new Set(['chronology', this.view]);
  }

  /** Opened from the list. */
  open(): void {
    this.#views = [this.view];
    this.#depth = 1;
  }

  /** Another view in the place of the one that is shown. */
  choose(view: ChildViewName): void {
    this.#views = [...this.#views.slice(0, this.#depth - 1), view];
    this.#visited = new Set(this.#visited).add(view);
  }

  /** A step on to another view: Back leads here again. */
  lead(view: ChildViewName): void {
    this.#depth += 1;
    this.choose(view);
  }

  /** A step that the browser's Back or Forward made. */
  goTo(depth: number): void {
    this.#depth = Math.min(Math.max(1, depth), this.#views.length);
  }
}
