import { eventMessages, journeyStepWords, timescaleMessages, type Messages } from '@case-journey/core';
import { journeyDrawingMessages, openingMessages } from '@case-journey/layout';

/** The words that `<cj-journey>` adds to those of the model. Override any by its key. */
export const journeyElementMessages = {
  'journey.title': 'Journey: {child}',
  'journey.title.none': 'Journey',
  'journey.marking': 'OFFICIAL-SENSITIVE: PERSONAL',
  'journey.as-at': 'As at {date}.',
  'journey.loading': 'The record is being read.',
  'journey.failed': 'The record could not be read, so nothing can be said of this journey.',
  'journey.empty': 'No journey can be made: {reason}.',
  'journey.empty.no-child': 'no child is chosen',
  'journey.empty.no-day': 'the day on which it is judged is not set',
  'journey.empty.no-events': 'nothing is recorded about this child',
  'journey.empty.no-stages':
    'nothing on this record begins or ends a stage (a contact, a referral, an assessment, a plan or care)',
  'journey.empty.limits': 'What these sources cannot show',
  'journey.not-placed': {
    one: '{count} record of a stage is not in it: it did not happen, has no usable date, or ends what is not open.',
    other:
      '{count} records of stages are not in it: they did not happen, have no usable date, or end what is not open.',
  },

  'journey.scale': 'Drawn',
  'journey.scale.time': 'To time',
  'journey.scale.equal': 'Equal steps',
  'journey.scale.working-days': 'Working days',
  'journey.view': 'Steps as',
  'journey.view.steps': 'List',
  'journey.view.table': 'Table',
  'journey.open-steps': 'Open all steps',
  'journey.close-steps': 'Close all steps',
  'journey.print': 'Print with the step table',
  'journey.announce.scale': 'Drawn: {scale}.',
  'journey.announce.view': { one: '{count} step, {view}.', other: '{count} steps, {view}.' },
  'journey.announce.selected': 'Selected event: {step}',

  'journey.drawing': 'Drawing of the journey. Arrow keys move, Enter opens, question mark lists all keys',
  'journey.keys.drawing':
    'Keys in the drawing: left and right arrows go to the step or decision before and after, Home and End to the first and the last; Enter or down arrow opens its events, and up arrow comes back; Escape closes; question mark shows or hides this.',
  'journey.keys':
    'Keys: up and down arrows go from step to step, Page Up and Page Down by episode, right arrow opens, left arrow closes, Tab goes to the events.',

  'journey.steps': 'Every step',
  'journey.head.step': 'Step',
  'journey.head.stage': 'Stage',
  'journey.head.time': 'When, and how long',
  'journey.head.remarks': 'Child seen, and what else',
  'journey.head.when': 'From and to',
  'journey.head.length': 'Length against timescale',
  'journey.head.decision': 'Decision',
  'journey.head.seen': 'Child seen',
  'journey.head.notes': 'Also',
  'journey.selected': 'The selected event is here',

  'journey.detail.timescales': 'Timescales',
  'journey.detail.timescales.more': { one: 'and {count} more', other: 'and {count} more' },
  'journey.detail.reason': 'Reason, as recorded',
  'journey.detail.link': 'Link',
  'journey.detail.events': { one: 'The event behind it', other: 'The {count} events behind it' },
  'journey.detail.no-events': 'No event of its own is recorded.',
  'journey.detail.event': '{title}, {date}',
  'journey.detail.more': { one: 'Show {count} more', other: 'Show the other {count}' },

  'journey.stop.decision': 'Decision: {words}',
  'journey.stop.return': 'Came back. {about}',
  'journey.stop.wait': '{wait}: {days}',
  'journey.stop.expected': 'Expected and not recorded: {stage}',
  'journey.stop.place': '{words}. Mark {position} of {count}.',

  'plans.title': { one: 'Plans in force: {count} period', other: 'Plans in force: {count} periods' },
  'plans.ended': '{plan}: {from} to {to}',
  'plans.open': '{plan}: from {from}, still in force',
  'timeline.plan.none': 'No plan',
  'timeline.plan.early-help': 'Early help',
  'timeline.plan.child-in-need-plan': 'Child in need plan',
  'timeline.plan.protection-plan': 'Child protection plan',
  'timeline.plan.looked-after': 'Looked after',

  'definitions.title': 'What these words mean',
  'definitions.step': 'Step',
  'definitions.step.is':
    'A stage, a wait of two days or more in which something was owed, or a closure. Workers, placements and services are told within them.',
  'definitions.days': 'Days and working days',
  'definitions.days.is':
    'Day 0 is the day from which it counts. Working days leave out Saturdays, Sundays and the bank holidays of England and Wales.',
  'definitions.of': '“48 working days of 45, 3 over”',
  'definitions.of.is':
    'How long it took, how long the rule allows, and how much later than due it was. What it counts from is said unless it is the start of the step.',
  'definitions.reason': 'Reason recorded',
  'definitions.reason.is':
    'The record of the decision has words for why. It says nothing of how good the reason is.',
  'definitions.contradicts': 'Contradicts itself or what followed',
  'definitions.contradicts.is':
    'No further action, and on the same record something else that is an action, or work in the same episode.',
  'definitions.return': 'Came back',
  'definitions.return.is':
    'A referral, or becoming looked after, after an episode closed. It is not the official re-referral, which looks back twelve months from a referral.',
  'definitions.linked': 'Linked by rule',
  'definitions.linked.is':
    'The record does not say to which referral it belongs; it was put there by the rule that is named.',
  'definitions.rules': 'Timescales used',

  'quiet.hide': 'Hide (F8)',
  'quiet.hidden': 'Hidden. Press F8 to show it again.',
  'quiet.show': 'Show',
  'print.withheld': 'This page may not be printed here.',
} as const satisfies Messages;

/** Every word that `<cj-journey>` can say: the model's, the drawing's and its own. */
export const journeyWords: Messages = {
  ...eventMessages,
  ...timescaleMessages,
  ...journeyStepWords,
  ...journeyDrawingMessages,
  ...openingMessages,
  ...journeyElementMessages,
};
