import '@case-journey/elements/define/checks.js';
import { caseEvent, checksOf, onDay, person, type CaseEvent, type QueryReply } from '@case-journey/core';
import type { ChecksElement } from '@case-journey/elements';
import { letter } from '@case-journey/synthetic';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

const council = letter({ scale: 0.02 });
const { asAt } = council;

const meta: Meta<ChecksElement> = {
  title: 'Record queries',
  component: 'cj-checks',
  render: (args) =>
    html`<cj-checks
      .queries=${args.queries}
      .events=${args.events}
      .people=${args.people}
      .known=${args.known}
      .replies=${args.replies}
      .now=${args.now}
      .siblings=${args.siblings}
      actor=${args.actor ?? ''}
      child-id=${args.childId ?? ''}
      as-at=${args.asAt ?? ''}
      state=${args.state}
      view=${args.view}
      selected-id=${args.selectedId ?? ''}
    ></cj-checks>`,
  args: {
    people: council.children,
    asAt,
    known: [],
    siblings: [],
    replies: [],
    state: 'ready',
    view: 'list',
  },
};
export default meta;

type Story = StoryObj<ChecksElement>;

// The child of whose record most is asked
const childId = ((): string => {
  const counts = new Map<string, number>();
  for (const query of checksOf({ events: council.significantEvents, people: council.children }, { asAt }))
    counts.set(query.childId, (counts.get(query.childId) ?? 0) + 1);
  return [...counts].reduce((a, b) => (b[1] > a[1] ? b : a), ['', 0])[0];
})();
const events = council.recordsOf(childId);
const queries = checksOf({ events, people: council.children }, { asAt, childId });

/** One child of whose record much is asked, for somebody who reads and cannot reply. */
export const Many: Story = { args: { events, childId } };

const AT = '2016-03-29T09:12:00Z';
const by = 'Worker 31 (invented)';

const reply = (at: number, fields: Omit<QueryReply, 'queryId' | 'by' | 'at'>): QueryReply[] => {
  const query = queries[at];
  return query === undefined ? [] : [{ queryId: query.id, by, at: AT, ...fields }];
};

/** Somebody who knows the case has replied to some, once twice, and can reply to the others. */
export const Answered: Story = {
  args: {
    ...Many.args,
    queries,
    actor: by,
    now: () => '2016-03-31T10:00:00Z',
    replies: [
      ...reply(0, {
        kind: 'happened-not-recorded',
        words: 'Talked through with the manager on the day.',
        doneBy: null,
      }),
      ...reply(1, {
        kind: 'recorded-elsewhere',
        words: 'In the school’s own file, seen on 2 March.',
        doneBy: null,
      }),
      ...reply(2, { kind: 'does-not-apply', words: 'The family had moved away.', doneBy: null }).map(
        (one) => ({
          ...one,
          at: '2016-03-01T16:40:00Z',
        }),
      ),
      ...reply(2, { kind: 'will-be-done', words: 'Asked for again.', doneBy: '2016-04-14' }),
      ...reply(3, { kind: 'will-be-done', words: '', doneBy: '2016-03-30' }),
    ],
  },
};

/** The same as a table, which is also what is printed. */
export const AsTable: Story = { args: { ...Answered.args, view: 'table' } };

/** Nothing to ask: what was looked at is said, and what was not. */
export const None: Story = { args: { ...Many.args, queries: [] } };

const ANNEX_A = new Set(['contact', 'referral', 'assessment-start', 'assessment-end', 'closure']);
const little = events.filter(({ type }: CaseEvent) => ANNEX_A.has(type));

/** A source that holds little, such as a list of the last six months: it cannot tell, and never says that all is well. */
export const CannotTell: Story = {
  args: {
    childId,
    events: little,
    queries: checksOf(
      {
        events: little,
        known: [{ file: 'annex-a-invented.xlsx', what: 'all', from: '2015-09-30', to: asAt }],
      },
      { asAt, childId },
    ).filter(({ answer }) => answer === 'cannot-tell'),
    known: [{ file: 'annex-a-invented.xlsx', what: 'all', from: '2015-09-30', to: asAt }],
  },
};

const sister = person({ id: 'child-a', label: 'Child A (invented)', familyId: 'f' });
const brother = person({ id: 'child-b', label: 'Child B (invented)', familyId: 'f' });
const both = [
  { childId: 'child-a', onRecord: 'yes' },
  { childId: 'child-b', onRecord: 'no' },
] as const;
const ofBoth: CaseEvent[] = [
  caseEvent({ id: 's1', type: 'referral', date: onDay('2013-01-14'), children: both }),
  caseEvent({
    id: 's2',
    type: 'conference',
    title: 'Initial child protection conference for both children',
    date: onDay('2013-02-05'),
    children: both,
    decision: {
      outcomes: [{ raw: 'Child protection plan', value: null, set: 'local' }],
      forum: null,
      by: null,
      role: null,
      rationale: null,
      options: null,
    },
  }),
  caseEvent({ id: 's3', type: 'protection-plan-start', date: onDay('2013-02-05'), children: both }),
];

/** A brother and a sister: each query says whose record it is about. */
export const Siblings: Story = {
  args: {
    people: [sister, brother],
    events: ofBoth,
    childId: 'child-a',
    siblings: ['child-b'],
    selectedId: 's2',
  },
};

/** Still being worked out. */
export const Loading: Story = { args: { state: 'loading', queries: [] } };

/** It could not be worked out: nothing is said of the record. */
export const Failed: Story = { args: { state: 'failed', queries: [] } };
