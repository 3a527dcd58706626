import { firstPlace } from '../model/first-place.js';
import { isExact, placeFrom, type FactIndex } from './fact-index.js';
import { sortedBy, type Fact } from './facts.js';
import { isSure, placeOf, type Place } from './place.js';
import type { TimescaleReason } from './timescale-result.js';
import type { AllowanceUnit, Matcher, TimescaleRule } from './timescale-rule.js';

/** What is sought: the answers to one trigger, up to the day on which the duty ended. */
export interface Sought {
  readonly rule: TimescaleRule;
  readonly index: FactIndex;
  /** Indexes of the trigger's facts; in order. */
  readonly group: readonly number[];
  readonly trigger: Fact;
  /** The trigger is itself an answer, of a chain: its next answer comes on a later day. */
  readonly isLink: boolean;
  readonly start: Place;
  /** The first and the last place that the end of the allowance can be. */
  readonly due: Place;
  /** The last day of the duty; Infinity where it has not ended. */
  readonly end: number;
}

/** What was found: an answer in time for certain, what may be one, what came too late for certain. */
export interface Found {
  readonly met: Fact | null;
  /** Something may have answered it in time, but cannot be told: why not. */
  readonly perhaps: TimescaleReason | null;
  readonly late: Fact | null;
  /** It was done, on a day that is not recorded. */
  readonly shown: boolean;
  /** It is not owed after all. */
  readonly cancelled: Fact | null;
}

/** Seeks what answers a trigger. Cancelled counts only where it came before anything that may be an answer. */
export function findAnswer(sought: Sought): Found {
  const { rule } = sought;
  const answers = found(sought, rule.due);
  const shown = rule.shownBy === undefined ? NOTHING : found(sought, rule.shownBy);
  const met = answers.met ?? shown.met;
  const some = shown.late !== null || shown.perhaps !== null;
  const cancelled =
    rule.cancels === undefined ? null : cancelledBy(sought, rule.cancels, met ?? answers.late);
  return { ...answers, met, shown: some, cancelled };
}

type Answers = Pick<Found, 'met' | 'perhaps' | 'late'>;

const NOTHING: Answers = { met: null, perhaps: null, late: null };

// Exact days from the trigger's on, until one decides; then those that are not exact, wherever they lie
function found(sought: Sought, matchers: readonly Matcher[]): Answers {
  const exact = exactAnswer(sought, matchers);
  if (exact.met !== null) return exact;
  let { perhaps, late } = exact;
  for (const fact of vagueFacts(sought, matchers)) {
    const answer = weigh(sought, fact);
    if (answer === 'met') return { met: fact, perhaps, late };
    if (answer === 'late') late ??= fact;
    else perhaps ??= answer;
  }
  return { met: null, perhaps, late };
}

function exactAnswer(sought: Sought, matchers: readonly Matcher[]): Answers {
  const { index, trigger, end } = sought;
  const meant = index.indexesOf(matchers);
  let perhaps: TimescaleReason | null = null;
  const first = firstPlace(meant.length, (place) => {
    const fact = index.facts[meant[place] ?? -1];
    return fact !== undefined && sortedBy(fact) < trigger.first;
  });
  for (let place = first; place < meant.length; place += 1) {
    const fact = index.facts[meant[place] ?? -1];
    if (fact === undefined || fact.first > end) break;
    const answer = isExact(fact) ? weigh(sought, fact) : null;
    if (answer === 'met') return { met: fact, perhaps, late: null };
    if (answer === 'late') return { met: null, perhaps, late: fact };
    perhaps ??= answer;
  }
  return { met: null, perhaps, late: null };
}

function vagueFacts({ index, end }: Sought, matchers: readonly Matcher[]): Fact[] {
  return index
    .vagueOf(matchers)
    .flatMap((at) => index.facts[at] ?? [])
    .filter(({ first }) => first <= end);
}

function weigh(sought: Sought, fact: Fact): 'met' | 'late' | TimescaleReason | null {
  const { rule, index, group, trigger, start, due, isLink } = sought;
  if (group.some((at) => index.facts[at] === fact) || isElsewhere(fact, trigger)) return null;
  const unit = rule.allowance.unit;
  const at = placeOf(fact, unit);
  if (isLink ? at.last <= start.first : at.last < start.first) return null;
  if (!isSure(at)) return 'answer-date-not-exact';
  if (at.first > due.last) return 'late';
  const follows = isLink ? at.first > start.last : at.first >= start.last || isOnDayOf(fact, trigger);
  return follows && at.last <= due.first ? 'met' : whyPerhaps(at, start, unit);
}

// On the same day, the order not recorded: what answers a thing follows it
function isOnDayOf(fact: Fact, trigger: Fact): boolean {
  return isExact(fact) && isExact(trigger) && fact.first === trigger.first;
}

function whyPerhaps(at: Place, start: Place, unit: AllowanceUnit): TimescaleReason {
  const isAnswerSure = at.first === at.last;
  if (isAnswerSure && start.first === start.last) return 'allowance-not-known';
  if (unit === 'hours') return 'time-not-recorded';
  return isAnswerSure ? 'trigger-date-not-exact' : 'answer-date-not-exact';
}

/** Whether a fact belongs to another episode than a trigger, as the source says. */
export function isElsewhere({ episodeId }: Fact, trigger: Fact): boolean {
  return episodeId !== undefined && trigger.episodeId !== undefined && episodeId !== trigger.episodeId;
}

// The first that certainly came before any answer
function cancelledBy(
  { index, group, trigger, end }: Sought,
  matchers: readonly Matcher[],
  answer: Fact | null,
): Fact | null {
  const meant = index.indexesOf(matchers);
  for (let place = placeFrom(meant, group[0] ?? 0); place < meant.length; place += 1) {
    const fact = index.facts[meant[place] ?? -1];
    if (fact === undefined || fact.first > end || (answer !== null && fact.first >= answer.first))
      return null;
    if (isExact(fact) && !isElsewhere(fact, trigger)) return fact;
  }
  return null;
}
