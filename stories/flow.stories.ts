import '@case-journey/elements/define/flow.js';
import {
  columnsFromEvents,
  flowFacts,
  flowFromColumns,
  flowPeople,
  journeyFacts,
  journeysFromColumns,
  type FlowCases,
} from '@case-journey/core';
import type { FlowElement } from '@case-journey/elements';
import { letter, small, type Caseload } from '@case-journey/synthetic';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

function casesOf(caseload: Caseload): FlowCases {
  const { events, people, known } = caseload.dataset();
  const columns = columnsFromEvents(events);
  const facts = journeyFacts(events, columns);
  const journeys = journeysFromColumns(columns, { asAt: caseload.asAt, facts, known });
  return flowFromColumns(journeys, columns, {
    known,
    facts: flowFacts(events, columns),
    journeyFacts: facts,
    people: flowPeople(people, columns),
  });
}

const families = small();
const council = casesOf(letter({ scale: 0.1 }));

const meta: Meta<FlowElement> = {
  title: 'Flow',
  component: 'cj-flow',
  render: ({ flow, events, people, asAt, filter, cohorts, sharing, view, marking }) =>
    html`<cj-flow
      .flow=${flow}
      .events=${events ?? []}
      .people=${people ?? []}
      .filter=${filter}
      .cohorts=${cohorts ?? []}
      .sharing=${sharing ?? null}
      .view=${view}
      .marking=${marking}
      as-at=${asAt ?? ''}
    ></cj-flow>`,
};
export default meta;

type Story = StoryObj<FlowElement>;

/** Twelve families, every number shown: inside the service. */
export const Small: Story = {
  args: { events: families.significantEvents, people: families.children, asAt: families.asAt },
};

/** Six years of a council: the first round, every number shown. */
export const Large: Story = { args: { flow: council, filter: { rounds: [1] } } };

/** Before and after services were redesigned: differences with intervals, never called better or worse. */
export const Compared: Story = {
  args: {
    flow: council,
    filter: { from: '2012-04-01', to: '2014-03-31' },
    cohorts: [
      { name: '2010 to 2012', filter: { from: '2010-04-01', to: '2012-03-31' } },
      { name: '2012 to 2014', filter: { from: '2012-04-01', to: '2014-03-31' } },
    ],
  },
};

/** As it is shared, and as it is unless a host says otherwise: small numbers and what would give them away are hidden. */
export const Suppressed: Story = {
  args: { flow: council, filter: { rounds: [1] }, sharing: 'dfe', marking: 'OFFICIAL-SENSITIVE' },
};

/** The same steps as a map: arrows with counts and median working days. */
export const Map: Story = { args: { flow: council, filter: { rounds: [1] }, view: 'map' } };

/** The same figures as a table. */
export const Table: Story = { args: { flow: council, filter: { rounds: [1] }, view: 'table' } };

/** The most common routes. */
export const Routes: Story = { args: { flow: council, filter: { rounds: [1] }, view: 'routes' } };

/** Nothing to show. */
export const Empty: Story = { args: { events: [], asAt: '2016-03-31' } };
