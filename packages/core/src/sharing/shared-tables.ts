/** A number of children, and the number of families that they belong to. */
export interface SharedCount {
  /** Unique among all that is shared together. The same number in two tables has one key. */
  readonly key: string;
  readonly children: number;
  /** Left out where it is not known: then only the number of children counts. */
  readonly families?: number;
}

/** One number that is the sum of others, all of them in the tables. */
export interface SharedSum {
  readonly total: string;
  readonly parts: readonly string[];
}

/**
 * All numbers that are shared together: every table of one print, file or page, since what one hides another may give
 * away.
 */
export interface SharedTables {
  readonly counts: readonly SharedCount[];
  readonly sums: readonly SharedSum[];
  /**
   * Pairs of which the first counts some of the children of the second: a share shown as a percentage, or one filter
   * inside another. The rest of the second is protected like a number of its own, though it is never shown. `rest` is
   * what is known of it: how many families it has.
   */
  readonly within?: readonly {
    readonly part: string;
    readonly whole: string;
    readonly restFamilies?: number;
  }[];
}

/** What may be shown of a number: itself, or `c` for a hidden one. */
export type SharedNumber = number | 'c';

/** What may be shown of tables. The only thing that drawings, tables, speech and files may read. */
export interface ProtectedTables {
  readonly preset: string;
  /** By key, in the order of the counts. */
  readonly shown: ReadonlyMap<string, SharedNumber>;
  /** How many numbers are hidden because they are small themselves, and how many only to protect those. */
  readonly hidden: { readonly small: number; readonly beside: number };
}
