import type { Messages } from './messages.js';

/**
 * The British English words for checks about people and what is told of them: seen and heard, closing, brothers and
 * sisters, identity, the chronology. As in `checkMessages`.
 */
export const checkOwnMessages = {
  'check.referrer-not-told.title': 'Referrer not told the outcome',
  'check.referrer-not-told.sentence':
    '{days} working days and more after the referral, nothing records that the referrer was told what came of it.',
  'check.referrer-not-told.why':
    'People who hear nothing refer again, or stop. Agreed timescales ask for a written answer.',
  'check.referrer-not-told.settles': 'The day on which the referrer was told, and how.',

  'check.seen-not-recorded.title': 'Child seen: not recorded',
  'check.seen-not-recorded.sentence': '{step}: whether the child was seen is not recorded.',
  'check.seen-not-recorded.why':
    'What is known of a child who was not seen is second hand. An unused box leaves it open.',
  'check.seen-not-recorded.settles': 'Yes or no; and where it is no, why.',

  'check.seen-alone-not-recorded.title': 'Child seen alone: not recorded',
  'check.seen-alone-not-recorded.sentence': '{step}: the child was seen; whether alone is not recorded.',
  'check.seen-alone-not-recorded.why':
    'Seeing a child alone, where the child is old enough and willing, is good practice. The record should say so.',
  'check.seen-alone-not-recorded.settles': 'Yes or no; where it is no, why it was right then.',

  'check.child-not-seen.title': 'Child not seen',
  'check.child-not-seen.sentence':
    'The child was not seen ({count} in a row), and nothing records within {days} days that the child was.',
  'check.child-not-seen.why': 'A child who is not seen cannot be heard, and nobody knows how the child is.',
  'check.child-not-seen.settles': 'When the child was next seen and by whom, or why not.',

  'check.child-not-seen-alone.title': 'Child not seen alone',
  'check.child-not-seen-alone.sentence':
    'In this episode the child was seen with others ({count} on record), and no record says that the child was seen alone.',
  'check.child-not-seen-alone.why':
    'Some children speak only when nobody else is there. It may have been right not to: the record should say why.',
  'check.child-not-seen-alone.settles':
    'When the child was seen alone, or why that was not right for this child.',

  'check.no-child-voice.title': 'Nothing of what the child said',
  'check.no-child-voice.sentence':
    'For {count} days, up to {until}, nothing that the child said or showed is recorded.',
  'check.no-child-voice.why':
    'A record without the child’s own words is about the child, not with the child.',
  'check.no-child-voice.settles': 'What the child said or showed in these days, in the child’s own words.',

  'check.words-not-acted-on.title': 'Child’s words, and nothing done because of them',
  'check.words-not-acted-on.sentence':
    'What the child said is recorded, and not what was done because of it.',
  'check.words-not-acted-on.why': 'The record should show that what is said is heard.',
  'check.words-not-acted-on.settles': 'What was done because of it, or why nothing could be.',

  'check.parent-words-not-acted-on.title': 'Parent’s words, and nothing done because of them',
  'check.parent-words-not-acted-on.sentence':
    'What a parent said is recorded, and not what was done because of it.',
  'check.parent-words-not-acted-on.why': 'The record should show that what is said is heard.',
  'check.parent-words-not-acted-on.settles': 'What was done because of it, or why nothing could be.',

  'check.agency-not-in-assessment.title': 'Agency at the front door, and not in the assessment',
  'check.agency-not-in-assessment.sentence':
    'This agency made contact or referred: {agency}. Nothing shows that it was asked or took part in the assessment.',
  'check.agency-not-in-assessment.why':
    'Whoever raised the worry often knows most about it, and sees the child every week.',
  'check.agency-not-in-assessment.settles':
    'When the agency was asked and what it said, or why it was not asked.',

  'check.closing-without-change.title': 'Closed, and nothing about what changed',
  'check.closing-without-change.sentence':
    'The episode was closed, and no words or reason say what had changed for the child.',
  'check.closing-without-change.why':
    'Cases should close only when the child’s situation has changed or somebody else helps.',
  'check.closing-without-change.settles': 'For each worry at the start: what has changed.',

  'check.closing-without-next.title': 'Closed, and nobody named who helps next',
  'check.closing-without-next.sentence':
    'The episode was closed, and nobody is named who holds what is left of each worry.',
  'check.closing-without-next.why':
    'Support that nobody has agreed to give does not happen. Many children who came back had none.',
  'check.closing-without-next.settles':
    'For each worry: which agency holds it next, when it agreed, and its first contact; or that none is left.',

  'check.document-on-one-sibling.title': 'Document missing from this child’s record',
  'check.document-on-one-sibling.sentence':
    'This document is about several children and is not filed on this child’s record.',
  'check.document-on-one-sibling.why':
    'Whoever opens this child’s record decides without it. Later this child cannot find it.',
  'check.document-on-one-sibling.settles': 'The document filed here too, or why it is not about this child.',

  'check.decision-on-one-sibling.title': 'Step missing from this child’s record',
  'check.decision-on-one-sibling.sentence':
    'This decision or step is about several children and is not on this child’s record.',
  'check.decision-on-one-sibling.why':
    'Whoever opens this child’s record does not know of it. Later this child cannot find it.',
  'check.decision-on-one-sibling.settles': 'It recorded here too, or why it is not about this child.',

  'check.impact-same-for-siblings.title': 'Same words for brothers and sisters',
  'check.impact-same-for-siblings.sentence':
    'The effect on this child is told in the same words as the effect on a brother or sister.',
  'check.impact-same-for-siblings.why':
    'Children of one family live through the same event in different ways.',
  'check.impact-same-for-siblings.settles': 'What it meant for this child.',

  'check.ethnicity-not-obtained.title': 'Ethnicity not yet obtained',
  'check.ethnicity-not-obtained.sentence': 'The child’s ethnicity is recorded as not yet obtained.',
  'check.ethnicity-not-obtained.why':
    'Who a child is belongs to every plan. “Not yet” is meant to end; preferring not to say is an answer.',
  'check.ethnicity-not-obtained.settles': 'The family’s own answer, or that they prefer not to say.',

  'check.religion-blank.title': 'Religion blank',
  'check.religion-blank.sentence': 'The child’s religion is left blank.',
  'check.religion-blank.why':
    'Faith, or having none, belongs to who a child is and to plans for placement, food and festivals.',
  'check.religion-blank.settles':
    'The family’s own answer, that there is none, or that they prefer not to say.',

  'check.religion-not-obtained.title': 'Religion not yet obtained',
  'check.religion-not-obtained.sentence': 'The child’s religion is recorded as not yet obtained.',
  'check.religion-not-obtained.why':
    'Faith, or having none, belongs to who a child is. “Not yet” is meant to end.',
  'check.religion-not-obtained.settles':
    'The family’s own answer, that there is none, or that they prefer not to say.',

  'check.language-blank.title': 'Language blank',
  'check.language-blank.sentence': 'The language that the child or family speaks is left blank.',
  'check.language-blank.why': 'Without it nobody knows whether an interpreter is needed.',
  'check.language-blank.settles': 'The language, and whether an interpreter is needed.',

  'check.language-not-obtained.title': 'Language not yet obtained',
  'check.language-not-obtained.sentence':
    'The language that the child or family speaks is recorded as not yet obtained.',
  'check.language-not-obtained.why': 'Without it nobody knows whether an interpreter is needed.',
  'check.language-not-obtained.settles': 'The language, and whether an interpreter is needed.',

  'check.event-before-birth.title': 'Recorded long before the birth',
  'check.event-before-birth.sentence':
    'Something is recorded about this child more than {days} days before the date of birth ({count} on record).',
  'check.event-before-birth.why':
    'One of the dates cannot be right, or a record of somebody else is filed here.',
  'check.event-before-birth.settles': 'The right date, or the record moved to whom it is about.',

  'check.chronology-absent.title': 'No chronology on record',
  'check.chronology-absent.sentence': 'No chronology is on file in the {open} days of this referral episode.',
  'check.chronology-absent.why':
    'Without one nobody sees how small things add up, and every new worker starts again.',
  'check.chronology-absent.settles': 'The chronology, or where it is kept.',

  'check.chronology-stale.title': 'Chronology not up to date',
  'check.chronology-stale.sentence':
    'The chronology on file is {count} days older than the last conference or move to another team.',
  'check.chronology-stale.why':
    'A chronology should be current before every conference and whenever a case is handed over.',
  'check.chronology-stale.settles': 'A later version, or that it was read again and nothing had to change.',

  'check.chronology-cut-and-paste.title': 'Chronology in the wording of the case notes',
  'check.chronology-cut-and-paste.sentence':
    '{pasted} of the {count} sentences of this chronology stand word for word in earlier records.',
  'check.chronology-cut-and-paste.why':
    'A copy of the notes shows neither what matters nor what it meant for the child.',
  'check.chronology-cut-and-paste.settles':
    'Significant events only, in words of its own, each with its effect on the child.',

  'check.same-wording.title': 'Same wording in two records',
  'check.same-wording.sentence': 'Two records of this child say nearly the same, word for word.',
  'check.same-wording.why':
    'Copied words may tell of one event twice, or of a visit in the words of the one before.',
  'check.same-wording.settles': 'What is special to each, or that one of them is a copy.',

  'check.gap-while-open.title': 'Nothing recorded while open',
  'check.gap-while-open.sentence':
    'Nothing is recorded for {count} days, up to {until}, while the case was open.',
  'check.gap-while-open.why': 'Nobody can see whether the child was seen or helped in these days.',
  'check.gap-while-open.settles': 'What was done in these days, or where it is recorded.',
} as const satisfies Messages;
