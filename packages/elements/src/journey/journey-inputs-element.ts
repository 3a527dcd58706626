import type { CaseEvent, IsoDay, PackOverrides, Person, RecordQuery } from '@case-journey/core';
import type { JourneyScale } from '@case-journey/layout';
import type { PropertyDeclarations } from 'lit';
import { SheetElement } from '../shared/sheet-element.js';

/** The steps as a list that opens in place, or the same facts as a table. */
export type JourneyViewName = 'steps' | 'table';

/** Whether a record is there to be shown, is still being read, or could not be. */
export type JourneyState = 'ready' | 'loading' | 'failed';

/** What a host sets on `<cj-journey>`, and what holds where it sets nothing. */
export abstract class JourneyInputsElement extends SheetElement {
  static override properties: PropertyDeclarations = {
    rulePacks: { attribute: false },
    queries: { attribute: false },
    state: {},
    scale: {},
    view: {},
  };

  /** The events, in any order. Those of other children say only what the sources hold. */
  declare events: readonly CaseEvent[];
  /** People by whom the child is named, and whose birth some timescales need. */
  declare people: readonly Person[];
  /** A council's own timescales beside the national ones, one after the other. */
  declare rulePacks: readonly PackOverrides[];
  /** Record queries: each is counted at the steps whose events it is about. */
  declare queries: readonly RecordQuery[];
  /** Whose journey it is. */
  declare childId: string | null | undefined;
  /** The day on which everything is judged, `YYYY-MM-DD`. No journey can be made without it. */
  declare asAt: IsoDay | null | undefined;
  /** The event that is picked out elsewhere: the step that it begins or belongs to is marked. */
  declare selectedId: string | null | undefined;
  /** `ready`, `loading` or `failed`: what is said where there is no journey to show yet. */
  declare state: JourneyState;
  /**
   * `time`, `equal` or `working-days`: what lies along the drawing. Unset: to time, or in equal steps where more than
   * half of at least eight stages would be narrower than 6 pixels. A reader can switch it.
   */
  declare scale: JourneyScale | undefined;
  /** `steps` or `table`. A reader can switch it. */
  declare view: JourneyViewName;

  constructor() {
    super();
    this.rulePacks = [];
    this.queries = [];
    this.state = 'ready';
    this.view = 'steps';
  }
}
