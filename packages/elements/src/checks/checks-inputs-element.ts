import {
  CHECKS,
  type CaseEvent,
  type CheckDefinition,
  type IsoDay,
  type Known,
  type Messages,
  type Person,
  type QueryReply,
  type RecordQuery,
} from '@case-journey/core';
import { LitElement } from 'lit';
import { ALL_QUERIES, type ChecksFilter } from './checks-filter.js';
import { checksProperties } from './checks-properties.js';

/** The list by kind, or the same as a table. */
export type ChecksViewName = 'list' | 'table';

/** Whether record queries are there to be shown, are still being worked out, or could not be. */
export type ChecksState = 'ready' | 'loading' | 'failed';

/** What a host sets on `<cj-checks>`, and what holds where it sets nothing. */
export class ChecksInputsElement extends LitElement {
  static override properties = checksProperties;

  /** The record queries, in any order. Not set: they are worked out from `events`, as at `asAt`. */
  declare queries: readonly RecordQuery[] | null | undefined;
  /** The events that queries are about, which name them; and where no queries are set, the record that is looked at. */
  declare events: readonly CaseEvent[];
  /** People by whom children are named. */
  declare people: readonly Person[];
  /** How far the source can speak: "nothing before ..." is said. */
  declare known: readonly Known[];
  /** The checks that looked at the record: they say of which kind a query is, and what was looked at. Ours unless set. */
  declare checks: readonly CheckDefinition[];
  /** What was replied so far, in any order; of several to one query the latest counts. */
  declare replies: readonly QueryReply[];
  /** Which record queries are shown. A reader changes it. */
  declare filter: ChecksFilter;
  /** Words of the host's in place of ours, by key. */
  declare messages: Messages | undefined;
  /** The present as a UTC instant, for what is replied. Replying needs it. */
  declare now: (() => string) | undefined;
  /** Other children whose record queries are shown as well, by id. */
  declare siblings: readonly string[];
  /** Whose record it is. The queries of all children are shown where it is not set. */
  declare childId: string | null | undefined;
  /** The day on which everything is judged, `YYYY-MM-DD`; nothing is compared with the clock. */
  declare asAt: IsoDay | null | undefined;
  /** The event that is picked out: queries about it are marked. */
  declare selectedId: string | null | undefined;
  /** Who replies, by name. Nothing can be replied while it is not set. */
  declare actor: string | null | undefined;
  /** `ready`, `loading` or `failed`: what is said where there are no queries to show yet. */
  declare state: ChecksState;
  /** `list` or `table`. A reader can switch it. */
  declare view: ChecksViewName;
  /** The handling marking, printed at the top of each page. */
  declare marking: string | undefined;
  /** The language of numbers and plurals, as a BCP 47 tag. `en-GB` unless set. */
  declare locale: string;
  /** The level of the title's heading, 1 to 4; kinds are one below. 2 unless set. */
  declare headingLevel: number;

  constructor() {
    super();
    this.events = [];
    this.people = [];
    this.known = [];
    this.checks = CHECKS.map(({ definition }) => definition);
    this.replies = [];
    this.filter = ALL_QUERIES;
    this.siblings = [];
    this.state = 'ready';
    this.view = 'list';
    this.locale = 'en-GB';
    this.headingLevel = 2;
  }
}
