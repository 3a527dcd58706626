import type { IsoDay } from '../dates/day.js';
import { isCoded } from '../model/absent.js';
import type { CaseEvent } from '../model/event.js';
import { typeDefinition, type EventType, type Stage } from '../model/vocabulary.js';

/**
 * The highest stage in force, in Ofsted's order (Annex A guidance on case status): looked after, child protection
 * plan, child in need plan, open assessment, closed. Beside those: `open` (a referral episode with none of them),
 * `early-help`, and `no-referral` (contacts, early help that has ended, or other records only).
 */
export type Status =
  | 'looked-after'
  | 'protection-plan'
  | 'child-in-need-plan'
  | 'assessment'
  | 'open'
  | 'early-help'
  | 'closed'
  | 'no-referral';

/** Stages that give each status, the highest status first. */
export const PRECEDENCE: readonly (readonly [readonly Stage[], Status])[] = [
  [['looked-after'], 'looked-after'],
  [['protection-plan'], 'protection-plan'],
  [['child-in-need-plan'], 'child-in-need-plan'],
  [['assessment', 'section-47'], 'assessment'],
  [['referral'], 'open'],
  [['early-help'], 'early-help'],
];

/** The status that the source itself recorded on an event, or null. */
export function recordedStatus({ codes }: CaseEvent): Status | null {
  for (const [, coded] of codes) {
    if (isCoded(coded) && coded.set === 'case-status' && coded.value !== null) {
      return RECORDED.get(coded.value) ?? null;
    }
  }
  return null;
}

/** The day that an event counts from: the first it can be, or the last where there is no first. Null: no usable day. */
export function countsFrom({ date }: CaseEvent): IsoDay | null {
  return date.earliest ?? date.latest;
}

/** Whether an event counts on a day. */
export function isBy(event: CaseEvent, asAt: IsoDay): boolean {
  const day = countsFrom(event);
  return day !== null && day <= asAt;
}

/** The stage that a type starts, or null; a type that ends and starts the same stage changes nothing. */
export function startOf(type: EventType): Stage | null {
  const { opens, closes } = typeDefinition(type);
  return opens === undefined || opens === closes ? null : opens;
}

/** The stages that a type ends: a closure ends all of the episode, a conference the enquiry that led to it. */
export function endsOf(type: EventType): readonly Stage[] {
  if (type === 'closure') return OF_EPISODE;
  if (type === 'conference') return ENQUIRY;
  const { closes } = typeDefinition(type);
  return closes === undefined ? NONE : [closes];
}

/** Whether what an event started is over by a day: a referral with no further action, or one whose end has come. */
export function isOver(event: CaseEvent, asAt: IsoDay): boolean {
  const last = overFrom(event);
  return last !== null && last <= asAt;
}

/** The day from which what an event started is over; an empty text: at once; null: no such day is recorded. */
export function overFrom(event: CaseEvent): IsoDay | null {
  if (event.type === 'referral' && isNoFurtherAction(event)) return '';
  return event.end !== undefined && 'text' in event.end ? event.end.latest : null;
}

/** Whether a decision says that nothing more will be done. */
export function isNoFurtherAction(event: CaseEvent): boolean {
  return event.decision?.outcomes.some((outcome) => isCoded(outcome) && outcome.value === 'NFA') ?? false;
}

/** Whether an event can change a status: it starts or ends a stage, or tells the status itself. */
export function mayChangeStatus(event: CaseEvent): boolean {
  return changesStatus(event.type) || (event.codes.length > 0 && recordedStatus(event) !== null);
}

function changesStatus(type: EventType): boolean {
  const { opens, closes } = typeDefinition(type);
  return opens !== undefined || closes !== undefined;
}

/** Whether an event shows that there is or was a referral episode. */
export function isOfEpisode({ type }: CaseEvent): boolean {
  const { opens, closes } = typeDefinition(type);
  return !OUTSIDE.includes(opens) || !OUTSIDE.includes(closes);
}

const RECORDED: ReadonlyMap<string, Status> = new Map([
  ['looked-after', 'looked-after'],
  ['protection-plan', 'protection-plan'],
  ['child-in-need-plan', 'child-in-need-plan'],
  ['open-assessment', 'assessment'],
  ['closed', 'closed'],
]);

const OUTSIDE: readonly (Stage | undefined)[] = [undefined, 'contact', 'early-help', 'service', 'allocation'];
const NONE: readonly Stage[] = [];
const ENQUIRY: readonly Stage[] = ['section-47'];
const OF_EPISODE: readonly Stage[] = [
  'referral',
  'allocation',
  'assessment',
  'section-47',
  'child-in-need-plan',
  'protection-plan',
  'pre-proceedings',
  'looked-after',
  'placement',
];
