import type { Messages } from './messages.js';

/**
 * The British English words for checks of decisions, oversight, allocation, drift, closing and dates: a title, a
 * sentence with its parameters, why it matters and what would settle it. They ask about the record and never blame.
 * Override any by its key.
 */
export const checkMessages = {
  'check.decision-without-rationale.title': 'Decision without a reason',
  'check.decision-without-rationale.sentence': 'No reason for this decision is recorded.',
  'check.decision-without-rationale.why':
    'Later readers, the family and a court cannot see why it was decided.',
  'check.decision-without-rationale.settles': 'A sentence that says why it was decided.',

  'check.decision-without-manager.title': 'Decision without a named decision maker',
  'check.decision-without-manager.sentence': 'Nobody is named as having made this decision.',
  'check.decision-without-manager.why':
    'Nobody can be asked about it, and whether a manager agreed is not shown.',
  'check.decision-without-manager.settles': 'Who made or agreed the decision, and in which role.',

  'check.options-not-recorded.title': 'Options not recorded',
  'check.options-not-recorded.sentence': 'This decision is recorded without what else was considered.',
  'check.options-not-recorded.why':
    'A decision of this weight can be followed only against the other ways there were.',
  'check.options-not-recorded.settles': 'The options that were considered, and why they were not chosen.',

  'check.step-without-outcome.title': 'Step without an outcome',
  'check.step-without-outcome.sentence': '“{step}” is recorded without an outcome.',
  'check.step-without-outcome.why': 'Nobody can see what it led to, or what was to be done next.',
  'check.step-without-outcome.settles': 'The outcome, as decided on the day.',

  'check.nfa-contradicted.title': '“No further action” contradicted',
  'check.nfa-contradicted.sentence': 'The decision says “no further action” and also: {outcome}.',
  'check.nfa-contradicted.why':
    'The two cannot both be right. If something more was needed, nobody may have been asked to do it.',
  'check.nfa-contradicted.settles':
    'The outcome that holds; and if something more was needed, when it was done.',

  'check.supervision-absent.title': 'No supervision on record',
  'check.supervision-absent.sentence':
    'No supervision or reflective conversation is recorded in the {open} days of this referral episode.',
  'check.supervision-absent.why':
    'Supervision is where plans are questioned. Without a record nobody can see that it took place.',
  'check.supervision-absent.settles': 'The record of a supervision or conversation, or where it is kept.',

  'check.supervision-gap.title': 'Long time between supervisions',
  'check.supervision-gap.sentence': {
    one: 'After this supervision {count} week passed without another, until {until}.',
    other: 'After this supervision {count} weeks passed without another, until {until}.',
  },
  'check.supervision-gap.why': 'The longer the time, the more often a plan goes on because nobody asks.',
  'check.supervision-gap.settles': 'The supervision in between, if there was one, or why there was none.',

  'check.unallocated.title': 'Nobody held the work',
  'check.unallocated.sentence': {
    one: 'For {count} working day, until {until}, nobody is recorded as holding the work.',
    other: 'For {count} working days, until {until}, nobody is recorded as holding the work.',
  },
  'check.unallocated.why':
    'A child and family who have no worker have nobody to turn to, and nobody follows the plan.',
  'check.unallocated.settles': 'Who held the work in that time, or what was done to cover it.',

  'check.allocation-late.title': 'Late allocation',
  'check.allocation-late.sentence': {
    one: 'The referral waited {count} working day for a worker, until {until}.',
    other: 'The referral waited {count} working days for a worker, until {until}.',
  },
  'check.allocation-late.why': 'Until somebody holds it, nobody sees the child.',
  'check.allocation-late.settles': 'When the work was allocated, or who saw to it until then.',

  'check.slow-step-down.title': 'Slow step down to early help',
  'check.slow-step-down.sentence': {
    one: 'Early help began {count} working day after the episode closed, on {until}.',
    other: 'Early help began {count} working days after the episode closed, on {until}.',
  },
  'check.slow-step-down.why': 'In between the family had no service that knew them.',
  'check.slow-step-down.settles': 'Who supported the family in between, or why nobody did.',

  'check.early-help-unallocated.title': 'Early help without a worker',
  'check.early-help-unallocated.sentence': {
    one: 'Early help ran for {count} working day and nobody is recorded as holding it.',
    other: 'Early help ran for {count} working days and nobody is recorded as holding it.',
  },
  'check.early-help-unallocated.why': 'Waiting for early help is waiting too.',
  'check.early-help-unallocated.settles': 'Who held the work.',

  'check.two-teams-at-once.title': 'Two teams at once',
  'check.two-teams-at-once.sentence': 'Another team’s work begins while this team’s runs until {until}.',
  'check.two-teams-at-once.why': 'Two teams can each think that the other one acts.',
  'check.two-teams-at-once.settles': 'Which team held the work, and from which day.',

  'check.many-handovers.title': 'Many handovers',
  'check.many-handovers.sentence': {
    one: 'The work changed hands {count} time within a year.',
    other: 'The work changed hands {count} times within a year.',
  },
  'check.many-handovers.why': 'Each change is somebody new whom the child has to trust.',
  'check.many-handovers.settles': 'What was done to keep a familiar face, and what was handed on.',

  'check.plan-absent.title': 'No plan on record',
  'check.plan-absent.sentence': {
    one: '{count} day after the work was handed on or services were decided, no plan is recorded.',
    other: '{count} days after the work was handed on or services were decided, no plan is recorded.',
  },
  'check.plan-absent.why': 'Without a plan nobody can say what is to change or by when.',
  'check.plan-absent.settles':
    'The plan and the day on which it began, or the decision that none was needed.',

  'check.plan-lapsed.title': 'Plan ended and the work went on',
  'check.plan-lapsed.sentence': {
    one: 'The plan ended, and the episode went on for {count} day without another.',
    other: 'The plan ended, and the episode went on for {count} days without another.',
  },
  'check.plan-lapsed.why': 'The family is still visited and no plan says what for.',
  'check.plan-lapsed.settles': 'The plan that followed, or the closing.',

  'check.plan-without-change.title': 'No change of plan',
  'check.plan-without-change.sentence': {
    one: 'No change of plan for {count} day, until {until}: no review, conference or other step is recorded.',
    other:
      'No change of plan for {count} days, until {until}: no review, conference or other step is recorded.',
  },
  'check.plan-without-change.why': 'A plan that nobody looks at again may no longer fit the child.',
  'check.plan-without-change.settles':
    'The review that took place, or what has changed since the plan began.',

  'check.plan-long.title': 'Long plan',
  'check.plan-long.sentence': '{plan}: in force from {since} to {until}.',
  'check.plan-long.why': 'A plan may need to be long. The record should say what it still changes.',
  'check.plan-long.settles': 'What has changed for the child since it began, and what would let it end.',

  'check.closed-before-next-referral.title': 'Closed shortly before the next referral',
  'check.closed-before-next-referral.sentence': {
    one: 'The episode closed {count} day before the child was referred again.',
    other: 'The episode closed {count} days before the child was referred again.',
  },
  'check.closed-before-next-referral.why':
    'A child’s situation has to have changed, or another agency to hold the worry, before a case closes.',
  'check.closed-before-next-referral.settles':
    'What was known at the closing: what had changed, and who was to hold each worry next.',

  'check.closed-with-work-open.title': 'Closed with work open',
  'check.closed-with-work-open.sentence': 'The episode is closed, and this has no end on record: {what}.',
  'check.closed-with-work-open.why': 'Nobody can see whether the plan had done its work or was left behind.',
  'check.closed-with-work-open.settles': 'When and why it ended.',

  'check.date-implausible.title': 'A date that cannot be right',
  'check.date-implausible.sentence':
    'The date of this record cannot be right: no such day, or a day still to come.',
  'check.date-implausible.why': 'What happened cannot be put in its order.',
  'check.date-implausible.settles': 'The day on which it happened, as far as it is known.',
} as const satisfies Messages;
