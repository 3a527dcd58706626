import '@case-journey/elements/define.js';
import { caseEvent, noDate, onDay, person, readDate, type CaseEvent } from '@case-journey/core';
import type { ChronologyElement } from '@case-journey/elements';
import { letter, small, stress } from '@case-journey/synthetic';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

const families = small();
const council = letter({ scale: 0.02 });

const meta: Meta<ChronologyElement> = {
  title: 'Chronology',
  component: 'cj-chronology',
  render: (args) =>
    html`<cj-chronology
      .events=${args.events}
      .columns=${args.columns}
      .people=${args.people}
      .known=${args.known}
      .chronology=${args.chronology}
      .filter=${args.filter}
      .now=${args.now}
      .siblings=${args.siblings}
      actor=${args.actor ?? ''}
      child-id=${args.childId ?? ''}
      as-at=${args.asAt ?? ''}
      order=${args.order}
      view=${args.view}
      records=${args.records}
      selected-id=${args.selectedId ?? ''}
    ></cj-chronology>`,
  args: {
    people: families.children,
    asAt: families.asAt,
    known: [],
    siblings: [],
    view: 'both',
    records: 'chronology',
    order: 'oldest-first',
  },
};
export default meta;

type Story = StoryObj<ChronologyElement>;

const childWithMost = (
  events: readonly CaseEvent[],
  children: readonly { readonly id: string }[],
): string => {
  const counts = new Map<string, number>();
  for (const event of events)
    for (const { childId } of event.children) counts.set(childId, (counts.get(childId) ?? 0) + 1);
  return [...children].sort((a, b) => (counts.get(b.id) ?? 0) - (counts.get(a.id) ?? 0))[0]?.id ?? '';
};

const busiest = childWithMost(families.significantEvents, families.children);

/** One hand-shaped child: significant events of several years. */
export const OneChild: Story = { args: { events: families.significantEvents, childId: busiest } };

/** The latest first: for a worker who has read the rest. */
export const NewestFirst: Story = { args: { ...OneChild.args, order: 'newest-first' } };

/** Everything on one child's record: years open as they are needed. */
export const WholeRecord: Story = {
  args: {
    people: council.children,
    asAt: council.asAt,
    childId: childWithMost(council.significantEvents, council.children),
    events: council.recordsOf(childWithMost(council.significantEvents, council.children)),
  },
};

/** Somebody who may decide: what the rules propose is to be considered, nothing is ticked. */
export const ToConsider: Story = {
  args: { ...WholeRecord.args, actor: 'Worker 31 (invented)', now: () => '2016-03-31T10:00:00Z' },
};

/** The same facts as a plain table. */
export const AsTable: Story = { args: { ...OneChild.args, view: 'table' } };

const siblings = families.children.filter(({ familyId }) => familyId === 'family-11').map(({ id }) => id);

/** Four siblings beside each other: shared events, each child's own lanes. */
export const Siblings: Story = {
  args: {
    events: families.significantEvents,
    childId: siblings[0] ?? '',
    siblings: siblings.slice(1),
  },
};

const KINDS: readonly CaseEvent['type'][] = [
  'incident',
  'referral',
  'assessment-start',
  'conference',
  'move',
  'hospital',
  'exclusion',
  'child-words',
];

/** Events in every lane in turn, over five years: what a reader must be able to reach one by one. */
const inTurn = (count: number): CaseEvent[] =>
  Array.from({ length: count }, (_, n) =>
    caseEvent({
      id: `in-turn-${n}`,
      type: KINDS[n % KINDS.length] ?? 'incident',
      title: `Invented happening ${n + 1}`,
      date: onDay(
        `${2008 + Math.floor((n * 5) / count)}-${String(1 + (n % 12)).padStart(2, '0')}-${String(1 + (n % 28)).padStart(2, '0')}`,
      ),
      children: [{ childId: 'child-a', onRecord: 'yes', said: n % 8 === 7 ? 'I like it here' : null }],
      source: { agency: 'School', role: null, documentRef: null, recordedBy: null },
    }),
  );

const childA = person({ id: 'child-a', label: 'Child A (invented)', birth: onDay('2006-03-03') });

const written = [
  '14/03/2010',
  'March 2010',
  'about August 2010',
  'Summer 2012',
  'early 2011',
  'before 14 June 2012',
  'after 2012',
  'between 3 May 2011 and 9 June 2011',
  'w/c 3/5/10',
  '?22 May 2012',
  'c. 2009',
];

/** Dates as records write them, and one that cannot be right. */
export const PartialDates: Story = {
  args: {
    people: [childA],
    asAt: '2013-06-07',
    childId: 'child-a',
    events: [
      ...written.map((text, index) =>
        caseEvent({
          id: `partial-${index}`,
          type: 'household-change',
          title: `Written as “${text}”`,
          date: readDate(text, { asAt: '2013-06-07' }).date,
          children: [{ childId: 'child-a', onRecord: 'yes' }],
        }),
      ),
      caseEvent({
        id: 'partial-never',
        type: 'conference',
        date: noDate('September 2103'),
        children: [{ childId: 'child-a', onRecord: 'yes' }],
      }),
    ],
  },
};

/** A source that only goes back six months says so. */
export const HistoryCutShort: Story = {
  args: {
    ...OneChild.args,
    known: [{ file: 'annex-a-invented.xlsx', what: 'list-3', from: '2012-12-07', to: '2013-06-07' }],
  },
};

/** Sixty events in eight lanes. */
export const SixtyEvents: Story = {
  args: { events: inTurn(60), people: [childA], childId: 'child-a', asAt: '2013-06-07' },
};

/** Two hundred, which paper must show in full. */
export const TwoHundredEvents: Story = {
  args: { events: inTurn(200), people: [childA], childId: 'child-a', asAt: '2013-06-07' },
};

/** Three events in nine years. */
export const Sparse: Story = {
  args: {
    people: [childA],
    childId: 'child-a',
    asAt: '2013-06-07',
    events: [
      caseEvent({
        id: 'sparse-birth',
        type: 'birth',
        date: onDay('2006-03-03'),
        children: [{ childId: 'child-a', onRecord: 'yes' }],
      }),
      caseEvent({
        id: 'sparse-referral',
        type: 'referral',
        date: onDay('2010-05-04'),
        title: 'School worried: hungry and tired',
        children: [{ childId: 'child-a', onRecord: 'yes' }],
      }),
      caseEvent({
        id: 'sparse-closure',
        type: 'closure',
        date: onDay('2010-06-11'),
        children: [{ childId: 'child-a', onRecord: 'yes' }],
      }),
    ],
  },
};

/** Twenty thousand records as columns: the timeline alone, as fast as with twenty. */
export const FromColumns: Story = {
  args: {
    events: [],
    people: [],
    childId: '',
    asAt: '2016-03-31',
    view: 'timeline',
    columns: stress({ events: 20_000 }),
  },
};

/** Nothing to show. */
export const Empty: Story = { args: { events: [], people: [childA], childId: 'child-a' } };
