import type { Messages } from './messages.js';

/**
 * The British English words for what is asked of a kept chronology: a title, a sentence, why it matters and what would
 * settle it. They ask about the writing and never blame. Override any by its key.
 */
export const chronologySignMessages = {
  'check.entries-without-impact.title': 'Entries that do not tell the effect on the child',
  'check.entries-without-impact.sentence':
    '{count} of {of} entries tell neither the effect on the child nor what it means (asked over {percent}%).',
  'check.entries-without-impact.why':
    'A list of what happened does not show what life was like for the child, nor how effects add up.',
  'check.entries-without-impact.settles':
    'The effect on the child, or what it means, for the entries where it matters.',

  'check.entries-alike.title': 'Entries in nearly the same words',
  'check.entries-alike.sentence':
    '{count} entries of this chronology share their words ({percent}% or more).',
  'check.entries-alike.why':
    'The same words twice may be one event told twice, or hide what was different each time and for each child.',
  'check.entries-alike.settles': 'One entry for what repeats, or what was different each time.',

  'check.entries-as-case-notes.title': 'Entries in the record’s own words',
  'check.entries-as-case-notes.sentence': {
    one: '{count} entry still has the words of the record ({percent}% or more the same).',
    other: '{count} entries still have the words of the records ({percent}% or more the same).',
  },
  'check.entries-as-case-notes.why':
    'A chronology is a summary for a reader. Copied notes hold what does not matter and may name others.',
  'check.entries-as-case-notes.settles':
    'What matters of the record, in words for the reader of this chronology.',

  'check.entries-too-long.title': 'Long entries',
  'check.entries-too-long.sentence': {
    one: '{count} entry has more than {words} words.',
    other: '{count} entries have more than {words} words.',
  },
  'check.entries-too-long.why':
    'What matters is hard to find in a long entry; the full record stays where it is.',
  'check.entries-too-long.settles': 'A shorter entry that points to the fuller record.',

  'check.impact-same-for-all.title': 'The same effect told of every child',
  'check.impact-same-for-all.sentence': {
    one: '{count} entry tells the effect on each of several children in the same words.',
    other: '{count} entries tell the effect on each of several children in the same words.',
  },
  'check.impact-same-for-all.why': 'The same event rarely means the same to each child of a family.',
  'check.impact-same-for-all.settles':
    'What it meant for each child, or that it was the same for all of them.',

  'check.entries-without-source.title': 'Entries without a source',
  'check.entries-without-source.sentence': {
    one: '{count} entry does not say who told of it or which document holds it.',
    other: '{count} entries do not say who told of them or which document holds them.',
  },
  'check.entries-without-source.why':
    'A reader, or a court, has to be able to find and weigh where it comes from.',
  'check.entries-without-source.settles': 'The agency, the person’s role or the document.',

  'check.entries-late.title': 'Recorded long after the event',
  'check.entries-late.sentence':
    'Half of the entries or more were recorded {count} days or more after what they tell (asked over {days}).',
  'check.entries-late.why': 'Details fade, and decisions in between were made without them.',
  'check.entries-late.settles':
    'When each was first known and to whom; an older history that was added later needs no more than that.',

  'check.decisions-without-reason.title': 'Decisions without a reason, or without who decided',
  'check.decisions-without-reason.sentence': {
    one: '{count} entry holds a decision without its reason, or without who decided.',
    other: '{count} entries hold a decision without its reason, or without who decided.',
  },
  'check.decisions-without-reason.why': 'A later reader can only weigh a decision whose reasons are told.',
  'check.decisions-without-reason.settles': 'Why it was decided so, and in which role.',

  'check.too-many-entries.title': 'Many entries in one month',
  'check.too-many-entries.sentence':
    '{count} entries lie in the month from {month}, none of them a key entry (asked over {entries}).',
  'check.too-many-entries.why': 'Where everything is told, what matters is hard to see.',
  'check.too-many-entries.settles':
    'Which of them matter, one entry for those that repeat, or that it was a crisis.',

  'check.only-statutory.title': 'Only the work of services',
  'check.only-statutory.sentence':
    'All {count} entries tell what services did; none tells of the child’s life, home, health or school.',
  'check.only-statutory.why': 'A list of what agencies did does not show what happened to the child.',
  'check.only-statutory.settles': 'What happened in the child’s life in these times, also as others know it.',

  'check.only-negative.title': 'Only what went wrong',
  'check.only-negative.sentence': 'Every entry with a known effect ({count}) tells of a negative one.',
  'check.only-negative.why':
    'Strengths and good times are part of the child’s history, and of a fair assessment.',
  'check.only-negative.settles': 'What went well or protected the child, or that nothing of it is known.',

  'check.nothing-between-closure-and-return.title': 'Nothing told between closing and return',
  'check.nothing-between-closure-and-return.sentence': {
    one: 'From {from} to {to}, between closing and return, there is no entry, though there is {count} record.',
    other:
      'From {from} to {to}, between closing and return, there is no entry, though there are {count} records.',
  },
  'check.nothing-between-closure-and-return.why':
    'What happened while nobody was working with the family often tells why the child came back.',
  'check.nothing-between-closure-and-return.settles':
    'What was known of this time, or that its records do not matter here.',

  'check.entries-gap.title': 'A long time without an entry while open',
  'check.entries-gap.sentence': {
    one: 'From {from} to {to} there is no entry, though the child was open and there is {count} record (asked over {days} days).',
    other:
      'From {from} to {to} there is no entry, though the child was open and there are {count} records (asked over {days} days).',
  },
  'check.entries-gap.why': 'A reader cannot tell whether it was a quiet time or one that nobody wrote down.',
  'check.entries-gap.settles': 'What mattered in this time, or that nothing changed.',

  'check.not-reviewed-since.title': 'Not looked at since a conference or a change of team',
  'check.not-reviewed-since.sentence':
    'This chronology was last reviewed or changed before the conference or change of team on {since}.',
  'check.not-reviewed-since.why': 'Those who take over, or decide next, read the chronology as it stands.',
  'check.not-reviewed-since.settles': 'A review of the chronology with what has been learned since.',

  'check.no-voice.title': 'Nothing of the child seen or heard',
  'check.no-voice.sentence':
    'In the last {months} months no entry tells of the child being seen or heard, though the child was open.',
  'check.no-voice.why': 'What the child said and how the child was is the heart of the history.',
  'check.no-voice.settles':
    'When the child was seen, what the child said or showed, in the child’s own words.',
} as const satisfies Messages;
