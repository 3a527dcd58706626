import {
  caseEvent,
  eventId,
  isCoded,
  NO_SOURCE,
  noDate,
  type CaseEvent,
  type Coded,
  type Decision,
  type EventChild,
  type PartialDate,
  type Provenance,
  type Source,
} from '@case-journey/core';
import { byText } from '../distinct.js';
import { isBefore, isLongBefore } from '../is-before.js';
import { recorded } from '../recorded.js';
import type { AnnexAList, ListEvent } from './lists.js';
import { tidy, type RowCells } from './row-cells.js';

/** Whose row it is. */
export interface RowSubject {
  readonly childId: string;
  /** The first day on which the child can have been born, as this row says; null where it does not. */
  readonly bornFrom: string | null;
  readonly provenance: Provenance;
}

/**
 * The events that a row tells of, the list's main one first: it is there even without a date, so that what the row
 * says is not lost. Every cell that no event and no field of the child takes is among the main event's values.
 */
export function rowEvents(list: AnnexAList, cells: RowCells, subject: RowSubject): CaseEvent[] {
  const [main, ...others] = list.events;
  const later = others.flatMap((spec) => {
    const date = cells.date(spec.on);
    if (date === null) return [];
    cells.take(spec.on);
    return [eventOf(spec, date, cells, subject)];
  });
  const date = cells.date(main.on);
  if (date === null) cells.report('date-missing', 'kept', main.on);
  else cells.take(main.on);
  const [start, end] = [cells.date('start'), cells.date('end')];
  if (isBefore(end?.latest, start?.earliest)) cells.report('period-reversed', 'kept', 'end');
  const event = eventOf(main, date ?? noDate(''), cells, subject);
  return [{ ...event, values: [...event.values, ...cells.rest()] }, ...later];
}

function eventOf(spec: ListEvent, date: PartialDate, cells: RowCells, subject: RowSubject): CaseEvent {
  const { childId, bornFrom, provenance } = subject;
  if (isLongBefore(date.latest, bornFrom)) cells.report('event-before-birth', 'kept', spec.on);
  return caseEvent({
    id: annexAEventId(spec, childId, date),
    type: spec.type,
    date,
    children: [{ childId, onRecord: 'yes', ...sightOf(spec, cells) }],
    ...recorded({ source: sourceOf(spec, cells), decision: decisionOf(spec, cells) }),
    team: taken(cells, spec.staff?.[0]),
    worker: taken(cells, spec.staff?.[1]),
    labels: spec.address !== undefined && cells.text(spec.address) !== '' ? ['address-withheld'] : [],
    codes: codesOf(spec, cells),
    values: spec.values === undefined ? [] : cells.rest(spec.values),
    provenance: [provenance],
  });
}

/** The id of an event of a list: type, child, day (or the date as written), kind. */
function annexAEventId({ type, kind }: ListEvent, childId: string, date: PartialDate): string {
  const day =
    date.precision === 'day' && date.earliest !== null ? date.earliest : tidy(date.text).toLowerCase();
  return eventId('annex-a', type, childId, day, ...(kind === undefined ? [] : [kind]));
}

function codesOf({ type, kind, codes = [] }: ListEvent, cells: RowCells): [string, Coded][] {
  const named = codes.flatMap(([name, field]): [string, Coded][] => {
    const coded = cells.code(field);
    if (!isCoded(coded)) return [];
    cells.take(field);
    return [[name, coded]];
  });
  if (kind !== undefined) named.push(['kind', { raw: kind, value: kind, set: type }]);
  return named.sort(byText);
}

function sourceOf({ agency }: ListEvent, cells: RowCells): Source | null {
  const name = taken(cells, agency);
  return name === null ? null : { ...NO_SOURCE, agency: name };
}

// "Unknown" is no answer: it stays among the values.
function answerOf(field: string | undefined, cells: RowCells): 'yes' | 'no' | null {
  if (field === undefined) return null;
  const coded = cells.code(field);
  if (!isCoded(coded) || (coded.value !== 'yes' && coded.value !== 'no')) return null;
  cells.take(field);
  return coded.value;
}

function decisionOf({ outcome }: ListEvent, cells: RowCells): Decision | null {
  if (outcome === undefined) return null;
  const [field, yes, no] = outcome;
  const coded = cells.code(field);
  if (!isCoded(coded) || coded.value === 'unknown') return null;
  cells.take(field);
  const value = coded.value === null ? null : coded.value === 'yes' ? yes : no;
  const outcomes = [{ raw: coded.raw, value, set: 'outcome' }];
  return { outcomes, forum: null, by: null, role: null, rationale: null, options: null };
}

function sightOf({ seen, alone }: ListEvent, cells: RowCells): Pick<EventChild, 'seen' | 'seenAlone'> {
  const seenAlone = answerOf(alone, cells);
  return recorded({
    seen: seen === true || seenAlone === 'yes' ? ('yes' as const) : answerOf(seen, cells),
    seenAlone,
  });
}

function taken(cells: RowCells, field: string | undefined): string | null {
  const text = field === undefined ? '' : cells.text(field);
  if (field === undefined || text === '') return null;
  cells.take(field);
  return text;
}
