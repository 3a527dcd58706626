import type { Messages } from './messages.js';

/** The British English sentences about event logs: why one is refused, and what was met in one that is read. */
export const logProblemMessages = {
  'problem.log-no-columns':
    'No row of headings was found that names the case, the activity and the time. Say which columns hold them. Not found: {missing}.',
  'problem.log-column-twice':
    'This heading stands twice. The first column was taken: say which is meant if it is this one.',
  'problem.log-too-many-activities':
    'There are more than {limit} different activities, the most that is read.',
  'problem.log-no-case': 'The row names no case. It is not in the log.',
  'problem.log-no-activity': 'The row names no activity. It is not in the log.',
  'problem.log-no-time': 'The event has no time. It is kept, but has no place in the order of its case.',
  'problem.log-time-without-offset': {
    one: 'A time does not say how far it is from UTC. It was taken as UTC.',
    other: '{count} times do not say how far they are from UTC. They were taken as UTC.',
  },
  'problem.log-time-finer': {
    one: 'A time is finer than a millisecond. The rest was cut off.',
    other: '{count} times are finer than a millisecond. The rest was cut off.',
  },
  'problem.log-clock-not-read': {
    one: 'Of a time only the day was read: no clock shows what is written.',
    other: 'Of {count} times only the day was read: no clock shows what is written.',
  },
  'problem.log-time-implausible': {
    one: 'A time is before 1900 or more than two years ahead. It is in the figures: check it.',
    other: '{count} times are before 1900 or more than two years ahead. They are in the figures: check them.',
  },

  'problem.xes-not-xes': 'This is not an event log in XES.',
  'problem.xes-too-large': 'This file is larger than {limit} MB, the most that is read.',
  'problem.xes-too-many-attributes':
    'A part of this file has more than {limit} attributes. It was not read, for safety.',
  'problem.xes-xml-malformed': 'This file is not well formed. Get a new copy and try again.',
  'problem.xes-xml-encoding':
    'This file is written in characters that are not read. Save it as UTF-8 and try again.',
  'problem.xes-xml-doctype':
    'This file has definitions that an event log never needs. It was not read, for safety.',
  'problem.xes-xml-deep': 'This file is nested more than {limit} deep. It was not read, for safety.',
  'problem.xes-xml-attributes':
    'A part of this file has more than {limit} XML attributes in one place. It was not read, for safety.',
  'problem.xes-xml-text': 'A single text in this file is longer than 1 MB. It was not read, for safety.',
  'problem.xes-no-case': {
    one: 'Trace {trace} has no name. Its {count} event is not in the log.',
    other: 'Trace {trace} has no name. Its {count} events are not in the log.',
  },
  'problem.xes-case-twice': 'Trace {trace} has the name of another. They were read as one case.',
  'problem.xes-no-activity': 'Event {event} of trace {trace} has no name. It is not in the log.',
  'problem.xes-event-outside': {
    one: 'An event is in no trace of the log. It was not read.',
    other: '{count} events are in no trace of the log. They were not read.',
  },
  'problem.xes-no-time':
    'Event {event} of trace {trace} has no time. It is kept, but has no place in the order of its case.',
  'problem.xes-time-not-read':
    'The time of event {event} of trace {trace} cannot be read. The event is kept, but has no place in the order of its case.',
  'problem.xes-key-twice': {
    one: 'An attribute is there twice. The first was kept.',
    other: '{count} attributes are there twice. The first of each was kept.',
  },
  'problem.xes-global-missing': {
    one: 'An event lacks attributes that the log says every event has. Nothing was put in their place.',
    other:
      '{count} events lack attributes that the log says every event has. Nothing was put in their place.',
  },
} as const satisfies Messages;
