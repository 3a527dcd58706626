import type { IsoDay } from '../dates/day.js';
import { isCoded } from '../model/absent.js';
import type { CaseEvent } from '../model/event.js';
import { inOrder } from '../model/order.js';
import { typeDefinition, type Stage } from '../model/vocabulary.js';

/**
 * The highest stage in force, in Ofsted's order (Annex A guidance on case status): looked after, child protection
 * plan, child in need plan, open assessment, closed. Beside those: `open` (a referral episode with none of them),
 * `early-help`, and `no-referral` (contacts or other records only).
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

/** What a list of children says of one. */
export interface ChildSummary {
  readonly childId: string;
  /** Number of events that concern the child. */
  readonly events: number;
  /** First and last day of a dated event that is not after the as-at day; null where there is none. */
  readonly from: IsoDay | null;
  readonly to: IsoDay | null;
  /** Year and number of events, oldest first; years without events are left out. */
  readonly years: readonly (readonly [year: number, events: number])[];
  /** As far as the recorded starts and ends tell: what a source does not hold cannot change it. */
  readonly status: Status;
}

/**
 * Sums up each child's events as they stand on a day.
 *
 * @returns In order of child id.
 */
export function childSummaries(events: readonly CaseEvent[], asAt: IsoDay): ChildSummary[] {
  const byChild = new Map<string, CaseEvent[]>();
  for (const event of events) {
    for (const { childId } of event.children) {
      const known = byChild.get(childId);
      if (known === undefined) byChild.set(childId, [event]);
      else known.push(event);
    }
  }
  return [...byChild]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([childId, own]) => summary(childId, inOrder(own), asAt));
}

/** The status of one child on a day, from that child's events in their total order. */
export function statusOn(events: readonly CaseEvent[], asAt: IsoDay): Status {
  const open = new Set<Stage>();
  const happened = events.filter((event) => event.occurrence === 'happened' && isBy(event, asAt));
  for (const event of happened) step(open, event, asAt);
  const inForce = PRECEDENCE.find(([stages]) => stages.some((stage) => open.has(stage)));
  if (inForce !== undefined) return inForce[1];
  return happened.some(({ type }) => type === 'referral' || type === 'closure') ? 'closed' : 'no-referral';
}

/** Whether a decision says that nothing more will be done. */
export function isNoFurtherAction(event: CaseEvent): boolean {
  return (
    event.decision?.outcomes.some((outcome) => isCoded(outcome) && outcome.value === 'NFA') ??
    false
  );
}

const WITHIN_EPISODE: readonly Stage[] = [
  'allocation',
  'assessment',
  'section-47',
  'child-in-need-plan',
  'protection-plan',
  'pre-proceedings',
  'looked-after',
  'placement',
];

const PRECEDENCE: readonly (readonly [readonly Stage[], Status])[] = [
  [['looked-after'], 'looked-after'],
  [['protection-plan'], 'protection-plan'],
  [['child-in-need-plan'], 'child-in-need-plan'],
  [['assessment', 'section-47'], 'assessment'],
  [['referral'], 'open'],
  [['early-help'], 'early-help'],
];

function isBy({ date }: CaseEvent, asAt: IsoDay): boolean {
  const day = date.earliest ?? date.latest;
  return day !== null && day <= asAt;
}

function step(open: Set<Stage>, event: CaseEvent, asAt: IsoDay): void {
  const { opens, closes } = typeDefinition(event.type);
  if (closes !== undefined) open.delete(closes);
  if (event.type === 'closure') for (const stage of WITHIN_EPISODE) open.delete(stage);
  if (opens !== undefined && opens !== closes && !isOver(event, asAt)) open.add(opens);
}

function isOver(event: CaseEvent, asAt: IsoDay): boolean {
  if (event.type === 'referral' && isNoFurtherAction(event)) return true;
  return (
    event.end !== undefined && 'text' in event.end && event.end.latest !== null && event.end.latest <= asAt
  );
}

function summary(childId: string, events: readonly CaseEvent[], asAt: IsoDay): ChildSummary {
  const years = new Map<number, number>();
  let from: IsoDay | null = null;
  let to: IsoDay | null = null;
  for (const { date } of events) {
    const day = date.earliest ?? date.latest;
    if (day === null || day > asAt) continue;
    from ??= day;
    to = day;
    const year = Number(day.slice(0, 4));
    years.set(year, (years.get(year) ?? 0) + 1);
  }
  return { childId, events: events.length, from, to, years: [...years], status: statusOn(events, asAt) };
}
