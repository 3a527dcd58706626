import type { IsoDay } from '../dates/day.js';
import type { ChildClause, DatesMode, Filter } from '../filter/filter.js';
import type { FilterTree } from '../filter/filter-tree.js';

/**
 * Which cases of a log to show: the algebra of {@link Filter}, asked of a case and not of an event. Plain data, safe in
 * JSON; {@link caseFilterToText} writes it down. A clause that lists values means any of them, and with an empty list
 * none.
 */
export type CaseFilter = FilterTree<CaseClause>;

/** One question about one case. The clause `child` is that of {@link Filter}: the ids of cases. */
export type CaseClause =
  | ChildClause
  | CaseDatesClause
  | SomeEventClause
  | ActivityClause
  | AttributeClause
  | FollowsClause
  | AbsentClause
  | RouteClause
  | RepeatsClause
  | DurationClause
  | SizeClause;

/** The modes of an event's dates, asked of the case from its first event to its last; or any one event in the days. */
export type CaseDatesMode = DatesMode | 'any-event';

/**
 * When the case was. Both days are included; null is unbounded. To keep of each case only what lies in the days, ask for
 * `any-event` and then {@link trimLog}.
 */
export interface CaseDatesClause {
  readonly kind: 'dates';
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  readonly mode: CaseDatesMode;
}

/** Some event of the case is one that a filter of events takes. */
export interface SomeEventClause {
  readonly kind: 'some-event';
  readonly filter: Filter;
}

/** An activity that the case has, that it begins with, or that it ends with. */
export interface ActivityClause {
  readonly kind: 'has' | 'begins' | 'ends';
  readonly activities: readonly string[];
}

/** An attribute of the case, or of any event in it, has one of these values. Null: it is not recorded anywhere in the case. */
export interface AttributeClause {
  readonly kind: 'attribute';
  readonly name: string;
  readonly values: readonly (string | null)[];
}

/** Calendar days, or working days after the one day up to and including the other. */
export type DaysUnit = 'days' | 'working-days';

/** So many days, both bounds included; null is unbounded. */
export interface DaysWithin {
  readonly least: number | null;
  readonly most: number | null;
  readonly unit: DaysUnit;
}

/** One of some activities is followed by one of others: by the very next event, or by any later one. */
export interface FollowsClause {
  readonly kind: 'follows';
  readonly first: readonly string[];
  readonly then: readonly string[];
  readonly how: 'directly' | 'eventually';
  /** Null: however long it takes. */
  readonly within: DaysWithin | null;
}

/**
 * One of some activities happened, and none of others followed it in so many days. Where the days are not over on the
 * day up to which the case was observed, the answer is "not yet known": never "no".
 */
export interface AbsentClause {
  readonly kind: 'absent';
  readonly first: readonly string[];
  readonly then: readonly string[];
  readonly days: number;
  readonly unit: DaysUnit;
}

/** All of its activities in order are one of these. */
export interface RouteClause {
  readonly kind: 'route';
  readonly routes: readonly (readonly string[])[];
}

/** An activity happens so many times (1 or more) or oftener; with null, any activity. */
export interface RepeatsClause {
  readonly kind: 'repeats';
  readonly activities: readonly string[] | null;
  readonly least: number;
}

/** How long it lasts from its first day to its last. Of a case that is still open that is not known before it has lasted too long. */
export interface DurationClause {
  readonly kind: 'duration';
  readonly within: DaysWithin;
}

/** How many events it has; both bounds included, null is unbounded. */
export interface SizeClause {
  readonly kind: 'size';
  readonly least: number | null;
  readonly most: number | null;
}
