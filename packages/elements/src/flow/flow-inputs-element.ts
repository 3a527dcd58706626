import type { FlowCases, FlowFilter, FlowUnit, Messages } from '@case-journey/core';
import { LitElement, type PropertyDeclarations } from 'lit';

/** How a flow is shown. */
export type FlowViewName = 'flow' | 'map' | 'table' | 'routes';

/** A named set of cases to be compared. */
export interface FlowCohort {
  readonly name: string;
  readonly filter: FlowFilter;
}

/** What a host sets on `<cj-flow>`, and what holds where it sets nothing. */
export class FlowInputsElement extends LitElement {
  static override properties: PropertyDeclarations = {
    flow: { attribute: false },
    filter: { attribute: false },
    cohorts: { attribute: false },
    messages: { attribute: false },
    view: {},
    unit: {},
    sharing: {},
    printSharing: { attribute: 'print-sharing' },
    marking: {},
    locale: {},
    headingLevel: { attribute: 'heading-level', type: Number },
  };

  /** Cases made by `flowOf` or `flowFromColumns`. They carry the day on which everything is judged. */
  declare flow: FlowCases | null | undefined;
  /** Which cases count. A reader can change it. */
  declare filter: FlowFilter | null | undefined;
  /** Two named sets of cases, compared. */
  declare cohorts: readonly FlowCohort[];
  /** Words of the host's in place of ours, by key. */
  declare messages: Messages | undefined;
  /** `flow`, `map`, `table` or `routes`; not set: the flow, and the routes where it is narrow. */
  declare view: FlowViewName | undefined;
  /** `calendar` or `working` days. */
  declare unit: FlowUnit;
  /** How small numbers are protected, by the id of a preset: `dfe` unless set. Null shows every number. */
  declare sharing: string | null;
  /** The preset of what is printed where `sharing` is null: `dfe` unless set. Null prints every number. */
  declare printSharing: string | null;
  /** The handling marking, printed at the top. */
  declare marking: string | undefined;
  /** The language of dates and plurals. `en-GB` unless set. */
  declare locale: string;
  /** The level of the title's heading, 1 to 5. 2 unless set. */
  declare headingLevel: number;

  constructor() {
    super();
    this.cohorts = [];
    this.unit = 'calendar';
    this.sharing = 'dfe';
    this.printSharing = 'dfe';
    this.locale = 'en-GB';
    this.headingLevel = 2;
  }
}
