/**
 * Where a fact comes from. `recorded`: read from a file's line. `inferred`: by a named rule from the events with the
 * ids in `from`. `entered`: by a person; `at` is a UTC instant from the host.
 */
export type Provenance =
  | { readonly kind: 'recorded'; readonly file: string; readonly sheet?: string; readonly line?: number }
  | { readonly kind: 'inferred'; readonly rule: string; readonly from: readonly string[] }
  | { readonly kind: 'entered'; readonly by: string; readonly at: string };
