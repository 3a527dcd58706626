import '@case-journey/elements/define/filter.js';
import { ALL, LEVELS, typeDefinition, type CaseEvent, type Filter, type Level } from '@case-journey/core';
import type { FilterElement } from '@case-journey/elements';
import { letter, small } from '@case-journey/synthetic';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

const families = small();
const council = letter({ scale: 0.02 });

const meta: Meta<FilterElement> = {
  title: 'Filter',
  component: 'cj-filter',
  render: ({ events, levels, filter, people, childId }) =>
    html`<cj-filter
      .events=${events}
      .levels=${levels}
      .filter=${filter}
      .people=${people}
      child-id=${childId ?? ''}
    ></cj-filter>`,
  args: { people: council.children, filter: ALL },
};
export default meta;

type Story = StoryObj<FilterElement>;

const counts = new Map<string, number>();
for (const event of council.significantEvents)
  for (const { childId } of event.children) counts.set(childId, (counts.get(childId) ?? 0) + 1);
const busiest = [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? '';
const records = council.recordsOf(busiest);

// Invented levels: the story is about the filter, not about how a chronology rates.
const levels = new Map<string, Level>(
  records
    .filter(({ type }) => typeDefinition(type).category !== 'record')
    .map(({ id }, index) => [id, LEVELS[index % 7 === 0 ? 0 : index % 2 === 0 ? 1 : 2] ?? 'supporting']),
);

/** One child's whole record, nothing asked for yet. */
export const WholeRecord: Story = { args: { events: records, levels, childId: busiest } };

const asked: Filter = {
  kind: 'and',
  filters: [
    { kind: 'significance', levels: ['key', 'significant'] },
    { kind: 'lane', lanes: ['harm', 'decide', 'voice'] },
    { kind: 'dates', from: '2011-03-01', to: '2014-06-30', mode: 'intersecting' },
  ],
};

/** What is asked for stands in chips, in a sentence, and in counts. */
export const Asked: Story = { args: { ...WholeRecord.args, filter: asked } };

/** A filter of the host's with parts in parts stays readable, and can be taken away. */
export const Nested: Story = {
  args: {
    ...WholeRecord.args,
    filter: {
      kind: 'and',
      filters: [
        {
          kind: 'or',
          filters: [
            { kind: 'flag', flags: ['not-seen', 'no-rationale'] },
            { kind: 'lane', lanes: ['harm'] },
          ],
        },
        { kind: 'not', filter: { kind: 'category', categories: ['record'] } },
      ],
    },
  },
};

/** Nothing is left: it says so, and the way back is there. */
export const NothingLeft: Story = {
  args: { ...WholeRecord.args, filter: { kind: 'and', filters: [{ kind: 'text', text: 'zebra crossing' }] } },
};

/** A few events without levels, from several agencies. */
export const SmallRecord: Story = {
  args: { events: families.significantEvents.filter(hasChild('child-g')), people: families.children },
};

/** No events. */
export const NoEvents: Story = { args: { events: [] } };

function hasChild(id: string): (event: CaseEvent) => boolean {
  return ({ children }) => children.some(({ childId }) => childId === id);
}
