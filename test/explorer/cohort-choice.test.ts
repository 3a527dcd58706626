import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  NO_CHOICE,
  typedDays,
  withCompare,
  withDay,
  withFilter,
} from '../../packages/explorer/src/cohort/cohort-choice.js';

const AS_AT = '2016-03-31';
const dated = withFilter(NO_CHOICE, { from: '2011-04-01', to: '2012-03-31', sources: ['education'] });

describe('what is chosen on the page of all cases', () => {
  it('keeps the last good days while those in the fields are the wrong way round', () => {
    const wrong = withDay(dated, 'from', '2013-04-01');
    assert.deepEqual(wrong.filter, dated.filter);
    assert.deepEqual(typedDays(wrong), { from: '2013-04-01', to: '2012-03-31' });
    const right = withDay(wrong, 'to', '2014-03-31');
    assert.deepEqual(right.filter, { sources: ['education'], from: '2013-04-01', to: '2014-03-31' });
    assert.equal(right.days, null);
  });

  it('takes everything else while the days are wrong, and other days for the wrong ones', () => {
    const wrong = withDay(dated, 'from', '2013-04-01');
    const other = withFilter(wrong, { ...wrong.filter, needs: ['N2'] });
    assert.deepEqual(other.filter, { ...dated.filter, needs: ['N2'] });
    assert.equal(typedDays(other).from, '2013-04-01');
    const year = withFilter(wrong, { from: '2014-04-01', to: '2015-03-31' });
    assert.deepEqual(typedDays(year), { from: '2014-04-01', to: '2015-03-31' });
  });

  it('takes no days that are the wrong way round from a view either, and gives it the filter anew', () => {
    const asked = withFilter(dated, { from: '2013-04-01', to: '2012-04-03' });
    assert.deepEqual(asked.filter, dated.filter);
    assert.notEqual(asked.filter, dated.filter);
  });

  it('compares as before while another period is the wrong way round, or a day is after the as-at day', () => {
    const period = { kind: 'period', from: '2012-04-01', to: '2013-03-31' } as const;
    const good = withCompare(NO_CHOICE, period, AS_AT);
    assert.deepEqual(good.compared, period);
    const wrong = withCompare(good, { ...period, to: '2011-03-31' }, AS_AT);
    assert.deepEqual([wrong.compare, wrong.compared], [{ ...period, to: '2011-03-31' }, period]);
    const late = withCompare(good, { kind: 'day', day: '2016-04-01' }, AS_AT);
    assert.deepEqual(late.compared, period);
    assert.deepEqual(withCompare(good, { kind: 'day', day: AS_AT }, AS_AT).compared, {
      kind: 'day',
      day: AS_AT,
    });
  });
});
