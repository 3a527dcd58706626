import type { Caseload } from './caseload.js';

/** Something kept of each child while the page is open: by caseload, since two files may call two children the same. */
export class KeptByChild<T> {
  readonly #kept = new WeakMap<Caseload, Map<string, T>>();
  readonly #first: (caseload: Caseload) => ReadonlyMap<string, T> | undefined;

  /** @param first - What a caseload brings along. */
  constructor(first: (caseload: Caseload) => ReadonlyMap<string, T> | undefined = () => undefined) {
    this.#first = first;
  }

  get(caseload: Caseload, childId: string): T | undefined {
    return this.#of(caseload).get(childId);
  }

  set(caseload: Caseload, childId: string, value: T): void {
    this.#of(caseload).set(childId, value);
  }

  #of(caseload: Caseload): Map<string, T> {
    const known = this.#kept.get(caseload);
    if (known !== undefined) return known;
    const kept = new Map(this.#first(caseload));
    this.#kept.set(caseload, kept);
    return kept;
  }
}
