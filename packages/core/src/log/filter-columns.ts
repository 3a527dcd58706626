import { dayNumber, isIsoDay, type DayNumber } from '../dates/day.js';
import { LEVELS } from '../model/chronology.js';
import { isEventType, typeDefinition, type TypeDefinition } from '../model/vocabulary.js';
import type { Clause, DatesClause, Filter, FilterFlag } from '../filter/filter.js';
import { bitset, bitsIn, type Bitset } from './bitset.js';
import { FLAG, NO_DAY, type EventColumns } from './event-columns.js';
import { treeAnswer, type BitAnswer } from './tree-answer.js';

/** The rows of columns that a filter shows. */
export interface FilteredColumns {
  /** Bit by row: shown. Rows of which columns cannot tell are shown as well; see `unanswered`. */
  readonly shown: Bitset;
  /** Bit by row: certainly matches. A subset of `shown`. */
  readonly sure: Bitset;
  readonly shownCount: number;
  /** Shown, but not certainly. */
  readonly possibly: number;
  readonly total: number;
  /**
   * Kinds of the clauses that columns cannot answer, or not wholly (`flag`, `dates`), each once. While there are any,
   * rows that are not `sure` are to be asked again as events; rows that are not shown are certainly left out.
   */
  readonly unanswered: readonly Clause['kind'][];
}

/** What columns do not hold themselves. */
export interface FilterColumnsOptions {
  /** By row: position in `LEVELS`, anything else for "not rated". Without it no row's level can be told. */
  readonly levels?: Uint8Array;
  /** The rows have no end dates (an event log): every mode of dates can then be answered. False by default. */
  readonly withoutEnds?: boolean;
}

/**
 * Answers a filter from columns alone, for any number of rows. A row is one event for one child: `child` and the flag
 * `not-seen` are judged for the row's own child. What a clause takes, columns and {@link compileFilter} take alike.
 */
export function filterColumns(
  filter: Filter,
  columns: EventColumns,
  options: FilterColumnsOptions = {},
): FilteredColumns {
  const unanswered = new Set<Clause['kind']>();
  const asking = { columns, options, unanswered };
  const { shown, sure } = treeAnswer(filter, columns.length, (clause: Clause) =>
    clauseAnswer(clause, asking),
  );
  const shownCount = bitsIn(shown);
  return {
    shown,
    sure,
    shownCount,
    possibly: shownCount - bitsIn(sure),
    total: columns.length,
    unanswered: [...unanswered].sort(),
  };
}

interface Asking {
  readonly columns: EventColumns;
  readonly options: FilterColumnsOptions;
  readonly unanswered: Set<Clause['kind']>;
}

function clauseAnswer(clause: Clause, asking: Asking): BitAnswer {
  const { columns } = asking;
  switch (clause.kind) {
    case 'lane':
      return byType(columns, ({ lane }) => clause.lanes.includes(lane));
    case 'category':
      return byType(columns, ({ category }) => clause.categories.includes(category));
    case 'type':
      return byType(columns, ({ type }) => clause.types.includes(type));
    case 'child': {
      const wanted = columns.children.map((id) => clause.childIds.includes(id));
      return exact(columns.length, (row) => wanted[columns.child[row] ?? -1] === true);
    }
    case 'significance': {
      const { levels } = asking.options;
      if (levels === undefined) return cannotTell(clause, asking);
      const wanted = new Set(clause.levels);
      return exact(columns.length, (row) => wanted.has(LEVELS[levels[row] ?? 255] ?? null));
    }
    case 'dates':
      return datesAnswer(clause, asking);
    case 'flag':
      return flagAnswer(clause.flags, asking);
    default:
      return cannotTell(clause, asking);
  }
}

function cannotTell({ kind }: Clause, { columns, unanswered }: Asking): BitAnswer {
  unanswered.add(kind);
  return { shown: bitset(columns.length, true), sure: bitset(columns.length, false) };
}

function exact(length: number, test: (row: number) => boolean): BitAnswer {
  const bits = bitset(length, false);
  for (let row = 0; row < length; row += 1)
    if (test(row)) bits[row >>> 5] = (bits[row >>> 5] ?? 0) | (1 << (row & 31));
  return { shown: bits, sure: bits };
}

function byType(
  { types, type, length }: EventColumns,
  test: (definition: TypeDefinition) => boolean,
): BitAnswer {
  const wanted = types.map((name) => isEventType(name) && test(typeDefinition(name)));
  return exact(length, (row) => wanted[type[row] ?? -1] === true);
}

const FLAG_BITS: ReadonlyMap<FilterFlag, number> = new Map([
  ['no-source', FLAG.noSource],
  ['no-rationale', FLAG.noRationale],
  ['not-seen', FLAG.notSeen],
]);

function flagAnswer(wanted: readonly FilterFlag[], { columns, unanswered }: Asking): BitAnswer {
  let mask = 0;
  for (const flag of wanted) mask |= FLAG_BITS.get(flag) ?? 0;
  const { flags, length } = columns;
  const known = exact(length, (row) => ((flags[row] ?? 0) & mask) !== 0);
  if (wanted.every((flag) => FLAG_BITS.has(flag))) return known;
  unanswered.add('flag');
  return { shown: bitset(length, true), sure: known.sure };
}

function datesAnswer(clause: DatesClause, { columns, options, unanswered }: Asking): BitAnswer {
  const first = dayOr(clause.from, -Infinity);
  const last = dayOr(clause.to, Infinity);
  const { day, lastDay, flags, length } = columns;
  const start = (row: number): number =>
    (flags[row] ?? 0) & FLAG.openStart ? -Infinity : (day[row] ?? NO_DAY);
  const finish = (row: number): number =>
    (flags[row] ?? 0) & FLAG.openEnd ? Infinity : (lastDay[row] ?? NO_DAY);
  if (clause.mode === 'starting' || options.withoutEnds === true) {
    return {
      shown: exact(length, (row) => finish(row) >= first && start(row) <= last).shown,
      sure: exact(length, (row) => start(row) >= first && finish(row) <= last).sure,
    };
  }
  unanswered.add('dates');
  const sure = bitset(length, false);
  if (clause.mode === 'contained') return { shown: exact(length, (row) => finish(row) >= first).shown, sure };
  if (clause.mode === 'intersecting')
    return { shown: exact(length, (row) => start(row) <= last).shown, sure };
  return { shown: bitset(length, true), sure };
}

function dayOr(day: string | null, otherwise: number): DayNumber {
  return day !== null && isIsoDay(day) ? dayNumber(day) : otherwise;
}
