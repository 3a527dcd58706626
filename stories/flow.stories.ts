import '@case-journey/elements/define/flow.js';
import { flowOf } from '@case-journey/core';
import type { FlowElement } from '@case-journey/elements';
import { letter, small } from '@case-journey/synthetic';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

const families = small();
const large = letter({ scale: 0.1 });
const council = flowOf(large.dataset(), large);

const meta: Meta<FlowElement> = {
  title: 'Flow',
  component: 'cj-flow',
  args: { sharing: null, cohorts: [] },
  render: ({ flow, filter, cohorts, sharing, view, marking }) =>
    html`<cj-flow
      .flow=${flow}
      .filter=${filter}
      .cohorts=${cohorts}
      .sharing=${sharing}
      .view=${view}
      .marking=${marking}
    ></cj-flow>`,
};
export default meta;

type Story = StoryObj<FlowElement>;

/** Twelve families, every number shown: inside the service. */
export const Small: Story = {
  args: { flow: flowOf(families.dataset(), families) },
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
export const Empty: Story = { args: { flow: flowOf({ events: [] }, families) } };
