import type { Messages } from './messages.js';

/**
 * What the measures of coming back are called, what each counts (`rereferral.definition.`), why cases are left out
 * (`rereferral.excluded.`) and what a reader must know (`rereferral.warning.`). Override any by its key.
 */
export const rereferralMessages = {
  'rereferral.name.re-referral': 'Re-referrals within 12 months',
  'rereferral.name.annex-a-referrals-in-12-months': 'Referrals in 12 months, as list 3 gives them',
  'rereferral.name.contact-to-referral': 'Contacts that became referrals',
  'rereferral.name.no-further-action': 'Referrals with no further action',
  'rereferral.name.return-after-closure': 'Came back to the front door after a closure',
  'rereferral.name.referral-after-advice': 'Referred after information and advice',
  'rereferral.name.return-within': 'Came back within 12 months of a closure',
  'rereferral.name.time-to-return': 'How soon children came back',
  'rereferral.name.repeated-returns': 'How often children came back',
  'rereferral.name.return-reasons': 'Position at closure, and why children came back',
  'rereferral.name.support-after-closure': 'Support after closure',
  'rereferral.name.repeat-contact': 'Repeat contacts within 12 months',
  'rereferral.name.repeat-early-help': 'Early help again within 12 months',
  'rereferral.name.repeat-enquiry': 'Repeat section 47 enquiries within 12 months',
  'rereferral.name.repeat-plan': 'Second or subsequent child protection plans',
  'rereferral.name.repeat-plan-2-years': 'Child protection plans within two years of one before',
  'rereferral.name.re-entry-to-care': 'Became looked after again',
  'rereferral.name.re-entry-to-care-12-months': 'Became looked after again within 12 months',
  'rereferral.name.plans-over-time': 'Plans started, ended and in force',
  'rereferral.name.comparison': 'Two cohorts side by side',

  'rereferral.definition.re-referral':
    'Of the referrals in the period, those made within 12 calendar months of an earlier referral of the same child, the same day a year later included. It looks back from each referral to the referral before, not to a closure. Every repeat counts. Several referrals of a child on one day are one. Referrals whose 12 months before are not in the records are left out. Over all time the percentage is of those whose 12 months before are known. A shorter period that has any has no percentage. This is the measure that the Department for Education publishes.',
  'rereferral.definition.annex-a-referrals-in-12-months':
    'Of the children in list 3 of Annex A, those for whom the list gives at least one referral in the 12 months before the latest. As the council gave it; it speaks of children and their latest referral, so it is not the re-referral rate.',
  'rereferral.definition.contact-to-referral':
    'Of the contacts that came while no period of involvement was open, those followed by a referral within 30 days.',
  'rereferral.definition.no-further-action':
    'Of the referrals, those marked no further action. Several of a child on one day are one.',
  'rereferral.definition.return-after-closure':
    'Of the periods of involvement closed, the share that had come back by each day since: by a new referral, or by becoming looked after. It looks forward from a closure. Children adopted, who died, moved to another council or went on to adult services at the closure are left out. Turning 18 or dying first is counted as such: those children can no longer come back. Closures count as long as they are followed, and there is no estimate where fewer than 10 are.',
  'rereferral.definition.referral-after-advice':
    'Of the front-door contacts that ended with information and advice or no further action and without a referral, the share referred by each day since. No involvement was closed, so this is neither a re-referral nor coming back after a closure.',
  'rereferral.definition.return-within':
    'Of the periods of involvement closed in a month, the share that came back within 12 calendar months. Only months all of whose closures were followed that long; of later ones it is not yet known.',
  'rereferral.definition.time-to-return':
    'How many calendar months passed from closure to coming back, and of those who had not come back before, how many did in each month.',
  'rereferral.definition.repeated-returns':
    'The mean number of times a child had come back since its first closure in the period, among the children still followed.',
  'rereferral.definition.return-reasons':
    'Of the periods of involvement closed with one position and followed for 12 months, the share that came back for each reason: escalation (looked after, or an enquiry or plan within 30 days, which the time before did not have), the same need, another need, or not recorded.',
  'rereferral.definition.support-after-closure':
    'Coming back by what was known on the day of the closure: early help in force, or offered. Help that began later counts from the day it began: time before is time without it. Closures are never parted by help that was still to come.',
  'rereferral.definition.repeat-contact':
    'Of the front-door contacts in the period, those made within 12 calendar months of an earlier contact about the same child. Not a re-referral: a contact is not a referral.',
  'rereferral.definition.repeat-early-help':
    'Of the times early help began in the period, those within 12 calendar months of the end of earlier early help for the same child.',
  'rereferral.definition.repeat-enquiry':
    'Of the section 47 enquiries begun in the period, those within 12 calendar months of the start of an earlier one about the same child.',
  'rereferral.definition.repeat-plan':
    'Of the child protection plans started in the period, those of children who had had one before with this council, however long ago. Plans before the records begin cannot be seen.',
  'rereferral.definition.repeat-plan-2-years':
    'Of the child protection plans started in the period, those within two years of the end of the child’s plan before.',
  'rereferral.definition.re-entry-to-care':
    'Of the times children became looked after in the period, those of children who had been looked after before. Times before the records begin cannot be seen.',
  'rereferral.definition.re-entry-to-care-12-months':
    'Of the times children became looked after in the period, those within 12 calendar months of the end of the time before.',
  'rereferral.definition.plans-over-time':
    'Child in need plans, child protection plans and times looked after that started, ended and were in force, and what was in force or came within 30 days after each ended.',
  'rereferral.definition.comparison':
    'Two groups of the same records side by side, with what came in and what became of it beside every rate. Where they differ, the numbers do not say why.',

  'rereferral.excluded.no-usable-day': 'no usable date',
  'rereferral.excluded.same-day': 'the same child, the same day',
  'rereferral.excluded.transfer-in': 'came from another council',
  'rereferral.excluded.history-not-known': 'the time before is not in the records',
  'rereferral.excluded.date-not-exact': 'the date is not exact enough to tell',
  'rereferral.excluded.still-open': 'still open',
  'rereferral.excluded.no-closure-recorded': 'no further action, no closure recorded',
  'rereferral.excluded.closure-day-not-known': 'the day of closure is not known',
  'rereferral.excluded.adopted': 'adopted (RC1)',
  'rereferral.excluded.died': 'died (RC2)',
  'rereferral.excluded.transferred': 'transferred to another council (RC5)',
  'rereferral.excluded.adult-services': 'transferred to adult services (RC6)',
  'rereferral.excluded.already-adult': 'already 18 at closure',
  'rereferral.excluded.another-episode-open': 'another period of involvement was open',
  'rereferral.excluded.not-followed': 'closed after the records end',
  'rereferral.excluded.not-yet-known': 'not yet known: too recent',
  'rereferral.excluded.left-area': 'moved out of the area before',
  'rereferral.excluded.adult': 'turned 18 before',
  'rereferral.excluded.start-not-recorded': 'the start is not recorded',
  'rereferral.excluded.earlier-end-not-known': 'the end of the one before is not recorded',
  'rereferral.excluded.not-given': 'the list gives no number',
  'rereferral.excluded.rows-differ': 'the rows of the child differ',
  'rereferral.excluded.none-recorded': 'no early help offered on record',
  'rereferral.excluded.in-force': 'early help was in force already',
  'rereferral.excluded.not-known': 'the sources do not speak of early help',
  'rereferral.excluded.already-open': 'a period of involvement was open',
  'rereferral.excluded.other-decision': 'another decision, or none recorded',

  'rereferral.warning.nothing-held': 'The sources hold nothing of this.',
  'rereferral.warning.history-not-known': {
    one: '{count} is left out: the time before it, up to {date}, is not in the records.',
    other: '{count} are left out: the time before them, up to {date}, is not in the records.',
  },
  'rereferral.warning.history-assumed':
    'No source says from when it holds everything. The first record’s day, {date}, is taken.',
  'rereferral.warning.earlier-may-be-missing':
    'Earlier ones, before {date}, may be missing: the share may be too low.',
  'rereferral.warning.family-not-recorded': {
    one: 'The family of {count} child is not recorded; it counts as a family of its own.',
    other: 'The families of {count} children are not recorded; each counts as a family of its own.',
  },
  'rereferral.warning.birth-not-recorded': {
    one: 'The birth of {count} child is not recorded: when it turns 18 cannot be told.',
    other: 'The births of {count} children are not recorded: when they turn 18 cannot be told.',
  },
  'rereferral.warning.referral-while-open': {
    one: '{count} referral was recorded while the child’s case was open.',
    other: '{count} referrals were recorded while the child’s case was open.',
  },
  'rereferral.warning.first-is-empty': 'There are no contacts, referrals or closures in: {name}.',
  'rereferral.warning.second-is-empty': 'There are no contacts, referrals or closures in: {name}.',
  'rereferral.warning.follow-up-differs':
    'One group could be followed much longer than the other. Compare them only over the time both were followed.',
  'rereferral.warning.volume-differs':
    'The numbers of referrals differ by a fifth or more: what is recorded as a referral may have changed.',
  'rereferral.warning.no-further-action-differs':
    'The shares with no further action differ by 5 points or more: thresholds or recording may have changed.',
  'rereferral.warning.contact-to-referral-differs':
    'The shares of contacts that became referrals differ by 5 points or more: thresholds or recording may have changed.',
  'rereferral.refused.left-truncated': 'no rate: the 12 months before some of them are not in the records',

  'rereferral.followed': 'children still followed',
  'rereferral.not-yet-known': 'not yet known',
  'rereferral.no-new-referral': 'no new referral by {date}',
  'rereferral.families': { one: '{count} family', other: '{count} families' },
  'rereferral.children': { one: '{count} child', other: '{count} children' },
} as const satisfies Messages;
