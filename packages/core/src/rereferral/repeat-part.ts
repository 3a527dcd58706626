import type { DayNumber } from '../dates/day.js';
import { at, byteAt } from '../journey/int-table.js';
import { STAGE, STAGES } from '../journey/stage-table.js';
import { NO_DAY } from '../log/event-columns.js';
import type { Stage } from '../model/vocabulary.js';
import { followingEnd } from './following-end.js';
import { partBuilder } from './part-builder.js';
import { mergeParts, type Part } from './part.js';
import { DECIDED } from './rereferral-facts.js';
import type { RereferralRecords } from './rereferral-records.js';

/**
 * What a row of stages says besides: the first day of the child's latest earlier one (`previous`), the last day of it
 * (`previousEnd`), its own last day (`end`); NO_DAY: none, or still going on. Bits of {@link STAGE_BITS}.
 */
export type RepeatName = 'previous' | 'previousEnd' | 'end' | 'bits' | 'next' | 'last' | 'lastKind';

/** Stages of one kind, one row each, by their first day. */
export type RepeatPart = Part<RepeatName>;

/** Every column of {@link RepeatName}. */
export const REPEAT_NAMES: readonly RepeatName[] = [
  'previous',
  'previousEnd',
  'end',
  'bits',
  'next',
  'last',
  'lastKind',
];

/** The stages of which repeats are counted. */
export const REPEAT_STAGES = [
  'contact',
  'early-help',
  'section-47',
  'protection-plan',
  'looked-after',
] as const;

/** Bits of the column `bits`. */
export const STAGE_BITS = {
  /** Its start is not recorded; it had begun by its first day. */
  startMissing: 1,
  /** A contact after which a referral that is recorded followed within 30 days. */
  ledToReferral: 2,
  /** It began while a referral episode was open. */
  whileOpen: 4,
  /** A contact decided with information and advice. */
  advice: 8,
  noFurtherAction: 16,
} as const;

/** Adds the stages of one kind of some records: every child that they hold, whole. */
export function addStages(part: RepeatPart, records: RereferralRecords, stage: Stage): RepeatPart {
  return mergeParts(part, stagePart(records, STAGES.indexOf(stage)));
}

function stagePart(records: RereferralRecords, stage: number): RepeatPart {
  const { intervals, episodes } = records.journeys;
  const builder = partBuilder(records, REPEAT_NAMES, {
    type: TYPE_OF.get(stage) ?? STAGES[stage] ?? '',
    capacity: intervals.stage.reduce((sum, own) => sum + (own === stage ? 1 : 0), 0),
  });
  const to = builder.columns;
  const isContact = stage === STAGE.contact;
  const endOfFollowing = followingEnd(records);
  let firstOfChild = 0;
  const own: number[] = [];
  for (let i = 0; i < intervals.length; i += 1) {
    const child = at(intervals.child, i);
    if (child !== at(intervals.child, firstOfChild)) {
      firstOfChild = i;
      own.length = 0;
    }
    if (at(intervals.stage, i) !== stage) continue;
    const from = at(intervals.from, i);
    const opens = at(intervals.opens, i);
    const episode = at(intervals.episode, i);
    const place = builder.add(child, opens, episode < 0 ? -1 : at(episodes.key, episode), from);
    const previous = lastBefore(records, own, from);
    to.previous[place] = previous < 0 ? NO_DAY : at(intervals.from, previous);
    to.previousEnd[place] = previous < 0 ? NO_DAY : endOf(records, previous);
    to.end[place] = endOf(records, i);
    to.bits[place] = opens < 0 ? STAGE_BITS.startMissing : 0;
    to.next[place] = NO_DAY;
    own.push(i);
    if (!isContact) continue;
    const following = endOfFollowing(child);
    to.bits[place] |= around(records, firstOfChild, child, from) | decided(records, i);
    to.next[place] = nextReferral(records, firstOfChild, child, endOr(records, i, from));
    to.last[place] = following.day;
    to.lastKind[place] = following.kind;
  }
  return builder.finish();
}

const TYPE_OF: ReadonlyMap<number, string> = new Map([
  [STAGE.contact, 'contact'],
  [STAGE.earlyHelp, 'early-help-start'],
  [STAGE.section47, 'section-47-start'],
  [STAGE.inNeedPlan, 'child-in-need-plan-start'],
  [STAGE.protectionPlan, 'protection-plan-start'],
  [STAGE.lookedAfter, 'looked-after-start'],
]);

// Several on one day are no repeats of each other.
function lastBefore(
  { journeys: { intervals } }: RereferralRecords,
  own: readonly number[],
  day: DayNumber,
): number {
  for (let i = own.length - 1; i >= 0; i -= 1) {
    const interval = own[i] ?? -1;
    if (at(intervals.from, interval) < day) return interval;
  }
  return -1;
}

function endOf({ journeys: { intervals } }: RereferralRecords, interval: number): DayNumber {
  return at(intervals.end, interval) < 2 ? NO_DAY : at(intervals.to, interval);
}

function endOr(records: RereferralRecords, interval: number, day: DayNumber): DayNumber {
  const end = endOf(records, interval);
  return end === NO_DAY ? day : end;
}

function around(
  { journeys: { intervals } }: RereferralRecords,
  first: number,
  child: number,
  day: DayNumber,
): number {
  let bits = 0;
  for (let i = first; i < intervals.length && at(intervals.child, i) === child; i += 1) {
    if (at(intervals.stage, i) !== STAGE.referral) continue;
    const from = at(intervals.from, i);
    const isOpen = at(intervals.end, i) < 2 || at(intervals.to, i) > day;
    if (from < day && isOpen) bits |= STAGE_BITS.whileOpen;
    if (from >= day && from - day <= NEAR && at(intervals.opens, i) >= 0) bits |= STAGE_BITS.ledToReferral;
  }
  return bits;
}

function nextReferral(
  { journeys: { intervals } }: RereferralRecords,
  first: number,
  child: number,
  day: DayNumber,
): DayNumber {
  let next = NO_DAY;
  for (let i = first; i < intervals.length && at(intervals.child, i) === child; i += 1) {
    const from = at(intervals.from, i);
    if (at(intervals.stage, i) !== STAGE.referral || at(intervals.opens, i) < 0) continue;
    if (from > day && from < next) next = from;
  }
  return next;
}

const NEAR = 30;

function decided({ facts, journeys: { intervals } }: RereferralRecords, interval: number): number {
  if (facts === null) return 0;
  let bits = 0;
  for (const row of [at(intervals.opens, interval), at(intervals.closes, interval)]) {
    const own = row < 0 ? 0 : byteAt(facts.bits, row);
    if ((own & DECIDED.advice) !== 0) bits |= STAGE_BITS.advice;
    if ((own & DECIDED.noFurtherAction) !== 0) bits |= STAGE_BITS.noFurtherAction;
  }
  return bits;
}
