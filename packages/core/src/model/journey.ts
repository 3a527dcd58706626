import type { PartialDate } from '../dates/partial-date.js';
import type { DayNumber, IsoDay } from '../dates/day.js';
import type { Answer, Coded } from './absent.js';
import type { End } from './event.js';
import type { Provenance } from './provenance.js';
import type { Stage } from './vocabulary.js';

/**
 * How an interval was tied to its referral episode. `outside`: a contact, early help or service that belongs to none.
 * `is-episode`: the referral itself. `episode-id`: the source names the episode. `open-episode`: the latest episode
 * open on that day. `window-30`: an assessment at most 30 days after a referral that is over, or a contact or early
 * help at most 30 days before a referral, or before the first day of an episode whose start is missing. `window-45`: at most 45 days after a conference, or a conference after an
 * enquiry, of the episode. `window-60`: a plan at most 60 days after an enquiry of the episode. `after-closure`: early
 * help that began at most 120 days after the episode closed. `closed-together`: no referral is recorded, but a closure
 * is, and the stage came before it. `none`: in an episode that is not recorded.
 */
export type LinkRule =
  | 'outside'
  | 'is-episode'
  | 'episode-id'
  | 'open-episode'
  | 'window-30'
  | 'window-45'
  | 'window-60'
  | 'after-closure'
  | 'closed-together'
  | 'none';

/** How a start is known. `missing`: only the end, or what happened meanwhile, is recorded; it began then or before. */
export type StartRule = 'recorded' | 'missing';

/**
 * How an end is known. `open`: nobody says that it ended. `open-known`: the source says that it goes on. `recorded`: an
 * event ends it. `own-end`: the event or row that starts it holds its end. `no-further-action`: a referral that was
 * over at once and has no closure. `ended-with`: another event ends it too: a closure everything of its episode, a
 * conference the enquiry, the end of being looked after the placement and the order, a referral the contact before it;
 * unless an end of its own is recorded within 60 days.
 * `next-start`: the next of its kind took its place on that day. `replaced`: the next of its kind began, so it ended
 * by then; when is not recorded. `reversed`: an end is recorded that lies before the start. `undated`: an end is
 * recorded without a usable day.
 */
export type EndRule =
  | 'open'
  | 'open-known'
  | 'recorded'
  | 'own-end'
  | 'no-further-action'
  | 'ended-with'
  | 'next-start'
  | 'replaced'
  | 'reversed'
  | 'undated';

/** One stage's stretch in or beside a referral episode. Intervals overlap. */
export interface Interval {
  /** Stable: made of the stage, the child and the event that opens it. */
  readonly id: string;
  readonly childId: string;
  readonly stage: Stage;
  /** The kind that the source gives, for example `initial`, `core` or `single` of an assessment; null: none. */
  readonly kind: string | null;
  /** The referral episode it lies in or, for contacts and early help, it belongs to. */
  readonly episodeId: string | null;
  readonly start: PartialDate;
  readonly end: End;
  /** First and last day as numbers, both inclusive: what is drawn. Where the end is open, `to` is the as-at day. */
  readonly from: DayNumber;
  readonly to: DayNumber;
  /** The event that opens it; null where its start is missing. */
  readonly opens: string | null;
  /** The event that ends it, which may be the one that opens it. */
  readonly closes: string | null;
  /** Further events that say the same: the enquiry after the strategy discussion, duplicates, a second referral. */
  readonly also: readonly string[];
  /** How it was tied to its episode: `recorded` where the source names it, else inferred by `linkRule`. */
  readonly link: Provenance;
  readonly linkRule: LinkRule;
  readonly startRule: StartRule;
  readonly endRule: EndRule;
  /** The council that is responsible, where the source says. */
  readonly authority: string | null;
}

/** A referral until its closure ("episode of need"). */
export interface Episode {
  /** The source's own id of the episode, else made of the child and the event that opens it. */
  readonly id: string;
  readonly childId: string;
  /** The interval of the stage `referral` that is this episode. */
  readonly intervalId: string;
  readonly start: PartialDate;
  readonly end: End;
  readonly from: DayNumber;
  readonly to: DayNumber;
  readonly opens: string | null;
  readonly closes: string | null;
  readonly startRule: StartRule;
  readonly endRule: EndRule;
  /** The referral's need and source, and the closure's reason, as coded. */
  readonly need: Coded;
  readonly source: Coded;
  readonly reason: Coded;
}

/** Something owed and not yet done. */
export type WaitKind =
  | 'contact-to-decision'
  | 'decision-to-allocation'
  | 'referral-to-assessment'
  | 'conference-to-plan'
  | 'plan-end-to-allocation'
  | 'unallocated'
  | 'closure-to-early-help'
  | 'closure-to-return';

/** What a wait was for; `nothing`: nothing was owed, the time between is what matters (closure to return). */
export type Owed = 'decision' | 'allocation' | 'assessment' | 'protection-plan' | 'early-help' | 'nothing';

/** An interval in which something was owed and not yet done. Waits that end on the day they begin are none. */
export interface Wait {
  readonly kind: WaitKind;
  readonly owed: Owed;
  readonly childId: string;
  readonly episodeId: string | null;
  readonly from: DayNumber;
  /** The day on which it was done or overtaken; the as-at day where it is open. */
  readonly to: DayNumber;
  /** `done`: what was owed came. `overtaken`: the episode closed first. `open`: neither, by the as-at day. */
  readonly ended: 'done' | 'overtaken' | 'open';
  readonly end: End;
  /** Whole days from `from` to `to`. */
  readonly days: number;
  readonly opens: string | null;
  readonly closes: string | null;
}

/** A referral, or becoming looked after, after an episode closed. Never the official re-referral. */
export interface Return {
  readonly kind: 'referral' | 'looked-after';
  readonly childId: string;
  /** The episode that had closed. */
  readonly after: string;
  /** The episode of the return, where there is one. */
  readonly episodeId: string | null;
  readonly closed: DayNumber;
  readonly returned: DayNumber;
  /** Whole days from the closure to the return. */
  readonly days: number;
  readonly closes: string | null;
  readonly opens: string;
  /** Why the child had been referred and why the episode closed. */
  readonly before: { readonly need: Coded; readonly source: Coded; readonly reason: Coded };
  /** Why the child came back. */
  readonly now: { readonly need: Coded; readonly source: Coded };
  /** Whether both referrals have the same need code. */
  readonly sameConcern: Answer;
}

/** From the highest stage so far to the next. */
export interface Transition {
  readonly type: 'step-up' | 'step-down' | 'lateral' | 'close' | 'return';
  readonly childId: string;
  /** Null: nothing is recorded before. */
  readonly from: Stage | 'closed' | null;
  readonly to: Stage | 'closed';
  readonly day: DayNumber;
  readonly eventId: string | null;
  /** The interval that begins, or the episode's that closes. */
  readonly intervalId: string;
}

/** An event of a stage that no interval could be made from, and why. */
export interface NotPlaced {
  readonly eventId: string;
  /** `nothing-open`: it ends what is not open and has ended shortly before. */
  readonly rule: 'did-not-happen' | 'undated' | 'after-as-at' | 'nothing-open';
}

/** How far the sources can speak of one stage. Null: no limit. */
export interface StageKnown {
  readonly stage: Stage;
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
}

/** All of one child's episodes, intervals, waits, returns and transitions, each in order of their first day. */
export interface Journey {
  readonly childId: string;
  readonly asAt: IsoDay;
  /** The days of which some source can speak at all. Null: no limit is known. */
  readonly known: { readonly from: IsoDay | null; readonly to: IsoDay | null };
  /** Stage by stage; empty where no limit is known. */
  readonly stagesKnown: readonly StageKnown[];
  /** Stages of which no source says anything: nothing follows from their absence. */
  readonly stagesNotShown: readonly Stage[];
  /** Stages whose starts some source shows and whose own ends none does, for example enquiries in Annex A. */
  readonly endsNotShown: readonly Stage[];
  readonly episodes: readonly Episode[];
  readonly intervals: readonly Interval[];
  readonly waits: readonly Wait[];
  readonly returns: readonly Return[];
  readonly transitions: readonly Transition[];
  readonly notPlaced: readonly NotPlaced[];
}
