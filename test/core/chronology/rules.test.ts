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
  type SignificanceTest,
} from '@case-journey/core';
import { made } from './made-events.js';

const TABLE: readonly (readonly [type: EventType, level: Level | null, sentence: string])[] = [
  ['incident', 'significant', 'Incident: a concern about the child’s safety.'],
  ['allegation', 'key', 'Allegation: somebody says that the child was harmed. It bears on safety.'],
  ['disclosure', 'key', 'The child told someone what had happened: the child’s own words about safety.'],
  ['missing', 'significant', 'Missing from home or care: a concern about the child’s safety.'],
  ['exploitation', 'key', 'Exploitation concern: a danger to the child’s safety.'],
  ['domestic-abuse', 'significant', 'Domestic abuse: bears on the child’s safety.'],
  ['neglect-sign', 'significant', 'Sign of neglect: bears on the child’s safety and wellbeing.'],
  [
    'missed-appointment',
    'significant',
    'Missed appointment: something expected for the child’s wellbeing did not happen.',
  ],
  [
    'caregiver-substance',
    'significant',
    'Caregiver’s alcohol or drug use: bears on the child’s safety and on the caregiver’s ability to change.',
  ],
  [
    'caregiver-mental-health',
    'significant',
    'Caregiver’s mental health: bears on the child’s wellbeing and on the caregiver’s ability to change.',
  ],
  ['offence', 'significant', 'Offence: bears on the child’s safety.'],
  ['contact', 'significant', 'Front-door contact: new information, on which a decision is due.'],
  [
    'contact-decision',
    'significant',
    'Decision on a front-door contact: says whether the threshold was reached.',
  ],
  ['referral', 'key', 'Referral: a decision on the threshold.'],
  [
    'early-help-start',
    'significant',
    'Early help started: a decision to help below the threshold of social care.',
  ],
  ['early-help-end', 'significant', 'Early help ended: a decision that changes who helps the family.'],
  ['allocation', 'supporting', 'Allocated to a worker: a decision on who is responsible.'],
  ['worker-change', 'supporting', 'Change of worker: a decision on who is responsible.'],
  ['team-change', 'supporting', 'Change of team: a decision on who is responsible.'],
  ['unallocated', 'significant', 'Not allocated to a worker: a worker is expected, and there was none.'],
  ['assessment-start', 'supporting', 'Assessment started: a decision to look more closely.'],
  ['assessment-end', 'significant', 'Assessment completed: what the next decision rests on.'],
  ['strategy-discussion', 'key', 'Strategy discussion: agencies decide together on the child’s safety.'],
  [
    'section-47-start',
    'significant',
    'Section 47 enquiry started: a decision to find out whether the child is safe.',
  ],
  ['section-47-end', 'significant', 'Section 47 enquiry ended: a decision on whether the child is safe.'],
  ['conference', 'key', 'Child protection conference: a decision on the child’s safety.'],
  ['core-group', 'supporting', 'Core group: decisions on how the plan is carried out.'],
  [
    'child-in-need-plan-start',
    'significant',
    'Child in need plan started: a decision on the help that the child needs.',
  ],
  [
    'child-in-need-plan-end',
    'significant',
    'Child in need plan ended: a decision that changes the help for the child.',
  ],
  [
    'child-in-need-plan-review',
    'supporting',
    'Child in need plan reviewed: a decision on whether the plan goes on.',
  ],
  [
    'protection-plan-start',
    'key',
    'Child protection plan started: a decision that the child needs a plan to be safe.',
  ],
  [
    'protection-plan-end',
    'key',
    'Child protection plan ended: a decision that changes how the child is kept safe.',
  ],
  ['legal-planning', 'significant', 'Legal planning meeting: a decision on whether to go to court.'],
  [
    'pre-proceedings-start',
    'key',
    'Pre-proceedings started: a decision that bears on who will care for the child.',
  ],
  [
    'pre-proceedings-end',
    'significant',
    'Pre-proceedings ended: a decision that bears on who will care for the child.',
  ],
  ['order-start', 'key', 'Legal order made: a decision that changes the child’s legal status.'],
  ['order-end', 'key', 'Legal order ended: a decision that changes the child’s legal status.'],
  [
    'looked-after-start',
    'key',
    'Started to be looked after: a decision that changes who cares for the child.',
  ],
  ['looked-after-end', 'key', 'Ceased to be looked after: a decision that changes who cares for the child.'],
  ['placement-start', 'significant', 'Placement started: changes where the child lives.'],
  ['placement-end', 'significant', 'Placement ended: changes where the child lives.'],
  ['looked-after-review', 'significant', 'Looked after review: decisions on the plan for a child in care.'],
  ['care-leaver-start', 'significant', 'Became a care leaver: changes the young person’s legal status.'],
  ['adoption-step', 'key', 'Step towards adoption: a decision on who will care for the child.'],
  ['visit', null, 'Visit to the child: nothing new recorded. Kept in the record.'],
  ['contact-with-child', null, 'Contact with the child: nothing new recorded. Kept in the record.'],
  ['child-words', 'significant', 'What the child said: the child’s own words are recorded.'],
  ['parent-words', 'supporting', 'What a parent said: can show the ability and will to change.'],
  ['advocacy', 'significant', 'Advocacy: helps the child’s own words to be heard.'],
  ['supervision', 'supporting', 'Supervision: bears on decisions about the work.'],
  ['case-discussion', 'supporting', 'Case discussion: bears on decisions about the work.'],
  ['reflection', 'supporting', 'Reflective conversation: may show earlier events in a new light.'],
  ['management-decision', 'significant', 'Management decision: a manager decided what happens next.'],
  ['audit', 'supporting', 'Audit: may show earlier events in a new light.'],
  [
    'family-group-conference',
    'significant',
    'Family group conference: the family’s own decisions, and its ability and will to change.',
  ],
  ['meeting', null, 'Meeting: no decision recorded. Kept in the record.'],
  ['birth', 'key', 'Birth: a new child for the family to care for.'],
  ['expected-birth', 'significant', 'Birth expected: a new child for the family to care for.'],
  ['death', 'key', 'Death: can change who cares for the child, and the child’s wellbeing.'],
  ['household-change', 'significant', 'Change in the household: changes with whom the child lives.'],
  ['move', 'significant', 'Move of home: changes where the child lives.'],
  ['caregiver-change', 'key', 'Change of caregiver: changes who cares for the child.'],
  ['relationship-change', 'significant', 'Change in a relationship: can change who cares for the child.'],
  [
    'imprisonment',
    'significant',
    'Imprisonment: can change who cares for the child, and a caregiver’s ability to change.',
  ],
  ['immigration', 'significant', 'Immigration change: a legal status on which the child’s care can rest.'],
  ['bereavement', 'significant', 'Bereavement: a loss that bears on the child’s wellbeing.'],
  ['injury', 'significant', 'Injury: bears on the child’s safety and health.'],
  ['illness', 'supporting', 'Illness: bears on the child’s health.'],
  ['hospital', 'significant', 'Hospital: bears on the child’s health.'],
  ['diagnosis', 'significant', 'Diagnosis: changes what is known of the child’s health.'],
  ['mental-health', 'significant', 'Mental health: bears on emotional wellbeing.'],
  ['self-harm', 'key', 'Self-harm: bears on the child’s safety and emotional wellbeing.'],
  ['health-assessment', 'supporting', 'Health assessment: tells of the child’s health.'],
  ['development', 'supporting', 'Development: tells of the child’s development.'],
  ['school-change', 'significant', 'Change of school: changes the child’s education.'],
  ['exclusion', 'significant', 'Exclusion from school: changes the child’s education.'],
  ['attendance', 'supporting', 'School attendance: tells of the child’s education.'],
  ['attainment', 'significant', 'School attainment: tells of the child’s education.'],
  ['special-needs-step', 'significant', 'Special educational needs: help for the child’s education.'],
  ['achievement', 'significant', 'Achievement: something good for the child’s wellbeing.'],
  ['service-start', 'supporting', 'Service started: help for wellbeing.'],
  ['service-end', 'supporting', 'Service ended: an end of help for wellbeing.'],
  ['goal', 'supporting', 'Goal: by it the ability and will to change can be seen.'],
  ['measure', 'supporting', 'Measure: tells how wellbeing changes.'],
  ['call', null, 'Phone call: routine, kept in the record.'],
  ['e-mail', null, 'E-mail: routine, kept in the record.'],
  ['letter', null, 'Letter: routine, kept in the record.'],
  ['note', null, 'Case note: routine, kept in the record.'],
  ['document', null, 'Document: kept in the record.'],
  ['diary', null, 'Diary entry: routine, kept in the record.'],
  ['referrer-told', 'supporting', 'Referrer told the outcome: a decision was passed on.'],
  ['partner-informed', 'supporting', 'Partner agency informed: a decision was passed on.'],
  ['closure', 'key', 'Closed: the decision to end social care’s involvement.'],
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

  it('say in their sentence which tests they meet', () => {
    for (const { name, types, tests } of SIGNIFICANCE_RULES) {
      const type = types?.find((one) => one === 'conference') ?? types?.[0] ?? 'visit';
      const sentence = proposalSentence({ rule: name, params: [['type', type]] });
      for (const test of tests) assert.match(sentence, SAYS[test], `${name}: ${test}`);
    }
  });

  it('leave no parameter of a sentence unfilled', () => {
    for (const { name, types } of SIGNIFICANCE_RULES) {
      const sentence = proposalSentence({ rule: name, params: [['type', types?.[0] ?? 'visit']] });
      assert.match(sentence, /^[^{}]+\.$/, name);
    }
  });
});

const SAYS: Readonly<Record<SignificanceTest, RegExp>> = {
  safety: /\bsafe(?:ty)?\b/,
  wellbeing: /wellbeing|health|development|education/,
  care: /\bcares?\b|lives|legal status/,
  decision: /deci(?:sion|de)|threshold/,
  pattern: /within/,
  capacity: /ability/,
  voice: /own words/,
  expected: /expected/,
  'new-light': /new light|may matter/,
};

function byVocabulary([a]: (typeof TABLE)[number], [b]: (typeof TABLE)[number]): number {
  const place = (type: string): number => VOCABULARY.findIndex((row) => row.type === type);
  return place(a) - place(b);
}
