import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { compareCohorts, rereferralMessages, say, type Cohort } from '@case-journey/core';
import { child, closure, cohort, knownFrom, referral, type Told } from './made-records.js';

const PEOPLE = Array.from({ length: 20 }, (_, i) => child(`k${i}`, `f${i}`));

function warned(told: readonly Told[], first: Cohort, second: Cohort): string[] {
  const parts = cohort(told, PEOPLE, { known: knownFrom('2000-01-01') });
  return compareCohorts(parts, first, second).warnings.map(({ code }) => code);
}

const YEAR = { from: '2012-04-01', to: '2013-03-31' };
const EMPTY = { from: '2005-04-01', to: '2006-03-31' };

describe('Warnings of two cohorts', () => {
  const involved = PEOPLE.flatMap(({ id }): Told[] => [
    referral(id, '2012-05-01'),
    closure(id, '2012-06-01'),
    { child: id, day: '2012-04-30', type: 'contact' },
  ]);

  it('say that a side has no cases, and not that it differs', () => {
    assert.deepEqual(warned(involved, YEAR, EMPTY), ['second-is-empty']);
    assert.deepEqual(warned(involved, EMPTY, YEAR), ['first-is-empty']);
    assert.deepEqual(warned(involved, EMPTY, EMPTY), ['first-is-empty', 'second-is-empty']);
    assert.equal(
      say(rereferralMessages, 'rereferral.warning.second-is-empty', { name: 'Before' }),
      'There are no contacts, referrals or closures in: Before.',
    );
  });

  it('claim no difference of what one side has none of', () => {
    const later = PEOPLE.map(({ id }): Told => referral(id, '2014-05-01'));
    const noContacts = warned([...involved, ...later], YEAR, { from: '2014-04-01', to: '2015-03-31' });
    assert.deepEqual(noContacts, []);
  });
});
