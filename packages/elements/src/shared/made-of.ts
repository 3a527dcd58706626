/** Remembers of what something was made, so that it is made anew only where that has changed. */
export class MadeOf {
  #parts: readonly unknown[] | undefined;

  /** Whether one of the parts is another than the last time, or this is the first time. */
  isNew(parts: readonly unknown[]): boolean {
    const old = this.#parts;
    this.#parts = parts;
    return old === undefined || parts.some((part, i) => !Object.is(part, old[i]));
  }
}
