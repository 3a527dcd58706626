import {
  protectTables,
  sharedRate,
  type ProtectedTables,
  type SharedCount,
  type SharedNumber,
  type SharedSum,
  type SharingPreset,
} from '@case-journey/core';
import { isFew, type FollowedUnits } from '@case-journey/layout';

/** The only numbers that drawing, tables and speech may read. */
export interface SafeNumbers {
  /** What may be shown of a number, `c` for a hidden one. */
  readonly of: (key: string) => SharedNumber;
  /** Percent to one decimal place; null where it may not be shown or nothing can be told. */
  readonly rate: (part: string, whole: string) => number | null;
  /** How many are hidden. */
  readonly hidden: number;
}

/** Collects every number that is shown together, and what is known of how they hang together. */
export class NumberTables {
  readonly #counts: SharedCount[] = [];
  readonly #sums: SharedSum[] = [];
  readonly #within: { readonly part: string; readonly whole: string }[] = [];
  readonly #unseen = new Set<string>();
  readonly #preset: SharingPreset | null;

  constructor(preset: SharingPreset | null) {
    this.#preset = preset;
  }

  /** A number and the children and families behind it; without them it counts as so many children. */
  add(key: string, units: FollowedUnits | number): void {
    if (typeof units === 'number') this.#counts.push({ key, children: units });
    else
      this.#counts.push({
        key,
        children: units.count,
        // Six closures may be of two children: few children hide a number as few families do
        families: isFew(units, this.#preset) ? 0 : units.families,
      });
  }

  /** A number that nobody sees, and that must not come out of those that are seen. */
  addUnseen(key: string, units: FollowedUnits): void {
    this.#unseen.add(key);
    this.add(key, units);
  }

  /** Whether a number points at few children or families, and so has to be hidden. */
  isFew(units: FollowedUnits): boolean {
    return isFew(units, this.#preset);
  }

  /**
   * Two numbers of nearly the same cases, counted in two ways: what one is more than the other is a number that nobody
   * sees.
   */
  apart(one: { readonly key: string; readonly count: number }, other: typeof one): void {
    const [most, least] = one.count > other.count ? [one, other] : [other, one];
    const count = most.count - least.count;
    const rest = `${most.key} more than ${least.key}`;
    if (count > 0) this.addUnseen(rest, { count, children: count, families: count });
    this.sum(most.key, count > 0 ? [least.key, rest] : [least.key]);
  }

  /** A total and all of its parts. */
  sum(total: string, parts: readonly string[]): void {
    this.#sums.push({ total, parts });
  }

  /** A number that counts some of another. */
  within(part: string, whole: string): void {
    this.#within.push({ part, whole });
  }

  /** What may be shown. Tables that contradict themselves show nothing. */
  finish(): SafeNumbers {
    const shown = this.#shown();
    const of = (key: string): SharedNumber => shown?.shown.get(key) ?? 'c';
    return {
      of,
      rate: (part, whole) => (shown === null ? null : sharedRate(shown, part, whole)),
      hidden: this.#counts.filter(({ key }) => !this.#unseen.has(key) && of(key) === 'c').length,
    };
  }

  #shown(): ProtectedTables | null {
    const raw = new Map(this.#counts.map(({ key, children }) => [key, children]));
    if (this.#preset === null) return { preset: '', shown: raw, hidden: { small: 0, beside: 0 } };
    try {
      return protectTables({ counts: this.#counts, sums: this.#sums, within: this.#within }, this.#preset);
    } catch {
      return null;
    }
  }
}
