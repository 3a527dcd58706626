import assert from 'node:assert/strict';
import { describe, it } from 'node:test';
import {
  PATTERN_RULES,
  propose,
  proposalMessages,
  proposalSentence,
  SIGNIFICANCE_RULES,
  SIGNIFICANCE_TESTS,
  VOCABULARY,
  type EventType,
  type Level,
} from '@case-journey/core';
import { made } from './made-events.js';

const TABLE: readonly (readonly [type: EventType, level: Level | null, sentence: string])[] = [
  ['incident', 'significant', 'An incident of concern was recorded.'],
  ['allegation', 'key', 'An allegation of harm was made.'],
  ['disclosure', 'key', 'The child told someone what had happened.'],
  ['missing', 'significant', 'The child was missing from home or care.'],
  ['exploitation', 'key', 'There was a concern about exploitation.'],
  ['domestic-abuse', 'significant', 'Domestic abuse was recorded.'],
  ['neglect-sign', 'significant', 'A sign of neglect was recorded.'],
  ['missed-appointment', 'significant', 'An appointment for the child was missed.'],
  ['caregiver-substance', 'significant', 'A caregiver’s use of alcohol or drugs was a concern.'],
  ['caregiver-mental-health', 'significant', 'A caregiver’s mental health was a concern.'],
  ['offence', 'significant', 'An offence was recorded.'],
  ['contact', 'significant', 'New information reached the front door.'],
  ['contact-decision', 'significant', 'A decision was made on a front-door contact.'],
  ['referral', 'key', 'A referral was made to social care.'],
  ['early-help-start', 'significant', 'Early help started.'],
  ['early-help-end', 'significant', 'Early help ended.'],
  ['allocation', 'supporting', 'The work was given to a worker.'],
  ['worker-change', 'supporting', 'The worker changed.'],
  ['team-change', 'supporting', 'The work moved to another team.'],
  ['unallocated', 'significant', 'The work was not allocated to a worker.'],
  ['assessment-start', 'supporting', 'Assessment started.'],
  ['assessment-end', 'significant', 'Assessment completed.'],
  ['strategy-discussion', 'key', 'A strategy discussion was held.'],
  ['section-47-start', 'significant', 'A section 47 enquiry started.'],
  ['section-47-end', 'significant', 'A section 47 enquiry ended.'],
  ['conference', 'key', 'A child protection conference was held.'],
  ['core-group', 'supporting', 'A core group met.'],
  ['child-in-need-plan-start', 'significant', 'A child in need plan started.'],
  ['child-in-need-plan-end', 'significant', 'A child in need plan ended.'],
  ['child-in-need-plan-review', 'supporting', 'A child in need plan was reviewed.'],
  ['protection-plan-start', 'key', 'A child protection plan started.'],
  ['protection-plan-end', 'key', 'A child protection plan ended.'],
  ['legal-planning', 'significant', 'A legal planning meeting was held.'],
  ['pre-proceedings-start', 'key', 'Pre-proceedings started.'],
  ['pre-proceedings-end', 'significant', 'Pre-proceedings ended.'],
  ['order-start', 'key', 'A legal order was made.'],
  ['order-end', 'key', 'A legal order ended.'],
  ['looked-after-start', 'key', 'The child started to be looked after.'],
  ['looked-after-end', 'key', 'The child stopped being looked after.'],
  ['placement-start', 'significant', 'A placement started.'],
  ['placement-end', 'significant', 'A placement ended.'],
  ['looked-after-review', 'significant', 'A looked after review was held.'],
  ['care-leaver-start', 'significant', 'The young person became a care leaver.'],
  ['adoption-step', 'key', 'A step was taken towards adoption.'],
  ['visit', null, 'Visit to the child: nothing new recorded. Kept in the record.'],
  ['contact-with-child', null, 'Contact with the child: nothing new recorded. Kept in the record.'],
  ['child-words', 'significant', 'The child’s own words are recorded.'],
  ['parent-words', 'supporting', 'A parent’s words are recorded.'],
  ['advocacy', 'significant', 'An advocate helped the child to be heard.'],
  ['supervision', 'supporting', 'The work was discussed in supervision.'],
  ['case-discussion', 'supporting', 'The child’s situation was discussed.'],
  ['reflection', 'supporting', 'There was a reflective conversation.'],
  ['management-decision', 'significant', 'A manager made a decision.'],
  ['audit', 'supporting', 'The record was audited.'],
  ['family-group-conference', 'significant', 'A family group conference was held.'],
  ['meeting', null, 'Meeting: no decision recorded. Kept in the record.'],
  ['birth', 'key', 'A child was born.'],
  ['expected-birth', 'significant', 'A birth is expected.'],
  ['death', 'key', 'A death was recorded.'],
  ['household-change', 'significant', 'The household changed.'],
  ['move', 'significant', 'The family moved home.'],
  ['caregiver-change', 'key', 'The person who cares for the child changed.'],
  ['relationship-change', 'significant', 'A relationship in the family changed.'],
  ['imprisonment', 'significant', 'Someone in the family went to prison, or came out.'],
  ['immigration', 'significant', 'Immigration status changed.'],
  ['bereavement', 'significant', 'Someone close to the child died.'],
  ['injury', 'significant', 'The child was injured.'],
  ['illness', 'supporting', 'The child was ill.'],
  ['hospital', 'significant', 'The child was seen in hospital.'],
  ['diagnosis', 'significant', 'A diagnosis was made.'],
  ['mental-health', 'significant', 'There was a change or concern in mental health.'],
  ['self-harm', 'key', 'The child harmed themselves, or was at risk of it.'],
  ['health-assessment', 'supporting', 'The child’s health was checked.'],
  ['development', 'supporting', 'The child’s development was recorded.'],
  ['school-change', 'significant', 'The child changed school.'],
  ['exclusion', 'significant', 'The child was excluded from school.'],
  ['attendance', 'supporting', 'The child’s attendance at school was recorded.'],
  ['attainment', 'significant', 'The child’s progress at school was recorded.'],
  ['special-needs-step', 'significant', 'There was a step in support for special educational needs.'],
  ['achievement', 'significant', 'The child achieved something.'],
  ['service-start', 'supporting', 'A service started.'],
  ['service-end', 'supporting', 'A service ended.'],
  ['goal', 'supporting', 'A goal was recorded.'],
  ['measure', 'supporting', 'Progress was measured.'],
  ['call', null, 'Phone call: routine, kept in the record.'],
  ['e-mail', null, 'E-mail: routine, kept in the record.'],
  ['letter', null, 'Letter: routine, kept in the record.'],
  ['note', null, 'Case note: routine, kept in the record.'],
  ['document', null, 'Document: kept in the record.'],
  ['diary', null, 'Diary entry: routine, kept in the record.'],
  ['referrer-told', 'supporting', 'The referrer was told the outcome.'],
  ['partner-informed', 'supporting', 'A partner agency was informed.'],
  ['closure', 'key', 'Social care’s involvement ended.'],
];

describe('the rules of significance', () => {
  for (const [type, level, sentence] of TABLE) {
    it(`say of an ordinary ${type}: ${level ?? 'in the record'}, “${sentence}”`, () => {
      const { proposals, notProposed } = propose([made(type, '2012-03-01')]);
      assert.deepEqual(
        [...proposals, ...notProposed].map((one) => [
          'level' in one ? one.level : null,
          proposalSentence(one),
        ]),
        [[level, sentence]],
      );
    });
  }

  it('cover every type of the vocabulary', () => {
    assert.deepEqual(
      VOCABULARY.map(({ type }) => type),
      TABLE.toSorted(byVocabulary).map(([type]) => type),
    );
  });

  it('have names of their own, known tests in their order, and a sentence each', () => {
    const names = [...SIGNIFICANCE_RULES, ...PATTERN_RULES].map(({ name }) => name);
    assert.equal(new Set(names).size, names.length);
    for (const { name, level, tests } of SIGNIFICANCE_RULES) {
      assert.ok(`rule.${name}` in proposalMessages, name);
      assert.equal(tests.length === 0, level === null, name);
      assert.deepEqual(
        tests,
        SIGNIFICANCE_TESTS.filter((test) => tests.includes(test)),
        name,
      );
    }
    for (const { name } of PATTERN_RULES) {
      assert.ok(`pattern.${name.replace('repeated-', '')}` in proposalMessages, name);
    }
  });

  it('use each of the nine tests', () => {
    const used = new Set([...SIGNIFICANCE_RULES, ...PATTERN_RULES].flatMap(({ tests }) => tests));
    assert.deepEqual(
      SIGNIFICANCE_TESTS.filter((test) => !used.has(test)),
      [],
    );
  });

  it('leave no parameter of a sentence unfilled', () => {
    for (const { name, types } of SIGNIFICANCE_RULES) {
      const sentence = proposalSentence({ rule: name, params: [['type', types?.[0] ?? 'visit']] });
      assert.match(sentence, /^[^{}]+\.$/, name);
    }
  });
});

function byVocabulary([a]: (typeof TABLE)[number], [b]: (typeof TABLE)[number]): number {
  const place = (type: string): number => VOCABULARY.findIndex((row) => row.type === type);
  return place(a) - place(b);
}
