import { isIsoDay, type IsoDay } from '../dates/day.js';
import { filterFrom } from '../filter/filter-from-text.js';
import { DATES_MODES } from '../filter/filter.js';
import type { TreeReading } from '../filter/filter-tree.js';
import {
  hasOnly,
  listFrom,
  objectFrom,
  orNull,
  Refused,
  textFrom,
  valueFrom,
  type JsonObject,
} from '../filter/filter-values.js';
import type { CaseClause, CaseDatesMode, DaysUnit, DaysWithin, FollowsClause } from './case-filter.js';

/** A clause about cases from an object of JSON, or a refusal. */
export function caseClauseFrom(kind: unknown, object: JsonObject, reading: TreeReading): CaseClause {
  const reader = typeof kind === 'string' ? READERS.get(kind) : undefined;
  if (reader === undefined) throw new Refused('filter-not-known');
  hasOnly(object, ['kind', ...reader.names]);
  return reader.clause(object, reading);
}

interface Reader {
  readonly names: readonly string[];
  readonly clause: (object: JsonObject, reading: TreeReading) => CaseClause;
}

const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  clauseOf(['childIds'], 'child', ({ childIds }) => ({ kind: 'child', childIds: textsFrom(childIds) })),
  clauseOf(['from', 'to', 'mode'], 'dates', ({ from, to, mode }) => ({
    kind: 'dates',
    from: orNull(dayFrom)(from),
    to: orNull(dayFrom)(to),
    mode: valueFrom(mode, isMode),
  })),
  clauseOf(['filter'], 'some-event', ({ filter }, reading) => ({
    kind: 'some-event',
    filter: filterFrom(filter, reading),
  })),
  clauseOf(['activities'], 'has', ({ activities }) => ({ kind: 'has', activities: textsFrom(activities) })),
  clauseOf(['activities'], 'begins', ({ activities }) => ({
    kind: 'begins',
    activities: textsFrom(activities),
  })),
  clauseOf(['activities'], 'ends', ({ activities }) => ({ kind: 'ends', activities: textsFrom(activities) })),
  clauseOf(['name', 'values'], 'attribute', ({ name, values }) => ({
    kind: 'attribute',
    name: textFrom(name),
    values: listFrom(values, orNull(textFrom)),
  })),
  clauseOf(['first', 'then', 'how', 'within'], 'follows', ({ first, then, how, within }) => ({
    kind: 'follows',
    first: textsFrom(first),
    then: textsFrom(then),
    how: valueFrom(how, isHow),
    within: orNull(withinFrom)(within),
  })),
  clauseOf(['first', 'then', 'days', 'unit'], 'absent', ({ first, then, days, unit }) => ({
    kind: 'absent',
    first: textsFrom(first),
    then: textsFrom(then),
    days: valueFrom(days, isCount),
    unit: valueFrom(unit, isUnit),
  })),
  clauseOf(['routes'], 'route', ({ routes }) => ({ kind: 'route', routes: listFrom(routes, textsFrom) })),
  clauseOf(['activities', 'least'], 'repeats', ({ activities, least }) => ({
    kind: 'repeats',
    activities: orNull(textsFrom)(activities),
    least: valueFrom(least, isTimes),
  })),
  clauseOf(['within'], 'duration', ({ within }) => ({ kind: 'duration', within: withinFrom(within) })),
  clauseOf(['least', 'most'], 'size', ({ least, most }) => ({
    kind: 'size',
    least: orNull(countFrom)(least),
    most: orNull(countFrom)(most),
  })),
]);

function clauseOf(
  names: readonly string[],
  kind: CaseClause['kind'],
  clause: Reader['clause'],
): [CaseClause['kind'], Reader] {
  return [kind, { names, clause }];
}

function textsFrom(value: unknown): readonly string[] {
  return listFrom(value, textFrom);
}

function dayFrom(value: unknown): IsoDay {
  const text = textFrom(value);
  if (!isIsoDay(text)) throw new Refused('filter-wrong-value');
  return text;
}

function withinFrom(value: unknown): DaysWithin {
  const object = objectFrom(value);
  hasOnly(object, ['least', 'most', 'unit']);
  return {
    least: orNull(countFrom)(object['least']),
    most: orNull(countFrom)(object['most']),
    unit: valueFrom(object['unit'], isUnit),
  };
}

function countFrom(value: unknown): number {
  return valueFrom(value, isCount);
}

function isCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 1_000_000;
}

function isTimes(value: unknown): value is number {
  return isCount(value) && value > 0;
}

function isMode(value: unknown): value is CaseDatesMode {
  return value === 'any-event' || (DATES_MODES as readonly unknown[]).includes(value);
}

function isHow(value: unknown): value is FollowsClause['how'] {
  return value === 'directly' || value === 'eventually';
}

function isUnit(value: unknown): value is DaysUnit {
  return value === 'days' || value === 'working-days';
}
