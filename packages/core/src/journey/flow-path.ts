import { calendarDay, type DayNumber } from '../dates/day.js';
import { NO_DAY, type EventColumns } from '../log/event-columns.js';
import { FLOW_AGES, FLOW_WIDTH } from './flow-cases.js';
import { FLOW_REASONS, type FlowFacts, type FlowPeople } from './flow-facts.js';
import { FLOW_COLUMNS, flowStepNumber, type FlowColumn } from './flow-steps.js';
import { ASSESSED, helpLevel, type EpisodeWays } from './flow-ways.js';
import { at, byteAt, wordAt } from './int-table.js';
import { END_RULES, START_RULES, type JourneyColumns } from './journey-columns.js';
import { FACT, type JourneyFacts } from './journey-facts.js';
import { STAGE, STAGES } from './stage-table.js';

/** What the engine of a flow reads and writes. */
export interface FlowWork extends EpisodeWays {
  readonly journeys: JourneyColumns;
  readonly columns: EventColumns;
  readonly facts: FlowFacts | null;
  readonly journeyFacts: JourneyFacts | null;
  readonly people: FlowPeople;
  readonly bySource: boolean;
  readonly closuresKnown: boolean;
  readonly asAt: DayNumber;
  /** Cases that began after this day may be too recent to tell. */
  readonly recentFrom: DayNumber;
  /** Cases that ended by this day have been followed for the whole time. */
  readonly matureTo: DayNumber;
  readonly followMonths: number;
  readonly child: Int32Array;
  readonly episode: Int32Array;
  readonly start: Int32Array;
  readonly decided: Int32Array;
  /** Day on which the case ended; -1 where it has not, or nobody can come back from where it went. */
  readonly end: Int32Array;
  readonly round: Uint8Array;
  readonly path: Uint8Array;
  readonly day: Int32Array;
  readonly team: Uint16Array;
  readonly need: Uint16Array;
  readonly age: Uint8Array;
  length: number;
}

/** Adds the case that an interval is: a referral with its episode, or a contact without one (`episode` -1). */
export function addCase(work: FlowWork, interval: number, episode: number, round: number): void {
  const { intervals } = work.journeys;
  const number = work.length;
  work.length += 1;
  const child = at(intervals.child, interval);
  const contact = episode < 0 ? interval : at(work.contact, episode);
  const start = at(intervals.from, contact < 0 ? interval : contact);
  work.child[number] = child;
  work.episode[number] = episode;
  work.start[number] = start;
  work.round[number] = Math.min(round, 255);
  work.age[number] = ageGroup(work.people.birth[child] ?? NO_DAY, start);
  addFrontDoor(work, number, { interval, episode, contact });
  if (episode >= 0) addSteps(work, number, episode);
  else addHelpOfContact(work, number, interval);
  addPosition(work, number, interval, episode);
}

/** Writes one step of a case and its day. */
export function putStep(
  work: FlowWork,
  number: number,
  column: FlowColumn,
  name: string,
  day: DayNumber,
): void {
  putNumber(work, number, column, flowStepNumber(`${column}.${name}`), day);
}

function putNumber(work: FlowWork, number: number, column: FlowColumn, step: number, day: DayNumber): void {
  const place = number * FLOW_WIDTH + FLOW_COLUMNS.indexOf(column);
  work.path[place] = step;
  work.day[place] = day;
}

interface Way {
  readonly interval: number;
  readonly episode: number;
  readonly contact: number;
}

function addFrontDoor(work: FlowWork, number: number, way: Way): void {
  const { facts, journeyFacts, journeys } = work;
  const { interval, episode, contact } = way;
  const rows = rowsOf(work, way);
  const isByReferral = rows[0] !== -1 || contact < 0;
  const decided = isByReferral
    ? at(journeys.intervals.from, interval)
    : Math.min(
        at(journeys.intervals.to, contact),
        episode < 0 ? Infinity : at(journeys.intervals.from, interval),
      );
  work.decided[number] = decided;
  work.team[number] = firstWord(facts?.team, rows);
  work.need[number] = firstWord(journeyFacts?.need, rows.slice(0, 1));
  putNumber(work, number, 'entry', entryOf(work, rows, contact), at(work.start, number));
  const decision = decisionOf(work, interval, rows);
  const isUndecided = episode < 0 && decision === 0 && at(journeys.intervals.end, interval) < 2;
  if (!isUndecided) putNumber(work, number, 'decision', decision === 0 ? UNRECORDED : decision, decided);
}

// The rows of the referral, of the decision on the contact, and of the contact; -1 where there is none.
function rowsOf({ journeys }: FlowWork, { interval, episode, contact }: Way): number[] {
  const { opens, closes } = journeys.intervals;
  const referral = episode < 0 ? -1 : at(opens, interval);
  return contact < 0 ? [referral, -1, -1] : [referral, at(closes, contact), at(opens, contact)];
}

function decisionOf(
  { facts, journeyFacts, journeys }: FlowWork,
  interval: number,
  rows: readonly number[],
): number {
  if (END_RULES[at(journeys.intervals.end, interval)] === 'no-further-action') return NFA;
  const bits = journeyFacts?.bits;
  if (bits !== undefined && rows.some((row) => row >= 0 && (byteAt(bits, row) & FACT.noFurtherAction) !== 0))
    return NFA;
  return firstByte(facts?.decision, rows);
}

const NFA = flowStepNumber('decision.no-further-action');
const UNRECORDED = flowStepNumber('decision.not-recorded');
const TAKEN = flowStepNumber('decision.referral');
const TO_EARLY_HELP = flowStepNumber('decision.early-help');
const MORE = new Set([TAKEN, flowStepNumber('decision.assessment'), flowStepNumber('decision.strategy')]);

function entryOf({ bySource, facts }: FlowWork, rows: readonly number[], contact: number): number {
  const [referral = -1] = rows;
  if (bySource) {
    const source = firstByte(facts?.source, rows);
    return source === 0 ? flowStepNumber('entry.not-recorded') : source;
  }
  if (contact >= 0) return flowStepNumber('entry.contact');
  return flowStepNumber(referral >= 0 ? 'entry.referral' : 'entry.not-recorded');
}

function addSteps(work: FlowWork, number: number, episode: number): void {
  const { from, stage } = work.journeys.intervals;
  const assessment = at(work.assessment, episode);
  if (assessment >= 0)
    putStep(work, number, 'assessment', assessmentName(byteAt(work.assessed, episode)), at(from, assessment));
  const enquiry = at(work.enquiry, episode);
  const conference = at(work.conference, episode);
  if (enquiry >= 0)
    putStep(
      work,
      number,
      'enquiry',
      conference >= 0 ? 'section-47-conference' : 'section-47',
      at(from, enquiry),
    );
  else if (conference >= 0) putStep(work, number, 'enquiry', 'conference', at(from, conference));
  const help = at(work.help, episode);
  if (help >= 0 && helpLevel(at(stage, help)) > 0)
    putStep(work, number, 'help', STAGES[at(stage, help)] ?? '', at(from, help));
}

function assessmentName(bits: number): string {
  if ((bits & ASSESSED.core) !== 0) return 'initial-core';
  if ((bits & ASSESSED.initial) !== 0) return 'initial';
  return (bits & ASSESSED.single) !== 0 ? 'single' : 'other';
}

/** Days after a contact within which early help outside an episode counts as what it led to. */
const HELP_WITHIN = 60;

function addHelpOfContact(work: FlowWork, number: number, contact: number): void {
  const { stage, child, from, episode, length } = work.journeys.intervals;
  const decision = byteAt(work.path, number * FLOW_WIDTH + 1);
  if (decision === NFA) return;
  for (let i = contact + 1; i < length && at(child, i) === at(child, contact); i += 1) {
    if (at(from, i) - at(from, contact) > HELP_WITHIN) return;
    if (at(stage, i) !== STAGE.earlyHelp || at(episode, i) >= 0) continue;
    putStep(work, number, 'help', 'early-help', at(from, i));
    return;
  }
}

function addPosition(work: FlowWork, number: number, interval: number, episode: number): void {
  const { end, to } = work.journeys.intervals;
  const isOpen = at(end, interval) < 2;
  const name = isOpen ? openName(work, number, episode) : endName(work, number, interval, episode);
  const day = isOpen ? work.asAt : at(to, interval);
  putStep(work, number, 'position', name, day);
  work.end[number] = isOpen || name === 'too-recent' ? -1 : day;
}

function openName(work: FlowWork, number: number, episode: number): string {
  const base = number * FLOW_WIDTH;
  const hasStages =
    byteAt(work.path, base + 2) + byteAt(work.path, base + 3) + byteAt(work.path, base + 4) > 0;
  if (!hasStages && at(work.start, number) > work.recentFrom) return 'too-recent';
  if (episode >= 0 && !work.closuresKnown) return 'not-known';
  const stage = episode < 0 ? -1 : at(work.inForce, episode);
  if (stage === STAGE.section47) return 'open-enquiry';
  if (stage >= 0) return `open-${STAGES[stage] ?? ''}`;
  return hasStages && episode >= 0 ? 'open-other' : 'open-front-door';
}

function endName(work: FlowWork, number: number, interval: number, episode: number): string {
  if (episode < 0) return contactEnd(work, number);
  const { end } = work.journeys.intervals;
  const rule = END_RULES[at(end, interval)] ?? 'open';
  if (rule === 'no-further-action') return 'closed-front-door';
  if (UNRECORDED_ENDS.has(rule)) return 'ended-unrecorded';
  const reason = reasonOf(work, interval);
  if (byteAt(work.steppedDown, episode) === 1 && !GONE.has(reason)) return 'closed-early-help';
  const byReason = CLOSED.get(reason);
  if (byReason !== undefined) return byReason;
  return byteAt(work.path, number * FLOW_WIDTH + 1) === NFA ? 'closed-front-door' : 'closed-no-reason';
}

const UNRECORDED_ENDS: ReadonlySet<string> = new Set(['replaced', 'reversed', 'undated', 'next-start']);

/** The reason with which an episode was closed; an empty text: none is recorded. */
export function reasonOf(
  { facts, journeys }: Pick<FlowWork, 'facts' | 'journeys'>,
  interval: number,
): string {
  const row = at(journeys.intervals.closes, interval);
  return row < 0 || facts === null ? '' : (FLOW_REASONS[byteAt(facts.reason, row)] ?? '');
}

/** Reasons of closure after which nobody is expected back: adopted, died, moved to another council, adult services. */
export const GONE: ReadonlySet<string> = new Set(['RC1', 'RC2', 'RC5', 'RC6']);

// Reasons of closure as groups that a reader can take in.
const CLOSED: ReadonlyMap<string, string> = new Map([
  ['RC1', 'closed-permanence'],
  ['RC2', 'closed-other'],
  ['RC3', 'closed-permanence'],
  ['RC4', 'closed-permanence'],
  ['RC5', 'closed-moved'],
  ['RC6', 'closed-other'],
  ['RC7', 'closed-services'],
  ['RC8', 'closed-assessed'],
  ['RC9', 'closed-early-help'],
  ['other', 'closed-other'],
]);

function contactEnd(work: FlowWork, number: number): string {
  const base = number * FLOW_WIDTH;
  const decision = byteAt(work.path, base + 1);
  if (!MORE.has(decision)) {
    const helped = byteAt(work.path, base + 4) > 0 || decision === TO_EARLY_HELP;
    return helped ? 'closed-early-help' : 'closed-front-door';
  }
  return at(work.start, number) > work.recentFrom ? 'too-recent' : 'no-referral';
}

function firstByte(values: Uint8Array | undefined, rows: readonly number[]): number {
  for (const row of rows) {
    const value = values === undefined || row < 0 ? 0 : byteAt(values, row);
    if (value !== 0) return value;
  }
  return 0;
}

function firstWord(values: Uint16Array | undefined, rows: readonly number[]): number {
  for (const row of rows) {
    const value = values === undefined || row < 0 ? 0 : wordAt(values, row);
    if (value !== 0) return value;
  }
  return 0;
}

function ageGroup(birth: DayNumber, on: DayNumber): number {
  if (birth === NO_DAY) return 0;
  if (birth > on) return FLOW_AGES.indexOf('unborn');
  const born = calendarDay(birth);
  const day = calendarDay(on);
  const isBefore = day.month < born.month || (day.month === born.month && day.day < born.day);
  const years = day.year - born.year - (isBefore ? 1 : 0);
  if (years < 1) return FLOW_AGES.indexOf('under-1');
  return years < 5 ? 3 : years < 10 ? 4 : years < 16 ? 5 : 6;
}

/** Whether the start of an interval is recorded. */
export function isStartRecorded({ intervals }: JourneyColumns, interval: number): boolean {
  return START_RULES[at(intervals.start, interval)] === 'recorded';
}
