import { onDay, person, type Coded, type Person } from '@case-journey/core';
import { CHILD, event, fromFile } from './made-records.js';
import { judged } from './judged.js';

const visit = [event('visit', '2013-02-01')];
const coded = (set: string, value: string | null, raw = value ?? 'XX'): Coded => ({ raw, value, set });
const child = (fields: Partial<Person>) => ({ people: [person({ id: CHILD, ...fields })] });

judged('4220', 'ethnicity missing or unknown', {
  yes: [[visit, child({ ethnicity: coded('ethnicity', null) })], 'yes'],
  no: [visit],
  record: child({ ethnicity: { absent: 'refused' } }),
  cannotTell: [[visit], 'cannot tell: person-not-known'],
});

judged('4220', 'ethnicity in a file that has no place for it', {
  yes: [[visit, child({})], 'yes'],
  no: [visit],
  record: child({ ethnicity: coded('ethnicity', 'NOBT') }),
  cannotTell: [[fromFile(visit), child({})], 'cannot tell: field-not-in-source'],
});

judged('8540', 'disability missing or unknown', {
  yes: [[visit, child({})], 'yes'],
  no: [visit],
  record: child({ disability: [coded('disability', 'NONE')] }),
  cannotTell: [[fromFile(visit), child({})], 'cannot tell: field-not-in-source'],
});

judged('8790', 'no disability together with one', {
  yes: [[visit, child({ disability: [coded('disability', 'NONE'), coded('disability', 'AUT')] })], 'yes'],
  no: [visit],
  record: child({ disability: [coded('disability', 'AUT'), coded('disability', 'LD')] }),
  cannotTell: [[visit], 'cannot tell: person-not-known'],
});

judged('8794', 'a disability recorded twice', {
  yes: [[visit, child({ disability: [coded('disability', 'AUT'), coded('disability', 'AUT')] })], 'yes'],
  no: [visit],
  record: child({ disability: [coded('disability', 'AUT'), coded('disability', 'LD')] }),
  cannotTell: [[visit], 'cannot tell: person-not-known'],
});

judged('8525Q', 'neither a date of birth nor an expected one', {
  yes: [[visit, child({})], 'yes'],
  no: [visit],
  record: child({ expectedBirth: '2013-09-01' }),
  cannotTell: [[visit], 'cannot tell: person-not-known'],
});

judged('8535Q', 'death before birth', {
  yes: [[visit, child({ birth: onDay('2010-01-02'), death: '2010-01-01' })], 'yes'],
  no: [visit],
  record: child({ birth: onDay('2010-01-02'), death: '2010-01-02' }),
  cannotTell: [[visit], 'cannot tell: person-not-known'],
});

judged('8555Q', 'referred after death', {
  yes: [[[event('referral', '2013-02-02')], child({ death: '2013-02-01' })], 'yes | referral/2013-02-02'],
  no: [[event('referral', '2013-02-01')]],
  record: child({ death: '2013-02-01' }),
  cannotTell: [
    [
      [event('referral', '2013-02-02', { date: { ...onDay('2013-02-02'), approximate: true } })],
      child({ death: '2013-02-01' }),
    ],
    'cannot tell: date-not-exact | referral/2013-02-02',
  ],
});
