import { isIsoDay, type IsoDay } from '../dates/day.js';
import { LEVELS, type Level } from '../model/chronology.js';
import {
  isEventType,
  LANES,
  VOCABULARY,
  type Category,
  type EventType,
  type Lane,
} from '../model/vocabulary.js';
import {
  DATES_MODES,
  FILTER_FLAGS,
  type Clause,
  type DatesMode,
  type FilterFlag,
  type PersonRef,
  type SourceRef,
} from './filter.js';
import { hasOnly, listFrom, objectFrom, orNull, Refused, textFrom, valueFrom } from './filter-values.js';
import type { JsonObject } from './filter-values.js';

/** A clause of one kind from an object of JSON, or a refusal. */
export function clauseFrom(kind: unknown, object: JsonObject): Clause {
  const read = typeof kind === 'string' ? READERS.get(kind) : undefined;
  if (read === undefined) throw new Refused('filter-not-known');
  hasOnly(object, ['kind', ...read.names]);
  return read.clause(object);
}

interface ClauseReader {
  readonly names: readonly string[];
  readonly clause: (object: JsonObject) => Clause;
}

const READERS: ReadonlyMap<string, ClauseReader> = new Map(
  Object.entries({
    significance: reader(['levels'], ({ levels }) => ({
      kind: 'significance',
      levels: listFrom(
        levels,
        orNull((value) => valueFrom(value, isLevel)),
      ),
    })),
    lane: reader(['lanes'], ({ lanes }) => ({
      kind: 'lane',
      lanes: listFrom(lanes, (value) => valueFrom(value, isLane)),
    })),
    category: reader(['categories'], ({ categories }) => ({
      kind: 'category',
      categories: listFrom(categories, (value) => valueFrom(value, isCategory)),
    })),
    type: reader(['types'], ({ types }) => ({
      kind: 'type',
      types: listFrom(types, (value) => valueFrom(value, isType)),
    })),
    agency: reader(['agencies'], ({ agencies }) => ({
      kind: 'agency',
      agencies: listFrom(agencies, orNull(textFrom)),
    })),
    source: reader(['sources'], ({ sources }) => ({
      kind: 'source',
      sources: listFrom(sources, sourceFrom),
    })),
    person: reader(['people'], ({ people }) => ({ kind: 'person', people: listFrom(people, personFrom) })),
    child: reader(['childIds'], ({ childIds }) => ({
      kind: 'child',
      childIds: listFrom(childIds, textFrom),
    })),
    dates: reader(['from', 'to', 'mode'], ({ from, to, mode }) => ({
      kind: 'dates',
      from: orNull(dayFrom)(from),
      to: orNull(dayFrom)(to),
      mode: valueFrom(mode, isMode),
    })),
    text: reader(['text'], ({ text }) => ({ kind: 'text', text: textFrom(text) })),
    flag: reader(['flags'], ({ flags }) => ({
      kind: 'flag',
      flags: listFrom(flags, (value) => valueFrom(value, isFlag)),
    })),
    gap: reader(['days'], ({ days }) => ({ kind: 'gap', days: valueFrom(days, isDayCount) })),
  }),
);

function reader(names: readonly string[], clause: (object: JsonObject) => Clause): ClauseReader {
  return { names, clause };
}

function sourceFrom(value: unknown): SourceRef {
  const object = objectFrom(value);
  hasOnly(object, ['agency', 'role']);
  return { agency: orNull(textFrom)(object['agency']), role: orNull(textFrom)(object['role']) };
}

function personFrom(value: unknown): PersonRef {
  const object = objectFrom(value);
  if ('id' in object) {
    hasOnly(object, ['id']);
    return { id: textFrom(object['id']) };
  }
  hasOnly(object, ['label']);
  return { label: textFrom(object['label']) };
}

function dayFrom(value: unknown): IsoDay {
  const text = textFrom(value);
  if (!isIsoDay(text)) throw new Refused('filter-wrong-value');
  return text;
}

const categories: ReadonlySet<unknown> = new Set(VOCABULARY.map(({ category }) => category));

function isLevel(value: unknown): value is Level {
  return (LEVELS as readonly unknown[]).includes(value);
}

function isLane(value: unknown): value is Lane {
  return (LANES as readonly unknown[]).includes(value);
}

function isCategory(value: unknown): value is Category {
  return categories.has(value);
}

function isType(value: unknown): value is EventType {
  return typeof value === 'string' && isEventType(value);
}

function isMode(value: unknown): value is DatesMode {
  return (DATES_MODES as readonly unknown[]).includes(value);
}

function isFlag(value: unknown): value is FilterFlag {
  return (FILTER_FLAGS as readonly unknown[]).includes(value);
}

function isDayCount(value: unknown): value is number {
  return Number.isInteger(value) && Number(value) >= 1 && Number(value) <= 100_000;
}
