import type { CaseEvent, Dataset, IsoDay, Person } from '@case-journey/core';
import type { Plant } from './faults/planting.js';

/** A family of the caseload, and its children's ids. */
export interface Family {
  readonly id: string;
  readonly label: string;
  readonly childIds: readonly string[];
}

/** Every fault that was planted, and every near miss that no check may find. */
export interface AnswerKey {
  readonly faults: readonly Plant[];
  readonly nearMisses: readonly Plant[];
}

/** An invented caseload: visibly invented children, families and records, the same for the same seed. */
export interface Caseload {
  readonly preset: string;
  readonly seed: number;
  /** The day on which everything is judged; nothing later has happened. */
  readonly asAt: IsoDay;
  readonly families: readonly Family[];
  readonly children: readonly Person[];
  /** The significant events of all children, in their total order. */
  readonly significantEvents: readonly CaseEvent[];
  readonly key: AnswerKey;
  /**
   * Everything on a child's record, in order: significant events and the ordinary records around them (calls, visits,
   * e-mails, notes, documents). The ordinary ones are made when asked for, and always the same.
   */
  readonly recordsOf: (childId: string) => readonly CaseEvent[];
  /**
   * The whole as a dataset, in which the answer key holds: significant events and the filed documents that the key
   * speaks of (chronologies, school reports), or with `ordinary` every record (ten times as many).
   */
  readonly dataset: (options?: { readonly ordinary?: boolean }) => Dataset;
}
