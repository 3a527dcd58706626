import '@case-journey/elements/define/rereferrals.js';
import {
  addCohort,
  emptyCohort,
  journeyOf,
  publishedFigures,
  rereferralRecords,
  type CohortParts,
} from '@case-journey/core';
import type { RereferralsElement } from '@case-journey/elements';
import { letter, small, type Caseload } from '@case-journey/synthetic';
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';

const families = small();
const large = letter({ scale: 0.1 });
const few = letter({ scale: 0.02 });
const england = publishedFigures().filter(({ area }) => area === 'England');

const partsOf = (caseload: Caseload): CohortParts =>
  addCohort(emptyCohort(), rereferralRecords(caseload.dataset(), caseload));
const council = partsOf(large);

const meta: Meta<RereferralsElement> = {
  title: 'Rereferrals',
  component: 'cj-rereferrals',
  args: { sharing: null, cohorts: [], published: [], people: large.children },
  render: ({ journey, parts, period, cohorts, by, published, people, sharing, marking }) =>
    html`<cj-rereferrals
      .journey=${journey}
      .parts=${parts}
      .period=${period}
      .cohorts=${cohorts}
      .by=${by}
      .published=${published}
      .people=${people}
      .sharing=${sharing}
      .marking=${marking}
    ></cj-rereferrals>`,
};
export default meta;

type Story = StoryObj<RereferralsElement>;

const life = (childId: string): Pick<RereferralsElement, 'journey' | 'people'> => ({
  people: few.children,
  journey: journeyOf(few.recordsOf(childId), { childId, asAt: few.asAt }),
});

/** One child who came back three times: arcs from each closure to its return. */
export const OneChild: Story = { args: life('F0007A') };

/** Six years of a council, every number and child shown: inside the service. England stands beside the official rate. */
export const Large: Story = { args: { parts: council, published: england } };

/** Before and after services were redesigned: side by side and as two curves, never called better or worse. */
export const Compared: Story = {
  args: {
    parts: council,
    cohorts: [
      { name: '2010 to 2012', filter: { from: '2010-04-01', to: '2012-03-31' } },
      { name: '2013 to 2015', filter: { from: '2013-04-01', to: '2015-03-31' } },
    ],
  },
};

/** By the position at closure: two groups that a reader chooses. */
export const ByPosition: Story = { args: { parts: council, by: 'outcome' } };

/** As it is shared, and as it is unless a host says otherwise: small numbers and what would give them away are hidden. */
export const Suppressed: Story = {
  args: { parts: council, sharing: 'dfe', marking: 'OFFICIAL-SENSITIVE', published: england },
};

/** Twelve families. */
export const Small: Story = { args: { parts: partsOf(families), people: families.children } };

/** The same as it is shared: almost nothing can be told. */
export const SmallSuppressed: Story = { args: { parts: partsOf(families), sharing: 'dfe' } };

/** Nothing to show. */
export const Empty: Story = { args: { parts: emptyCohort() } };
