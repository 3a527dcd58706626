import { codes, decision, event, fromFile } from './made-records.js';
import { judged } from './judged.js';

const REFERRAL = 'referral/2013-01-02';
const referral = (outcomes: string[], fields = {}) =>
  event('referral', '2013-01-02', { decision: decision(outcomes, fields) });

judged('decision-without-manager', 'a decision that names nobody', {
  yes: [[[referral(['NFA'], { by: null })]], `yes | ${REFERRAL}`],
  no: [[referral(['NFA'], { by: 'Worker 3', role: 'Duty manager' })]],
  cannotTell: [[fromFile([referral(['NFA'], { by: null, role: null })])], 'cannot tell: field-not-in-source'],
});

judged('options-not-recorded', 'a decision of weight without what else was considered', {
  yes: [[[referral(['ACCOMMODATE'], { options: null })]], `yes | ${REFERRAL}`],
  no: [
    [referral(['ADVICE'], { options: null })],
    [referral(['ACCOMMODATE'], { options: 'Staying with an aunt.' })],
  ],
  cannotTell: [
    [fromFile([referral(['ACCOMMODATE'], { options: null })])],
    'cannot tell: field-not-in-source',
  ],
});

judged('step-without-outcome', 'a statutory step without an outcome', {
  yes: [
    [[event('assessment-end', '2013-02-01', { decision: decision([]) })]],
    'yes | assessment-end/2013-02-01',
  ],
  no: [
    [event('assessment-end', '2013-02-01', { decision: decision(['NO_SERVICES']) })],
    [event('core-group', '2013-02-01')],
  ],
  cannotTell: [[fromFile([event('strategy-discussion', '2013-02-01')])], 'cannot tell: field-not-in-source'],
});

judged('8568', 'a referral that does not say whether it was for no further action', {
  yes: [[[event('referral', '2013-01-02')]], `yes | ${REFERRAL}`],
  no: [[event('referral', '2013-01-02', { codes: codes({ nfa: 'no' }) })], [referral(['SINGLE_ASSESSMENT'])]],
  cannotTell: [[fromFile([event('referral', '2013-01-02')])], 'cannot tell: field-not-in-source'],
});

judged('8610', 'a referral to be worked on without a need', {
  yes: [[[referral(['SINGLE_ASSESSMENT'])]], `yes | ${REFERRAL}`],
  no: [[referral(['NFA'])], [event('referral', '2013-01-02', { codes: codes({ need: 'N1', nfa: 'no' }) })]],
  cannotTell: [[fromFile([referral(['SINGLE_ASSESSMENT'])])], 'cannot tell: field-not-in-source'],
});
