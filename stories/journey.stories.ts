import '@case-journey/elements/define/journey.js';
import { caseEvent, checksOf, onDay, person, readDate, type CaseEvent } from '@case-journey/core';
import type { JourneyElement } from '@case-journey/elements';
import { letter } from '@case-journey/synthetic';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, nothing } from 'lit';

const council = letter({ scale: 0.02 });

const meta: Meta<JourneyElement> = {
  title: 'Journey',
  component: 'cj-journey',
  render: (args) =>
    html`<cj-journey
      .events=${args.events}
      .people=${args.people}
      .known=${args.known}
      .queries=${args.queries}
      .rulePacks=${args.rulePacks}
      child-id=${args.childId ?? ''}
      as-at=${args.asAt ?? ''}
      selected-id=${args.selectedId ?? ''}
      state=${args.state}
      scale=${args.scale ?? nothing}
      view=${args.view}
    ></cj-journey>`,
  args: {
    people: council.children,
    asAt: council.asAt,
    known: [],
    queries: [],
    rulePacks: [],
    state: 'ready',
    view: 'steps',
  },
};
export default meta;

type Story = StoryObj<JourneyElement>;

const life = (childId: string): Pick<JourneyElement, 'events' | 'childId'> => ({
  events: council.recordsOf(childId),
  childId,
});

/** A contact, a referral, no further action. */
export const SimpleNoFurtherAction: Story = { args: life('F0058A') };

/** A child in need plan of two years, then early help. */
export const StepDown: Story = { args: life('F0032A') };

/** A protection plan of eighteen months, with the enquiry and the conference before it. */
export const LongPlan: Story = { args: life('F0003A') };

const queriesOf = (childId: string): JourneyElement['queries'] =>
  checksOf({ events: council.recordsOf(childId), people: council.children }, { asAt: council.asAt, childId });

/** On a protection plan, then looked after, then closed; what is asked of the record is counted at the steps. */
export const LookedAfter: Story = { args: { ...life('F0050A'), queries: queriesOf('F0050A') } };

/** Four referral episodes: the child came back three times. */
export const ThreeReturns: Story = { args: life('F0007A') };

/** The same, drawn with one step as wide as the next. */
export const EqualSteps: Story = { args: { ...ThreeReturns.args, scale: 'equal' } };

/** The same facts as a table. */
export const AsTable: Story = { args: { ...ThreeReturns.args, view: 'table' } };

/** A plan of six years that goes on: nothing has changed for long. */
export const OpenForYears: Story = { args: { ...life('F0076A'), queries: queriesOf('F0076A') } };

const childA = person({ id: 'child-a', label: 'Child A (invented)', birth: onDay('2006-03-03') });
const asAt = '2013-06-07';

const event = (
  id: string,
  type: CaseEvent['type'],
  date: string,
  fields: Partial<CaseEvent> = {},
): CaseEvent =>
  caseEvent({
    id: `invented-${id}`,
    type,
    date: readDate(date, { asAt }).date,
    children: [{ childId: 'child-a', onRecord: 'yes' }],
    ...fields,
  });

const decided = (
  outcomes: readonly string[],
  rationale: string | null,
): Pick<CaseEvent, 'decision'> & object => ({
  decision: {
    outcomes: outcomes.map((value) => ({ raw: value, value, set: 'outcome' })),
    forum: null,
    by: 'Manager 2 (invented)',
    role: 'Team manager',
    rationale,
    options: null,
  },
});

/** Dates as records write them, a start that nobody wrote down, and a decision that contradicts itself. */
export const PartialDates: Story = {
  args: {
    people: [childA],
    asAt,
    childId: 'child-a',
    events: [
      event('contact', 'contact', 'early March 2010'),
      event('referral', 'referral', '9 March 2010', decided(['NFA', 'PRIVATE_FOSTERING'], 'Care at home')),
      event('assessment', 'assessment-end', 'May 2010', {
        codes: [['kind', { raw: 'core', value: 'core', set: 'assessment' }]],
        ...decided(['PROV_OF_SERVICES'], null),
      }),
      event('plan', 'child-in-need-plan-start', 'about June 2010'),
      event('plan-end', 'child-in-need-plan-end', 'summer 2011'),
      event('closure', 'closure', '16 September 2011', decided(['CLOSE'], null)),
      event('again', 'referral', 'before 14 June 2012', decided(['SINGLE_ASSESSMENT'], 'Hungry at school')),
      event('planned', 'assessment-start', '1 July 2013', { occurrence: 'planned' }),
    ],
  },
};

const FILE = 'annex-a-invented.xlsx';
const listed = (list: string): CaseEvent['provenance'] => [{ kind: 'recorded', file: FILE, sheet: list }];
const from = '2012-12-07';

/** Six months of lists without reasons, decisions on contacts or ends of enquiries: what cannot be told is said first. */
export const HistoryCutShort: Story = {
  args: {
    people: [childA],
    asAt,
    childId: 'child-a',
    known: [
      { file: FILE, what: 'list-1', from, to: asAt },
      { file: FILE, what: 'list-3', from, to: asAt },
      { file: FILE, what: 'list-4', from, to: asAt },
      { file: FILE, what: 'list-5', from, to: asAt },
      { file: FILE, what: 'list-7', from: asAt, to: asAt },
    ],
    events: [
      event('list-1', 'contact', '13 January 2013', { provenance: listed('List 1') }),
      event('list-3', 'referral', '14 January 2013', {
        ...decided(['FURTHER_ACTION'], null),
        provenance: listed('List 3'),
      }),
      event('list-5', 'section-47-start', '17 January 2013', { provenance: listed('List 5') }),
      event('list-5-conference', 'conference', '12 February 2013', {
        codes: [['kind', { raw: 'initial', value: 'initial', set: 'conference' }]],
        provenance: listed('List 5'),
      }),
      event('list-7', 'protection-plan-start', '12 February 2013', { provenance: listed('List 7') }),
    ],
  },
};

/** Nothing that begins or ends a stage. */
export const Empty: Story = {
  args: { people: [childA], asAt, childId: 'child-a', events: [event('note', 'note', '3 May 2012')] },
};

/** The record is still being read. */
export const Loading: Story = {
  args: { people: [childA], asAt, childId: 'child-a', events: [], state: 'loading' },
};

/** The record could not be read. */
export const Failed: Story = {
  args: { people: [childA], asAt, childId: 'child-a', events: [], state: 'failed' },
};
