import {
  dateNumbers,
  FLAG,
  NO_DAY,
  NO_EPISODE,
  readDate,
  type ColumnRow,
  type ColumnsBuilder,
} from '@case-journey/core';
import type { CsvField } from './column-map-headings.js';
import { csvCells, type CsvCells } from './csv-cells.js';
import type { CsvTable } from './csv-table.js';
import { csvText, csvTexts } from './csv-text.js';
import { typeOfTitle, typeOfWords } from './csv-type-words.js';
import { isTotal } from './row-total.js';
import { listOf, NO_CHILD_ID, rowChildren } from './tabular-children.js';
import { WORD_FIELDS } from './tabular-event.js';
import { codesOf } from './tabular-row.js';
import type { TabularContext } from './tabular-context.js';
import { occurrenceOf, seenOf } from './tabular-words.js';

/** The rows of a file, as rows of columns. */
export interface ColumnRows {
  /** Adds the cursor's row: how many rows of columns it gave, 0 where it is blank, -1 where it is a problem only. */
  readonly add: (position: number) => number;
  readonly cells: CsvCells;
}

/** Adds the rows of a table to columns. */
export function columnRows(table: CsvTable, builder: ColumnsBuilder, context: TabularContext): ColumnRows {
  const { bytes, cursor, header, report } = table;
  const { map, headings } = header;
  const cells = csvCells(bytes, cursor);
  const { coder, isEmpty, text } = cells;
  const column = (field: CsvField): number => map[field] ?? -1;
  const columns = (fields: readonly CsvField[]): number[] => fields.flatMap((field) => map[field] ?? []);
  const tell = (code: string, field: CsvField): void => {
    report(code, 'kept', cursor.line, map[field], field);
  };

  const [dateColumn, fromColumn] = [column('date'), column('dateFrom')];
  const dates: WrittenDate[] = [];
  const dateCode = coder((written) => dates.push(writtenDate(written, context.asAt)) - 1, endOfDay(bytes));

  const [type, title, details] = [column('type'), column('title'), column('whatHappened')];
  const titleType = coder((words) => builder.types.intern(typeOfTitle(words) ?? 'note'));
  const typeCode = coder((words) => {
    const named = typeOfWords(words);
    return words === '' ? NOTHING : named === null ? UNKNOWN : builder.types.intern(named);
  });
  const typeOf = (): number => {
    const code = typeCode(type);
    if (code === UNKNOWN) tell('type-unknown', 'type');
    return code >= 0 ? code : titleType(code === UNKNOWN ? -1 : isEmpty(title) ? details : title);
  };

  const child = column('child');
  const families: (readonly number[])[] = []; // the children of rows that name several
  const childrenCode = (ids: readonly string[]): number => {
    const codes = ids.map(builder.children.intern);
    return codes.length > 1 ? -1 - families.push(codes) : (codes[0] ?? NOTHING);
  };
  const childCode = coder((ids) => childrenCode(listOf(ids)));
  const childOf = (): number => {
    const code = childCode(child);
    if (code !== NOTHING) return code;
    const ids = rowChildren(context, { text: (field) => text(column(field)) || null }).map(({ id }) => id);
    if (ids[0] === NO_CHILD_ID) tell('child-missing', 'child');
    return childrenCode(ids);
  };

  const flagReader = (field: CsvField, flagOf: (words: string) => number | null): (() => number) => {
    const code = coder((words) => (words === '' ? 0 : (flagOf(words) ?? UNKNOWN)));
    const at = column(field);
    return () => {
      const flag = code(at);
      if (flag === UNKNOWN) tell('words-unknown', field);
      return Math.max(flag, 0);
    };
  };
  const seenFlag = flagReader('seen', (words) => flagWhere(seenOf(words), 'no', FLAG.notSeen));
  const occurrenceFlag = flagReader('occurrence', (words) => {
    const happened = flagWhere(occurrenceOf(words), 'happened', FLAG.notHappened);
    return happened === null ? null : FLAG.notHappened - happened;
  });
  const sources = columns(['agency', 'sourceRole']);
  const decisions = columns(['outcome', 'forum', 'decidedBy', 'deciderRole', 'options']);
  const rationale = column('rationale');
  const flagsOf = (): number =>
    (sources.every(isEmpty) ? FLAG.noSource : 0) |
    (isEmpty(rationale) && !decisions.every(isEmpty) ? FLAG.noRationale : 0) |
    seenFlag() |
    occurrenceFlag();

  const everyField = (holds: (column: number) => boolean): boolean => {
    for (let at = 0; at < cursor.count; at += 1) if (!holds(at)) return false;
    return true;
  };
  const isRepeatedHeader = (): boolean =>
    cursor.count > 1 &&
    cursor.count <= headings.length &&
    everyField((at) => csvText(bytes, cursor, at) === headings[at]);
  const words = columns(WORD_FIELDS);
  const whyDropped = (date: WrittenDate): string | null => {
    if (date.mayBeTotal && isTotal(csvTexts(bytes, cursor))) return 'row-is-total';
    if (date.day !== NO_DAY) return null;
    if (isRepeatedHeader()) return 'header-repeated';
    return date.isEmpty && words.every(isEmpty) ? 'row-without-date-or-words' : null;
  };

  const episode = column('episode');
  const episodeCode = coder((id) => (id === '' ? NO_EPISODE : builder.episodes.intern(id)));
  const put = (date: WrittenDate, field: CsvField, position: number): number => {
    for (const code of date.codes) tell(code, field);
    const { day, lastDay, precision } = date;
    const kind = typeOf();
    const whose = childOf();
    const within = episodeCode(episode);
    const flags = flagsOf() | date.flags;
    const isPast = (flags & FLAG.notHappened) === 0;
    if (date.isLater && isPast && builder.types.texts[kind] !== 'expected-birth')
      tell('date-after-as-at', field);
    const family = whose < 0 ? (families[-2 - whose] ?? []) : [whose];
    for (const one of family) builder.addNumbers(day, lastDay, kind, one, within, precision, flags, position);
    return family.length;
  };

  return {
    cells,
    add: (position) => {
      const isFrom = isEmpty(dateColumn);
      const date = dates[dateCode(isFrom ? fromColumn : dateColumn)] ?? writtenDate('', '');
      if (date.isEmpty && everyField(isEmpty)) return 0;
      const dropped = whyDropped(date);
      if (dropped === null) return put(date, isFrom ? 'dateFrom' : 'date', position);
      report(dropped, 'row-dropped', cursor.line);
      return -1;
    },
  };
}

const NOTHING = -1; // an empty cell
const UNKNOWN = -2; // words that mean nothing we know

interface WrittenDate extends Pick<ColumnRow, 'day' | 'lastDay' | 'precision' | 'flags'> {
  readonly codes: readonly string[];
  readonly isEmpty: boolean;
  /** After the day of judging. */
  readonly isLater: boolean;
  /** It could be a number of a row that adds up others. */
  readonly mayBeTotal: boolean;
}

function writtenDate(text: string, asAt: string): WrittenDate {
  const isEmpty = text === '';
  const reading = readDate(text, { asAt });
  const { date } = reading;
  const codes = isEmpty ? [] : codesOf(reading);
  const isLater = (date.earliest ?? '') > asAt;
  const { day, lastDay, precision, flags } = dateNumbers(date); // by name: copies of objects are slow to read
  const mayBeTotal = isTotal([text, 'total']);
  return { day, lastDay, precision, flags, codes, isEmpty, isLater, mayBeTotal };
}

/** The end of the day in a date with a clock time: times are as many as rows, days are few. */
function endOfDay(bytes: Uint8Array): (start: number, end: number) => number {
  return (start, end) =>
    end - start > DAY && TIMED.test(String.fromCharCode(...bytes.subarray(start, end))) ? start + DAY : end;
}

const DAY = 10; // letters
const TIMED =
  /^(?:\d\d\/\d\d\/\d{4}|\d{4}-\d\d-\d\d)[ T](?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[-+](?:0\d|1[0-4]):[0-5]\d)?$/;

function flagWhere<T>(meant: T | null, wanted: T, flag: number): number | null {
  return meant === null ? null : meant === wanted ? flag : 0;
}
