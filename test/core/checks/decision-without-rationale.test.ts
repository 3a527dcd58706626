import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import { decision, event, fromFile, told } from './made-records.js';

const RULE = 'decision-without-rationale';

describe('a decision without a reason', () => {
  it('is asked about where the decision has everything else', () => {
    const referral = event('referral', '2013-01-02', { decision: decision(['NFA'], { rationale: null }) });
    assert.deepEqual(told(RULE, [referral]), ['yes | referral/2013-01-02']);
  });

  it('is not asked about where the reason is very short, nor of an event that decides nothing', () => {
    const short = event('referral', '2013-01-02', {
      decision: decision(['NFA'], { rationale: 'See form.' }),
    });
    assert.deepEqual(told(RULE, [short, event('visit', '2013-01-03')]), []);
  });

  it('cannot be told, once, where no decision of a file has a reason', () => {
    const bare = ['2013-01-02', '2013-01-09'].map((day) =>
      event('referral', day, { decision: decision(['NFA'], { rationale: null }) }),
    );
    assert.deepEqual(told(RULE, fromFile(bare)), ['cannot tell: field-not-in-source']);
  });
});
