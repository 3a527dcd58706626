import {
  CHECKS,
  CHRONOLOGY_SIGNS,
  type CaseEvent,
  type CheckDefinition,
  type QueryReply,
  type RecordQuery,
} from '@case-journey/core';
import { SheetElement } from '../shared/sheet-element.js';
import { ALL_QUERIES, type ChecksFilter } from './checks-filter.js';
import { checksProperties } from './checks-properties.js';

/** The list by kind, or the same as a table. */
export type ChecksViewName = 'list' | 'table';

/** Whether record queries are there to be shown, are still being worked out, or could not be. */
export type ChecksState = 'ready' | 'loading' | 'failed';

/** What a host sets on `<cj-checks>`, and what holds where it sets nothing. */
export abstract class ChecksInputsElement extends SheetElement {
  static override properties = checksProperties;

  /** The record queries, in any order. Not set: they are worked out from `events`, as at `asAt`. */
  declare queries: readonly RecordQuery[] | null | undefined;
  /** The events that queries are about, which name them; and where no queries are set, the record that is looked at. */
  declare events: readonly CaseEvent[];
  /** The checks that looked at the record: they say of which kind a query is, and what was looked at. Ours unless set. */
  declare checks: readonly CheckDefinition[];
  /** What was replied so far, in any order; of several to one query the latest counts. */
  declare replies: readonly QueryReply[];
  /** Which record queries are shown. A reader changes it. */
  declare filter: ChecksFilter;
  /** The present as a UTC instant, for what is replied. Replying needs it. */
  declare now: (() => string) | undefined;
  /** Other children whose record queries are shown as well, by id. */
  declare siblings: readonly string[];
  /** Whose record it is. The queries of all children are shown where it is not set. */
  declare childId: string | null | undefined;
  /** The event that is picked out: queries about it are marked. */
  declare selectedId: string | null | undefined;
  /** Who replies, by name. Nothing can be replied while it is not set. */
  declare actor: string | null | undefined;
  /** `ready`, `loading` or `failed`: what is said where there are no queries to show yet. */
  declare state: ChecksState;
  /** `list` or `table`. A reader can switch it. */
  declare view: ChecksViewName;

  constructor() {
    super();
    this.checks = [...CHECKS.map(({ definition }) => definition), ...CHRONOLOGY_SIGNS];
    this.replies = [];
    this.filter = ALL_QUERIES;
    this.siblings = [];
    this.state = 'ready';
    this.view = 'list';
  }
}
