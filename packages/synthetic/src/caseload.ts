import type { CaseEvent, Dataset, IsoDay, Person } from '@case-journey/core';
import type { Plant } from './faults/planting.js';

/** A child's line in a list of the caseload. */
export interface ChildSummary {
  /** Significant events on the child's record; ordinary records are not counted. */
  readonly events: number;
  /** The day of the latest event that happened. */
  readonly lastEvent: IsoDay | null;
  /** The highest stage in force on the day the caseload is seen on. */
  readonly status: ChildStatus;
}

/** What a child's involvement is on a day, by the precedence that Ofsted uses. */
export type ChildStatus =
  'looked-after' | 'protection-plan' | 'child-in-need' | 'assessment' | 'closed' | 'contact-only';

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
  /** Events, last event and status of a child; of an unknown child: none, null and closed. */
  readonly summary: (childId: string) => ChildSummary;
  /**
   * Everything on a child's record, in order: significant events and the ordinary records around them (calls, visits,
   * e-mails, notes). The ordinary ones are made when asked for, and always the same.
   */
  readonly recordsOf: (childId: string) => readonly CaseEvent[];
  /** The whole as a dataset: significant events only, or with `ordinary` every record (ten times as many). */
  readonly dataset: (options?: { readonly ordinary?: boolean }) => Dataset;
}
