import type { FlowCases, FlowFilter, FlowUnit } from '@case-journey/core';
import type { PropertyDeclarations } from 'lit';
import { CohortElement } from '../shared/cohort-element.js';

/** How a flow is shown. */
export type FlowViewName = 'flow' | 'map' | 'table' | 'routes';

/** A named set of cases to be compared. */
export interface FlowCohort {
  readonly name: string;
  readonly filter: FlowFilter;
}

/** What a host sets on `<cj-flow>`, and what holds where it sets nothing. */
export abstract class FlowInputsElement extends CohortElement {
  static override properties: PropertyDeclarations = {
    flow: { attribute: false },
    filter: { attribute: false },
    cohorts: { attribute: false },
    view: {},
    unit: {},
  };

  /** Cases made by `flowOf` or `flowFromColumns`. They carry the day on which everything is judged. */
  declare flow: FlowCases | null | undefined;
  /** Which cases count. A reader can change it. */
  declare filter: FlowFilter | null | undefined;
  /** Two named sets of cases, compared. */
  declare cohorts: readonly FlowCohort[];
  /** `flow`, `map`, `table` or `routes`; not set: the flow, and the routes where it is narrow. */
  declare view: FlowViewName | undefined;
  /** `calendar` or `working` days. */
  declare unit: FlowUnit;

  constructor() {
    super();
    this.cohorts = [];
    this.unit = 'calendar';
  }
}
