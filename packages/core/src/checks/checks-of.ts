import { dayNumber, isoDay, type IsoDay } from '../dates/day.js';
import { dayNumberOrNull } from '../dates/day-number-or-null.js';
import { at } from '../journey/int-table.js';
import { columnsFromEvents, NO_DAY, type EventColumns } from '../log/event-columns.js';
import type { Dataset } from '../model/dataset.js';
import type { CaseEvent } from '../model/event.js';
import { eventId } from '../model/ids.js';
import { inOrder } from '../model/in-order.js';
import { compareText } from '../model/order.js';
import type { Param } from '../model/problem.js';
import type { RecordQuery } from '../model/record-query.js';
import type { Check, SaidAs } from './check.js';
import { CHECK_REASONS } from './check-reason.js';
import { checkFacts } from './check-facts.js';
import { checksFromColumns, type CheckColumnsOptions } from './checks-from-columns.js';
import { limitsOf, type CheckParams } from './check-params.js';
import type { CheckResults } from './check-results.js';
import type { SheetFields } from './held-fields.js';
import { sourceHolds } from './source-holds.js';
import { journeysFromColumns } from '../journey/journeys-from-columns.js';
import type { JourneyColumns } from '../journey/journey-columns.js';

/** As at which day, which checks, and of which children. */
export interface CheckOptions extends Omit<CheckColumnsOptions, 'facts' | 'journeys' | 'people' | 'known'> {
  /** Queries about one child only: the others' events are read all the same, for what siblings share. */
  readonly childId?: string;
  /**
   * What the sheets of the files have a place for, where the events are a part of what was read ({@link sheetFields} of
   * the whole). Not given: judged by the events themselves.
   */
  readonly sheets?: SheetFields;
}

/** What of a dataset the checks read. */
export type CheckedRecord = Pick<Dataset, 'events'> & Partial<Pick<Dataset, 'people' | 'known'>>;

/**
 * The record queries of a dataset, in order of child, day (none last), rule and id. Judged as at a day, and on what was
 * recorded by then: events recorded later do not count. The order of the events makes no difference.
 *
 * @throws {RangeError} When `asAt` is not a calendar day.
 */
export function checksOf(record: CheckedRecord, options: CheckOptions): readonly RecordQuery[] {
  const { events, people = [], known } = record;
  const { asAt, childId, holds = sourceHolds({ events, people }) } = options;
  const own = inOrder(events.filter((event) => isRecordedBy(event, asAt)));
  const columns = columnsFromEvents(own);
  const facts = checkFacts(own, columns, options.sheets);
  const told = known === undefined ? {} : { known };
  const journeys = journeysFromColumns(columns, { asAt, facts: facts.journey, ...told });
  const results = checksFromColumns(columns, { ...options, facts, journeys, people, holds, ...told });
  const queries = queriesOf({ results, columns, journeys, events: own, params: options.params }, childId);
  return queries.sort(
    (a, b) =>
      compareText(a.childId, b.childId) ||
      compareText(a.day ?? '~', b.day ?? '~') ||
      compareText(a.rule, b.rule) ||
      compareText(a.id, b.id),
  );
}

function isRecordedBy({ recordedOn }: CaseEvent, asAt: IsoDay): boolean {
  const day = dayNumberOrNull(recordedOn);
  return day === null || day <= dayNumber(asAt);
}

interface Told {
  readonly results: CheckResults;
  readonly columns: EventColumns;
  readonly journeys: JourneyColumns;
  readonly events: readonly CaseEvent[];
  readonly params: CheckParams | undefined;
}

function queriesOf(told: Told, childId: string | undefined): RecordQuery[] {
  const { hits } = told.results;
  const queries: RecordQuery[] = [];
  for (let hit = 0; hit < hits.length; hit += 1) {
    const of = told.columns.children[at(hits.child, hit)];
    if (childId === undefined || of === childId) queries.push(queryOf(told, hit, of ?? ''));
  }
  return queries;
}

function queryOf(told: Told, hit: number, childId: string): RecordQuery {
  const { results } = told;
  const { hits } = results;
  const check = results.checks[at(hits.rule, hit)];
  const reason = at(hits.reason, hit);
  const eventIds = eventIdsOf(told, hit);
  const episodeId = episodeIdOf(told, at(hits.episode, hit), childId);
  const day = at(hits.day, hit);
  const rule = check?.definition.id ?? '';
  return {
    id: queryId(rule, childId, eventIds, episodeId),
    rule,
    answer: reason === 0 ? 'yes' : 'cannot-tell',
    reason: reason === 0 ? null : (CHECK_REASONS[reason - 1] ?? null),
    childId,
    episodeId,
    eventIds,
    day: day === NO_DAY ? null : isoDay(day),
    params: check === undefined ? [] : paramsOf(told, hit, check),
  };
}

/** Rule, child and events name a query for good; where it is about no event, its episode does. */
function queryId(
  rule: string,
  childId: string,
  eventIds: readonly string[],
  episodeId: string | null,
): string {
  return eventId('check', rule, childId, ...(eventIds.length > 0 ? eventIds : [episodeId ?? '']));
}

function eventIdsOf({ results, columns, events }: Told, hit: number): string[] {
  const { hits, rowList } = results;
  const to = hit + 1 < hits.length ? at(hits.rows, hit + 1) : rowList.length;
  const rows = rowList.subarray(at(hits.rows, hit), to);
  return Array.from(rows, (row) => events[columns.event?.[row] ?? -1]?.id ?? '');
}

function episodeIdOf({ columns, journeys, events }: Told, episode: number, childId: string): string | null {
  if (episode < 0) return null;
  const key = columns.episodes[journeys.episodes.key[episode] ?? -1];
  if (key !== undefined) return key;
  const interval = at(journeys.episodes.interval, episode);
  const idAt = (row: number): string | undefined =>
    row < 0 ? undefined : events[columns.event?.[row] ?? -1]?.id;
  const opens = idAt(at(journeys.intervals.opens, interval));
  return opens === undefined
    ? eventId('journey', 'referral', childId, 'no-start', idAt(at(journeys.intervals.closes, interval)) ?? '')
    : eventId('journey', 'referral', childId, opens);
}

function paramsOf({ results, params }: Told, hit: number, { definition, says = [] }: Check): Param[] {
  const { hits, saidList, texts } = results;
  const limits = limitsOf(definition, params);
  const own = definition.params.map(([name], i): Param => [name, limits[i] ?? 0]);
  const from = at(hits.says, hit);
  const to = hit + 1 < hits.length ? at(hits.says, hit + 1) : saidList.length;
  const said = says
    .slice(0, to - from)
    .map(([name, as], i): Param => [name, valueOf(at(saidList, from + i), as, texts)]);
  return [...own, ...said];
}

function valueOf(value: number, as: SaidAs, texts: readonly string[]): number | string {
  if (as === 'number') return value;
  return as === 'day' ? isoDay(value) : (texts[value] ?? '');
}
