import '@case-journey/elements/define/rereferrals.js';
import {
  addCohort,
  caseEvent,
  dayNumber,
  emptyCohort,
  isoDay,
  onDay,
  rereferralRecords,
  type CaseEvent,
  type CohortParts,
} from '@case-journey/core';
import type { RereferralsElement } from '@case-journey/elements';
import { assert } from 'chai';
import { html } from 'lit';
import { fixture } from '../support/fixture.js';

export const asAt = '2016-03-31';

function event(type: CaseEvent['type'], childId: string, day: number): CaseEvent {
  return caseEvent({
    id: `${childId}/${type}/${day}`,
    type,
    date: onDay(isoDay(day)),
    children: [{ childId, onRecord: 'yes' }],
    codes: type === 'referral' ? [['need', { raw: 'N1', value: 'N1', set: 'need' }]] : [],
  });
}

/** The records of one of 90 children over four years: every other one came back once, every tenth twice. */
export function eventsOf(number: number): CaseEvent[] {
  const childId = `c${number}`;
  const first = dayNumber('2010-04-01') + number * 20;
  const again = first + 60 + 20 + ((number * 37) % 400);
  const third = again + 50 + 30 + number;
  const days = number % 2 === 0 ? [first] : number % 10 === 1 ? [first, again, third] : [first, again];
  return days.flatMap((day) => [event('referral', childId, day), event('closure', childId, day + 50)]);
}

const events = Array.from({ length: 90 }, (_, number) => eventsOf(number)).flat();
/** All 90 children. */
export const parts: CohortParts = addCohort(
  emptyCohort(),
  rereferralRecords({ events, people: [], known: [] }, { asAt }),
);

/** An element with what a host sets, drawn. */
export async function shown(fields: Partial<RereferralsElement>): Promise<RereferralsElement> {
  const element = await fixture<RereferralsElement>(html`<cj-rereferrals></cj-rereferrals>`);
  Object.assign(element, fields);
  await settled(element);
  return element;
}

/** Waits until what was chosen is drawn. */
export async function settled(element: RereferralsElement): Promise<void> {
  await element.updateComplete;
  for (let frames = 0; frames < 4; frames += 1) await new Promise(requestAnimationFrame);
  await element.updateComplete;
}

/** What an element shows. */
export const root = (element: RereferralsElement): ShadowRoot => {
  assert.isNotNull(element.shadowRoot);
  return element.shadowRoot;
};
