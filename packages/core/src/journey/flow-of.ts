import type { IsoDay } from '../dates/day.js';
import { columnsFromEvents } from '../log/event-columns.js';
import type { Known } from '../model/dataset.js';
import type { CaseEvent } from '../model/event.js';
import type { Person } from '../model/person.js';
import type { FlowCases } from './flow-cases.js';
import { flowFacts, flowPeople } from './flow-facts.js';
import { flowFromColumns, type FlowOptions } from './flow-from-columns.js';
import { journeyFacts } from './journey-facts.js';
import { journeysFromColumns } from './journeys-from-columns.js';

/** Records of which a flow is made: a data set has all of them. */
export interface FlowRecords {
  readonly events: readonly CaseEvent[];
  readonly people?: readonly Person[];
  readonly known?: readonly Known[];
}

/** The cases of a flow from events as objects: what `<cj-flow>` is handed. Columns go to {@link flowFromColumns}. */
export function flowOf(
  { events, people = [], known = [] }: FlowRecords,
  {
    asAt,
    ...options
  }: { readonly asAt: IsoDay } & Pick<FlowOptions, 'entry' | 'tooRecentDays' | 'followMonths'>,
): FlowCases {
  const columns = columnsFromEvents(events);
  const facts = journeyFacts(events, columns);
  return flowFromColumns(journeysFromColumns(columns, { asAt, facts, known }), columns, {
    ...options,
    known,
    facts: flowFacts(events, columns),
    journeyFacts: facts,
    people: flowPeople(people, columns),
  });
}
