import {
  addCohort,
  cohortMeasures,
  columnsFromEvents,
  emptyCohort,
  flowFacts,
  flowFromColumns,
  flowPeople,
  inOrder,
  journeyFacts,
  journeysFromColumns,
  rereferralFacts,
  type CohortMeasures,
  type CohortParts,
  type FlowCases,
  type IsoDay,
  type Known,
} from '@case-journey/core';
import type { Caseload } from '../caseload.js';

/** All cases of a caseload, as every view of the page of all cases reads them. */
export interface CohortData {
  readonly asAt: IsoDay;
  readonly known: readonly Known[];
  readonly flow: FlowCases;
  readonly parts: CohortParts;
  readonly measures: CohortMeasures;
}

/** All cases of a caseload: columns and journeys are made once, for the flow and for every measure. */
export function cohortData({ records, asAt }: Caseload): CohortData {
  const { events, people, known } = records();
  const ordered = inOrder(events);
  const columns = columnsFromEvents(ordered);
  const facts = journeyFacts(ordered, columns);
  const journeys = journeysFromColumns(columns, { asAt, facts, known });
  const parts = addCohort(emptyCohort(), {
    columns,
    journeys,
    facts: rereferralFacts(ordered, columns, people),
    known,
  });
  return {
    asAt,
    known,
    flow: flowFromColumns(journeys, columns, {
      known,
      facts: flowFacts(ordered, columns),
      journeyFacts: facts,
      people: flowPeople(people, columns),
    }),
    parts,
    measures: cohortMeasures(parts),
  };
}
