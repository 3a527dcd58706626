import '@case-journey/elements/define.js';
import { caseEvent, noDate, onDay, person, readDate, type CaseEvent } from '@case-journey/core';
import type { ChronologyElement } from '@case-journey/elements';
import { letter, small } from '@case-journey/synthetic';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

const families = small();
const council = letter({ scale: 0.02 });

const meta: Meta<ChronologyElement> = {
  title: 'Chronology',
  component: 'cj-chronology',
  render: ({ events, people, known, childId, asAt, order }) =>
    html`<cj-chronology
      .events=${events}
      .people=${people}
      .known=${known}
      child-id=${childId ?? ''}
      as-at=${asAt ?? ''}
      order=${order}
    ></cj-chronology>`,
  args: { people: families.children, asAt: families.asAt, known: [], order: 'oldest-first' },
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

/** Nothing to show. */
export const Empty: Story = { args: { events: [], people: [childA], childId: 'child-a' } };
