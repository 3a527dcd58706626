import type { IsoDay } from '../dates/day.js';
import type { Level } from '../model/chronology.js';
import type { Category, EventType, Lane } from '../model/vocabulary.js';

/**
 * Which events to show: a small algebra of clauses. Plain data, safe in JSON; {@link filterToText} writes it down. A
 * clause that lists values means any of them, and with an empty list none.
 */
export type Filter = And | Or | Not | Clause;

/** All of these; with none, everything. */
export interface And {
  readonly kind: 'and';
  readonly filters: readonly Filter[];
}

/** At least one of these; with none, nothing. */
export interface Or {
  readonly kind: 'or';
  readonly filters: readonly Filter[];
}

/** Whatever this one does not take. What it takes possibly, its opposite takes possibly as well. */
export interface Not {
  readonly kind: 'not';
  readonly filter: Filter;
}

/** One question about one event. */
export type Clause =
  | SignificanceClause
  | LaneClause
  | CategoryClause
  | TypeClause
  | AgencyClause
  | SourceClause
  | PersonClause
  | ChildClause
  | DatesClause
  | TextClause
  | FlagClause
  | GapClause;

/** How it is rated in the chronology in hand. Null: not rated. */
export interface SignificanceClause {
  readonly kind: 'significance';
  readonly levels: readonly (Level | null)[];
}

/** Its lane, which readers know as its category. */
export interface LaneClause {
  readonly kind: 'lane';
  readonly lanes: readonly Lane[];
}

/** What kind of event it is: a group of types within a lane. */
export interface CategoryClause {
  readonly kind: 'category';
  readonly categories: readonly Category[];
}

/** Its exact type. */
export interface TypeClause {
  readonly kind: 'type';
  readonly types: readonly EventType[];
}

/** The agency that told of it, in the record itself or in any account of it. Null: not recorded. */
export interface AgencyClause {
  readonly kind: 'agency';
  readonly agencies: readonly (string | null)[];
}

/** Who in which agency told of it, in the record itself or in any account of it. */
export interface SourceClause {
  readonly kind: 'source';
  readonly sources: readonly SourceRef[];
}

/** A source as readers see it: agency and role, for example School and designated lead. */
export interface SourceRef {
  readonly agency: string | null;
  readonly role: string | null;
}

/** Who took part. */
export interface PersonClause {
  readonly kind: 'person';
  readonly people: readonly PersonRef[];
}

/** A person by id, or, where a record names somebody without one, by label. */
export type PersonRef = { readonly id: string } | { readonly label: string };

/** Whom it concerns, by the children's ids. */
export interface ChildClause {
  readonly kind: 'child';
  readonly childIds: readonly string[];
}

/**
 * How an event lies to the days asked for: wholly inside, on at least one of them, starting on one, or ending on one.
 * An event without an end ends when it starts.
 */
export type DatesMode = 'contained' | 'intersecting' | 'starting' | 'ending';

/** Every mode, the widest first. */
export const DATES_MODES: readonly DatesMode[] = ['intersecting', 'contained', 'starting', 'ending'];

/** When it was. Both days are included; null is unbounded. */
export interface DatesClause {
  readonly kind: 'dates';
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  readonly mode: DatesMode;
}

/**
 * Words in its title, in what happened, or in what a child said. All of them, each as the beginning of a word; case,
 * accents and punctuation do not matter.
 */
export interface TextClause {
  readonly kind: 'text';
  readonly text: string;
}

/**
 * What a reader should notice: no agency and no role told of it; a decision without its reason; the child was not
 * seen; same day, category and people as another record; filed on another child's record only; recorded more than a
 * month after it happened; disputed by somebody.
 */
export type FilterFlag =
  | 'no-source'
  | 'no-rationale'
  | 'not-seen'
  | 'possible-duplicate'
  | 'not-on-record'
  | 'recorded-late'
  | 'disputed';

/** Every flag, in the order in which they are listed. */
export const FILTER_FLAGS: readonly FilterFlag[] = [
  'not-seen',
  'no-rationale',
  'no-source',
  'recorded-late',
  'disputed',
  'possible-duplicate',
  'not-on-record',
];

/** What a reader should notice about it. */
export interface FlagClause {
  readonly kind: 'flag';
  readonly flags: readonly FilterFlag[];
}

/** It stands at the edge of a gap: at least so many whole days with nothing recorded, before it or after it. */
export interface GapClause {
  readonly kind: 'gap';
  readonly days: number;
}

/** The filter that leaves nothing out. */
export const ALL: And = { kind: 'and', filters: [] };
