import type {
  Cohort,
  CohortParts,
  GroupBy,
  Journey,
  Period,
  Person,
  PublishedFigure,
} from '@case-journey/core';
import type { PropertyDeclarations } from 'lit';
import { CohortElement } from '../shared/cohort-element.js';

/** A named set of referrals, contacts and closures. A cohort of `<cj-flow>` is one too. */
export interface RereferralsCohort {
  readonly name: string;
  readonly filter: Cohort;
}

/** What closures can be parted by for two curves. */
export type CurvesBy = GroupBy | 'outcome' | 'support';

/** What a host sets on `<cj-rereferrals>`, and what holds where it sets nothing. */
export abstract class RereferralsInputsElement extends CohortElement {
  static override properties: PropertyDeclarations = {
    journey: { attribute: false },
    selectedId: { attribute: 'selected-id' },
    parts: { attribute: false },
    period: { attribute: false },
    filter: { attribute: false },
    cohorts: { attribute: false },
    published: { attribute: false },
    people: { attribute: false },
    by: {},
    openCases: { attribute: 'open-cases', type: Boolean },
    shareTeams: { attribute: 'share-teams', type: Boolean },
  };

  /** One child: its journey, made by `journeyOf`. Where it is set, only this child is shown. */
  declare journey: Journey | null | undefined;
  /** The event of the child that is picked out. */
  declare selectedId: string | null | undefined;
  /** Many children: parts made by `addCohort`. They carry the day on which everything is judged. */
  declare parts: CohortParts | null | undefined;
  /** The days of which referrals and closures count. Not set: all. */
  declare period: Period | null | undefined;
  /**
   * Of which referrals and closures everything is told but `cohorts`, which are taken from all of `parts`: a cohort's
   * filter, whose days do not count (set `period`). Not set: of all.
   */
  declare filter: Cohort | null | undefined;
  /** Two named sets that are put side by side, each with its curve; they go before `by`. */
  declare cohorts: readonly RereferralsCohort[];
  /** What closures are parted by for the curve. A reader can change it. */
  declare by: CurvesBy | null | undefined;
  /** Whether numbers open their cases where small ones are hidden too. False unless set: then they are plain text there. */
  declare openCases: boolean;
  /**
   * Whether closures can be parted by team where small numbers are hidden, on screen or on paper. False unless set: a
   * number of a team may be shared only where that was decided.
   */
  declare shareTeams: boolean;
  /** Published figures to stand beside the official rate, for example of `publishedFigures()`: one area. */
  declare published: readonly PublishedFigure[];
  /** People by whom children are named where single children are shown. */
  declare people: readonly Person[];

  constructor() {
    super();
    this.cohorts = [];
    this.published = [];
    this.people = [];
    this.openCases = false;
    this.shareTeams = false;
  }
}
