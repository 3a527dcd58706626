import type { Messages } from './messages.js';

/** What stages, waits, transitions and the limits of a journey are called. Override any by its key. */
export const journeyMessages = {
  'stage.contact': 'Front-door contact',
  'stage.early-help': 'Early help',
  'stage.referral': 'Referral episode',
  'stage.allocation': 'Allocated worker',
  'stage.assessment': 'Assessment',
  'stage.section-47': 'Section 47 enquiry',
  'stage.conference': 'Child protection conference',
  'stage.child-in-need-plan': 'Child in need plan',
  'stage.protection-plan': 'Child protection plan',
  'stage.pre-proceedings': 'Pre-proceedings',
  'stage.order': 'Legal order or status',
  'stage.looked-after': 'Looked after',
  'stage.placement': 'Placement',
  'stage.care-leaver': 'Care leaver',
  'stage.adoption': 'Adoption',
  'stage.service': 'Service',
  'wait.contact-to-decision': 'Contact to decision',
  'wait.decision-to-allocation': 'Referral to allocation',
  'wait.referral-to-assessment': 'Referral to assessment',
  'wait.conference-to-plan': 'Conference to plan',
  'wait.plan-end-to-allocation': 'End of plan to next worker',
  'wait.unallocated': 'Nobody holds the work',
  'wait.closure-to-early-help': 'Closure to early help',
  'wait.closure-to-return': 'Closure to coming back',
  'transition.step-up': 'Step up',
  'transition.step-down': 'Step down',
  'transition.lateral': 'Beside',
  'transition.close': 'Closed',
  'transition.return': 'Came back',
  'journey.known-from': 'What came before {date} may be missing.',
  'journey.known-to': 'What came after {date} may be missing.',
  'journey.not-shown':
    'Nothing that was read shows: {stages}. That none is here does not mean that there was none.',
  'journey.ends-not-shown':
    'Nothing that was read shows the end of: {stages}. One without an end may have ended.',
  'journey.day-only':
    '{stages}: of each child only the latest period is listed. Earlier periods, and children with none, cannot be told.',
} as const satisfies Messages;
