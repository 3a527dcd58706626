import {
  dateNumbers,
  dayNumber,
  FLAG,
  noDate,
  PRECISIONS,
  readDate,
  type ColumnRow,
  type ColumnsBuilder,
} from '@case-journey/core';
import type { CsvField } from './column-map-headings.js';
import { cellCoders, NO_CHILD, UNKNOWN_WORDS, type CellCoders } from './csv-column-coders.js';
import type { CsvCursor } from './csv-cursor.js';
import { NOT_PLAIN, plainDays } from './csv-day.js';
import type { CsvTable } from './csv-table.js';
import { csvText, csvTexts } from './csv-text.js';
import { isTotal } from './row-total.js';
import { NO_CHILD_ID, rowChildren } from './tabular-children.js';
import { WORD_FIELDS } from './tabular-event.js';
import type { TabularContext } from './tabular-row.js';

/** The rows of a file, as rows of columns. */
export interface ColumnRows {
  /** Adds the cursor's row: how many rows of columns it gave, 0 where it is blank, -1 where it is a problem only. */
  readonly add: (position: number) => number;
  readonly coders: CellCoders;
}

/** Adds the rows of a table to columns. */
export function columnRows(table: CsvTable, builder: ColumnsBuilder, context: TabularContext): ColumnRows {
  const { bytes, cursor, header, report } = table;
  const { map, headings } = header;
  const column = (field: CsvField): number => map[field] ?? -1;
  const coders = cellCoders(bytes, cursor, builder);
  const { isEmpty } = coders;
  let dateColumn = column('date');
  const words = WORD_FIELDS.map(column).filter((at) => at >= 0);
  const tell = (code: string, field: CsvField): void => {
    report(code, 'kept', cursor.line, map[field], field);
  };
  const dateField = (): CsvField => (dateColumn === map.date ? 'date' : 'dateFrom');

  const isRepeatedHeader = (): boolean =>
    cursor.count > 1 &&
    cursor.count <= headings.length &&
    everyField(cursor, (at) => csvText(bytes, cursor, at) === headings[at]);

  const written: WrittenDate[] = [];
  const dateCode = coders.coder((text) => {
    const { date, problem, notes } = readDate(text, { asAt: context.asAt });
    const codes = problem === null ? notes : [problem, ...notes];
    return written.push({ ...dateNumbers(date), codes, isLater: (date.earliest ?? '') > context.asAt }) - 1;
  });
  const plainDay = plainDays(bytes, dayNumber(context.asAt));
  const plainDate = (): number =>
    (cursor.kinds[dateColumn] ?? 0) < 2
      ? plainDay(cursor.starts[dateColumn] ?? 0, cursor.ends[dateColumn] ?? 0)
      : NOT_PLAIN;

  const typeOf = rowType(coders, column, tell);
  const flagsOf = rowFlags(coders, column, tell);
  const childOf = rowChild(coders, builder, column, context, tell);
  const episodeColumn = column('episode');

  const put = (date: WrittenDate | null, day: number, position: number): number => {
    const type = typeOf();
    const child = childOf();
    const episode = coders.episode(episodeColumn);
    const flags = flagsOf() | (date === null ? 0 : date.flags);
    const last = date === null ? day : date.lastDay;
    const isPast = (flags & FLAG.notHappened) === 0 && builder.types.texts[type] !== 'expected-birth';
    if (date?.isLater === true && isPast) tell('date-after-as-at', dateField());
    const precision = date === null ? DAY : date.precision;
    if (child >= 0) {
      builder.addNumbers(day, last, type, child, episode, precision, flags, position);
      return 1;
    }
    const list = coders.lists[-2 - child] ?? [];
    for (const one of list) builder.addNumbers(day, last, type, one, episode, precision, flags, position);
    return list.length;
  };

  const undated = (position: number): number => {
    if (words.every(isEmpty)) {
      if (everyField(cursor, isEmpty)) return 0;
      return dropped('row-without-date-or-words');
    }
    return dateColumn < 0 && isRepeatedHeader()
      ? dropped('header-repeated')
      : put(NO_DATE, NO_DATE.day, position);
  };

  const oddlyDated = (position: number): number => {
    const date = written[dateCode(dateColumn)] ?? NO_DATE;
    if (date.codes.length > 0 && isRepeatedHeader()) return dropped('header-repeated');
    for (const code of date.codes) tell(code, dateField());
    return put(date, date.day, position);
  };

  const dropped = (code: string): number => {
    report(code, 'row-dropped', cursor.line);
    return -1;
  };

  return {
    coders,
    add: (position) => {
      dateColumn = isEmpty(column('date')) ? column('dateFrom') : column('date');
      const isUndated = isEmpty(dateColumn);
      const day = isUndated ? NOT_PLAIN : plainDate();
      if (day !== NOT_PLAIN) return put(null, day, position);
      if (isTotal(csvTexts(bytes, cursor))) return dropped('row-is-total');
      return isUndated ? undated(position) : oddlyDated(position);
    },
  };
}

interface WrittenDate extends Pick<ColumnRow, 'day' | 'lastDay' | 'precision' | 'flags'> {
  readonly codes: readonly string[];
  /** After the day of judging. */
  readonly isLater: boolean;
}

type Tell = (code: string, field: CsvField) => void;
type ColumnOf = (field: CsvField) => number;

const DAY = PRECISIONS.indexOf('day');
const NO_DATE: WrittenDate = { ...dateNumbers(noDate('')), codes: [], isLater: false };

function everyField(cursor: CsvCursor, holds: (column: number) => boolean): boolean {
  for (let at = 0; at < cursor.count; at += 1) if (!holds(at)) return false;
  return true;
}

function rowType(coders: CellCoders, column: ColumnOf, tell: Tell): () => number {
  const [type, title, details] = [column('type'), column('title'), column('whatHappened')];
  return () => {
    const code = coders.type(type);
    if (code >= 0) return code;
    if (code !== UNKNOWN_WORDS) return coders.titleType(coders.isEmpty(title) ? details : title);
    tell('type-unknown', 'type');
    return coders.titleType(-1);
  };
}

function rowChild(
  coders: CellCoders,
  builder: ColumnsBuilder,
  column: ColumnOf,
  context: TabularContext,
  tell: Tell,
): () => number {
  const child = column('child');
  const text = (field: CsvField): string | null => coders.text(column(field)) || null;
  return () => {
    const code = coders.child(child);
    if (code !== NO_CHILD) return code;
    const ids = rowChildren(context, { text }).map(({ id }) => id);
    if (ids[0] === NO_CHILD_ID) tell('child-missing', 'child');
    return coders.children(ids);
  };
}

function rowFlags(coders: CellCoders, column: ColumnOf, tell: Tell): () => number {
  const { isEmpty } = coders;
  const sources = [column('agency'), column('sourceRole')];
  const decisions = (['outcome', 'forum', 'decidedBy', 'deciderRole', 'options'] as const)
    .map(column)
    .filter((at) => at >= 0);
  const [seen, occurrence, rationale] = [column('seen'), column('occurrence'), column('rationale')];
  const flag = (code: number, field: CsvField): number => {
    if (code !== UNKNOWN_WORDS) return code;
    tell('words-unknown', field);
    return 0;
  };
  return () =>
    (sources.every(isEmpty) ? FLAG.noSource : 0) |
    (decisions.length > 0 && isEmpty(rationale) && !decisions.every(isEmpty) ? FLAG.noRationale : 0) |
    flag(coders.seen(seen), 'seen') |
    flag(coders.occurrence(occurrence), 'occurrence');
}
