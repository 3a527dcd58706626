import type { FaultKind } from './kinds.js';

/** A fault that was planted, or a near miss that must not be found. */
export interface Plant {
  readonly kind: FaultKind;
  readonly childId: string;
  readonly eventIds: readonly string[];
  /** The check that must find it, or must not: a DfE rule's code where there is one. */
  readonly check: string;
}

/** What has been planted in one family's record so far. */
export interface Planting {
  readonly faults: Plant[];
  readonly nearMisses: Plant[];
}

/** Nothing planted yet. */
export function planted(): Planting {
  return { faults: [], nearMisses: [] };
}
