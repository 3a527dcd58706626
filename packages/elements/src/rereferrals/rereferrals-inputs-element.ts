import type {
  Cohort,
  CohortParts,
  GroupBy,
  Journey,
  Messages,
  Period,
  Person,
  PublishedFigure,
} from '@case-journey/core';
import { LitElement, type PropertyDeclarations } from 'lit';

/** A named set of closures whose curve is drawn. */
export interface RereferralsCohort {
  readonly name: string;
  readonly cohort: Cohort;
}

/** What closures can be parted by for two curves. */
export type CurvesBy = GroupBy | 'outcome' | 'support';

/** What a host sets on `<cj-rereferrals>`, and what holds where it sets nothing. */
export class RereferralsInputsElement extends LitElement {
  static override properties: PropertyDeclarations = {
    journey: { attribute: false },
    parts: { attribute: false },
    period: { attribute: false },
    cohorts: { attribute: false },
    published: { attribute: false },
    people: { attribute: false },
    messages: { attribute: false },
    by: {},
    sharing: {},
    printSharing: { attribute: 'print-sharing' },
    marking: {},
    locale: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** One child: its journey, made by `journeyOf`. Where it is set, only this child is shown. */
  declare journey: Journey | null | undefined;
  /** Many children: parts made by `addCohort`. They carry the day on which everything is judged. */
  declare parts: CohortParts | null | undefined;
  /** The days of which referrals and closures count. Not set: all. */
  declare period: Period | null | undefined;
  /** Two named sets of closures whose curves are drawn beside each other; they go before `by`. */
  declare cohorts: readonly RereferralsCohort[];
  /** What closures are parted by for the curve. A reader can change it. */
  declare by: CurvesBy | null | undefined;
  /** Published figures to stand beside the official rate, for example of `publishedFigures()`: one area. */
  declare published: readonly PublishedFigure[];
  /** People by whom children are named where single children are shown. */
  declare people: readonly Person[];
  /** Words of the host's in place of ours, by key. */
  declare messages: Messages | undefined;
  /** How small numbers are protected, by the id of a preset: `dfe` unless set. Null shows every number and child. */
  declare sharing: string | null;
  /** The preset of what is printed where `sharing` is null: `dfe` unless set. Null prints every number. */
  declare printSharing: string | null;
  /** The handling marking, printed at the top. */
  declare marking: string | undefined;
  /** The language of numbers and plurals. `en-GB` unless set. */
  declare locale: string;
  /** The level of the title's heading, 1 to 5. 2 unless set. */
  declare headingLevel: number;

  constructor() {
    super();
    this.cohorts = [];
    this.published = [];
    this.people = [];
    this.sharing = 'dfe';
    this.printSharing = 'dfe';
    this.locale = 'en-GB';
    this.headingLevel = 2;
  }
}
