import { isCoded, type CaseEvent, type IsoDay } from '@case-journey/core';
import type { AnnexAList, ListEvent } from '../read/annex-a/lists.js';
import { writtenAnswer, writtenCode } from './annex-a-codes.js';
import type { WorkbookValue } from './xlsx-sheet.js';

/** A row of a list before it is written: the list's own event, what ended it, and what the columns hold so far. */
export interface PlannedRow {
  readonly main: CaseEvent;
  readonly end: CaseEvent | null;
  readonly cells: Map<string, WorkbookValue>;
}

/** The first day that an event can have been on; empty where its date is not known. */
export function dayOf({ date }: CaseEvent): IsoDay {
  return date.earliest ?? date.latest ?? '';
}

/**
 * The rows of a list for one child: one for each event that is the list's own, with the events that belong to it. Those
 * are dated from its day until the next one's: the first of what ends or follows from it, the last of what recurs.
 *
 * @param events - The child's events that happened, in order.
 */
export function plannedRows(list: AnnexAList, events: readonly CaseEvent[]): PlannedRow[] {
  const [own, ...specs] = list.events;
  const mains = events.filter((event) => isOf(own, event));
  return mains.map((main, position) => {
    const next = mains[position + 1];
    const until = next === undefined ? '9999' : dayOf(next);
    const from = (spec: ListEvent): CaseEvent[] =>
      events.filter((event) => isOf(spec, event) && dayOf(event) >= dayOf(main));
    const following = (spec: ListEvent): CaseEvent | null =>
      from(spec).find((event) => dayOf(event) <= until) ?? null;
    const ending = specs.find(isEnd);
    const end = ending === undefined ? null : following(ending);
    const recurring = (spec: ListEvent): CaseEvent | null =>
      from(spec).findLast((event) => dayOf(event) < until && (end === null || dayOf(event) <= dayOf(end))) ??
      null;
    const others = specs.map((spec) =>
      isEnd(spec) || spec.kind === 'initial' ? following(spec) : recurring(spec),
    );
    const cells = new Map<string, WorkbookValue>();
    for (const [at, event] of [main, ...others].entries()) {
      const spec = list.events[at];
      if (event !== null && spec !== undefined) fill(cells, spec, event);
    }
    return { main, end, cells };
  });
}

function isOf({ type, kind, seen, on }: ListEvent, event: CaseEvent): boolean {
  if (event.type !== type || (seen === true && event.children[0]?.seen !== 'yes')) return false;
  const coded = event.codes.find(([name]) => name === 'kind')?.[1];
  const given = coded !== undefined && isCoded(coded) ? coded.value : null;
  return kind === undefined ? on !== 'last-health-assessment' || given !== 'dental' : given === kind;
}

function isEnd({ type }: ListEvent): boolean {
  return type.endsWith('-end') || type === 'closure';
}

function fill(cells: Map<string, WorkbookValue>, spec: ListEvent, event: CaseEvent): void {
  for (const [field, value] of [...specified(spec, event), ...event.values.map(kept)]) {
    if (field !== undefined && value !== '' && value !== null && !cells.has(field)) cells.set(field, value);
  }
}

type Filled = readonly [field: string | undefined, value: WorkbookValue];

function specified(
  spec: ListEvent,
  { date, children, decision, source, team, worker, codes }: CaseEvent,
): Filled[] {
  const { outcome, staff = [] } = spec;
  return [
    [spec.on, date.precision === 'day' && date.earliest !== null ? { day: date.earliest } : date.text],
    ...(spec.codes ?? []).map(([name, field]): Filled => [
      field,
      writtenCode(codes.find(([one]) => one === name)?.[1]),
    ]),
    [outcome?.[0], outcome === undefined ? '' : outcomeText(outcome, decision?.outcomes ?? [])],
    [spec.seen === true ? undefined : spec.seen, answerText(children[0]?.seen)],
    [spec.alone, answerText(children[0]?.seenAlone)],
    [spec.agency, source.agency],
    [staff[0], team],
    [staff[1], worker],
  ];
}

function kept({ field, raw, value }: CaseEvent['values'][number]): Filled {
  return [field, typeof value === 'number' ? value : raw];
}

function answerText(answer: string | undefined): string {
  return answer === 'yes' || answer === 'no' ? writtenAnswer(answer === 'yes') : '';
}

// Outcomes that mean that the child needs no service of social care, whichever of them was recorded.
const NOT_IN_NEED: readonly string[] = [
  'NFA',
  'NO_SERVICES',
  'ADVICE',
  'EARLY_HELP',
  'REFERRAL_TO_OTHER_AGENCY',
  'CLOSE',
];

function outcomeText(
  [, yes]: NonNullable<ListEvent['outcome']>,
  outcomes: NonNullable<CaseEvent['decision']>['outcomes'],
): string {
  const known = outcomes.filter(isCoded);
  if (known.length === 0) return '';
  const values = known.map(({ value }) => value);
  if (values.every((value) => value === null)) return known[0]?.raw ?? '';
  if (yes !== 'PROV_OF_SERVICES') return writtenAnswer(values.includes(yes));
  return writtenAnswer(values.some((value) => value !== null && !NOT_IN_NEED.includes(value)));
}
