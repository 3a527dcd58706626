import type { Matcher, TimescaleRule } from './timescale-rule.js';

/** Timescales that one council or region set for itself. */
export interface LocalPack {
  readonly name: string;
  /** Whose it is. */
  readonly label: string;
  readonly rules: readonly TimescaleRule[];
}

const VISIT: readonly Matcher[] = [{ types: ['visit'], evenUnseen: false }];
const CLOSURE: readonly Matcher[] = [{ types: ['closure'] }];
const CONTACT: readonly Matcher[] = [{ types: ['contact'] }];
const LOCAL = { from: null, to: null, authority: 'local' } as const;

/**
 * Examples of local policy, from procedures that councils publish: a host takes the one that is its own, or makes
 * another. Their days of coming into force are not known: give your own through {@link withPack}.
 */
export const LOCAL_PACKS: readonly LocalPack[] = [
  visits(
    'protection',
    'protection-visits-10-working-days',
    'Liverpool, Central Bedfordshire',
    10,
    'working-days',
  ),
  visits('protection', 'protection-visits-2-weeks', 'Walsall', 14, 'calendar-days'),
  visits(
    'protection',
    'protection-visits-4-weeks',
    'Newcastle, Southwark (at the least)',
    28,
    'calendar-days',
  ),
  visits('in-need', 'in-need-visits-20-working-days', 'Several councils', 20, 'working-days'),
  {
    name: 'in-need-reviews',
    label: 'An example: no source has the number',
    rules: [
      inNeedReview('in-need-review-first', [{ types: ['child-in-need-plan-start'] }], 3),
      inNeedReview('in-need-review-next', [{ types: ['child-in-need-plan-review'] }], 6),
    ],
  },
  {
    name: 'front-door-by-priority',
    label: 'Merton',
    rules: [
      frontDoor('front-door-red', 2, 'red', 'Merton'),
      frontDoor('front-door-amber', 6, 'amber', 'Merton'),
      frontDoor('front-door-green', 24, 'green', 'Merton; London'),
    ],
  },
  {
    name: 'front-door-24-hours',
    label: 'Cambridgeshire',
    rules: [frontDoor('front-door-decision', 24, null, 'Cambridgeshire')],
  },
  {
    name: 'referrer-told',
    label: 'An example: no source has the number',
    rules: [
      {
        ...LOCAL,
        id: 'referrer-told',
        version: 'example',
        trigger: [{ types: ['referral'] }],
        due: [{ types: ['referrer-told'] }],
        stops: [],
        allowance: { amount: 10, unit: 'working-days' },
        source: 'Reviews ask for “agreed timescales”; the number is an example',
        verified: false,
      },
    ],
  },
];

function visits(
  plan: 'protection' | 'in-need',
  name: string,
  label: string,
  amount: number,
  unit: 'working-days' | 'calendar-days',
): LocalPack {
  const stage = plan === 'protection' ? 'protection-plan' : 'child-in-need-plan';
  const start: readonly Matcher[] = [{ types: [`${stage}-start`] }];
  const end: readonly Matcher[] = [{ types: [`${stage}-end`, 'closure'] }];
  const common = {
    ...LOCAL,
    version: `${amount}-${unit}`,
    due: VISIT,
    stops: end,
    allowance: { amount, unit },
    source: `Published procedures: ${label}`,
    verified: true,
  };
  return {
    name,
    label,
    rules: [
      { ...common, id: `${plan}-visit-first`, trigger: start },
      { ...common, id: `${plan}-visit-next`, trigger: VISIT, when: [{ is: 'open', start, end }] },
    ],
  };
}

function inNeedReview(id: string, trigger: readonly Matcher[], amount: number): TimescaleRule {
  const start: readonly Matcher[] = [{ types: ['child-in-need-plan-start'] }];
  const end: readonly Matcher[] = [{ types: ['child-in-need-plan-end', 'closure'] }];
  return {
    ...LOCAL,
    id,
    version: 'example',
    trigger,
    ...(id === 'in-need-review-next' ? { when: [{ is: 'open' as const, start, end }] } : {}),
    due: [{ types: ['child-in-need-plan-review'] }],
    stops: end,
    allowance: { amount, unit: 'months' },
    source: 'Councils set it for themselves; the number is an example',
    verified: false,
  };
}

function frontDoor(id: string, amount: number, priority: string | null, label: string): TimescaleRule {
  return {
    ...LOCAL,
    id,
    version: '1',
    trigger: priority === null ? CONTACT : [{ types: ['contact'], codes: [['priority', priority]] }],
    due: [{ types: ['contact-decision', 'referral'] }],
    stops: CLOSURE,
    allowance: { amount, unit: 'hours' },
    source: `Published procedures: ${label}`,
    verified: true,
    ...(priority === null ? {} : { note: 'The priority is the code `priority` of the contact.' }),
  };
}
