import { startsWith, UTF8_MARK } from './starts-with.js';

/** How a field was written. The numbers are what {@link CsvCursor.kinds} holds. */
export const FIELD_KIND = {
  /** As it stands. */
  plain: 0,
  /** Between quotes; the range lies inside them. */
  quoted: 1,
  /** Between quotes, with doubled quotes inside; the range lies inside the outer ones. */
  doubled: 2,
  /** Quoted with text after the closing quote; the range starts at the opening quote. */
  trailing: 3,
} as const;

/** What can be wrong with the way a CSV file is written. Reading goes on after each. */
export type CsvDefectCode =
  | 'csv-quote-unclosed'
  | 'csv-quote-stray'
  | 'csv-text-after-quote'
  | 'csv-nul'
  | 'csv-field-too-long'
  | 'csv-too-many-columns';

/** Told of each defect: its code, the physical line (from 1) and the field's position in the row (from 1). */
type OnCsvDefect = (code: CsvDefectCode, line: number, field: number) => void;

/** How a file is cut into rows and fields, and its limits. */
export interface CsvCursorOptions {
  /** One ASCII character. A comma by default. */
  readonly delimiter?: string;
  /** The longest field, in bytes. 1 MiB by default. A longer one is given as empty, and reported. */
  readonly maxFieldBytes?: number;
  /** The most fields in a row. 16,384 by default. Those beyond are left out, and reported. */
  readonly maxColumns?: number;
  readonly onDefect?: OnCsvDefect;
}

/**
 * A place in a CSV file. `next` moves to the next row; the row's fields are then the byte ranges `starts[i]` to
 * `ends[i]` for i below `count`, written as `kinds[i]` says. The arrays are used again for each row.
 */
export interface CsvCursor {
  readonly starts: Int32Array;
  readonly ends: Int32Array;
  readonly kinds: Uint8Array;
  count: number;
  /** The physical line on which the row starts, from 1. Newlines inside quotes count as lines. */
  line: number;
  /** Where the next row starts, in bytes. */
  position: number;
  /** False at the end of the file. An empty line is a row of one empty field; a final newline starts no row. */
  readonly next: () => boolean;
}

/**
 * Walks through CSV bytes (UTF-8, with or without a byte order mark) once, row by row, by RFC 4180, without making a
 * string. Lines may end in LF, CRLF or CR, mixed. What the standard does not allow is reported and read as a person
 * would: a quote that is not closed within the longest field is taken as an ordinary character, so that the rows after
 * it are not lost.
 */
export function csvCursor(bytes: Uint8Array, options: CsvCursorOptions = {}): CsvCursor {
  const { maxFieldBytes = 1 << 20, maxColumns = 16_384, onDefect = () => undefined } = options;
  const delimiter = (options.delimiter ?? ',').charCodeAt(0);
  const stops = stopTable(delimiter);
  const end = bytes.length;
  const starts = new Int32Array(maxColumns);
  const ends = new Int32Array(maxColumns);
  const kinds = new Uint8Array(maxColumns);
  let line = 1;
  let fieldStart = 0; // the last quoted field: where it lies and how it is written
  let fieldEnd = 0;
  let fieldKind = 0;
  let nulLine = 0; // the line of its first NUL, or 0

  const next = (): boolean => {
    let at = cursor.position;
    if (at >= end) return false;
    cursor.line = line;
    let count = 0;
    for (;;) {
      at = field(at, count);
      count += 1;
      if (at >= end) break;
      if (bytes[at] !== delimiter) {
        at = newline(at);
        break;
      }
      at += 1;
    }
    if (count > maxColumns) onDefect('csv-too-many-columns', cursor.line, maxColumns + 1);
    cursor.count = Math.min(count, maxColumns);
    cursor.position = at;
    return true;
  };

  /** Reads one field and gives the place of what ends it. */
  const field = (from: number, position: number): number => {
    let at = from;
    fieldStart = at;
    fieldKind = FIELD_KIND.plain;
    if (bytes[at] === QUOTE) {
      at = quoted(at, position + 1);
    } else {
      while (at < end && stops[bytes[at] ?? 0] === 0) at += 1;
      if (at < end && stops[bytes[at] ?? 0] === ODD) at = oddPlain(at, position + 1);
      fieldEnd = at;
    }
    if (fieldEnd - fieldStart > maxFieldBytes) tooLong(position + 1);
    if (position < maxColumns) {
      starts[position] = fieldStart;
      ends[position] = fieldEnd;
      kinds[position] = fieldKind;
    }
    return at;
  };

  /** Reads on through an unquoted field that holds a quote or a NUL, and reports each kind once. */
  const oddPlain = (from: number, field: number): number => {
    let at = from;
    let seen = 0;
    for (; at < end; at += 1) {
      const stop = stops[bytes[at] ?? 0];
      if (stop === END) break;
      if (stop !== ODD) continue;
      const isNul = bytes[at] === NUL;
      if ((seen & (isNul ? 1 : 2)) === 0) onDefect(isNul ? 'csv-nul' : 'csv-quote-stray', line, field);
      seen |= isNul ? 1 : 2;
    }
    return at;
  };

  const quoted = (open: number, field: number): number => {
    const openLine = line;
    const last = Math.min(end, open + 2 + maxFieldBytes);
    let at = open + 1;
    fieldKind = FIELD_KIND.quoted;
    nulLine = 0;
    for (;;) {
      while (at < last && QUOTED_STOPS[bytes[at] ?? 0] === 0) at += 1;
      if (at >= last) return unclosed(open, openLine, field);
      if (bytes[at] === QUOTE && bytes[at + 1] !== QUOTE) break;
      at = pastInner(at);
    }
    if (nulLine > 0) onDefect('csv-nul', nulLine, field);
    fieldStart = open + 1;
    fieldEnd = at;
    return endsField(at + 1) ? at + 1 : trailing(open, at + 1, field);
  };

  /** Past a doubled quote, a NUL or a newline inside quotes. */
  const pastInner = (at: number): number => {
    if (bytes[at] === QUOTE) {
      fieldKind = FIELD_KIND.doubled;
      return at + 2;
    }
    if (bytes[at] !== NUL) return newline(at);
    nulLine ||= line;
    return at + 1;
  };

  /** No closing quote within the longest field: it is read again as if its opening quote were an ordinary character. */
  const unclosed = (open: number, openLine: number, field: number): number => {
    line = openLine;
    onDefect('csv-quote-unclosed', line, field);
    fieldKind = FIELD_KIND.plain;
    fieldEnd = endOfField(open + 1);
    return fieldEnd;
  };

  const trailing = (open: number, from: number, field: number): number => {
    onDefect('csv-text-after-quote', line, field);
    fieldStart = open;
    fieldEnd = endOfField(from);
    fieldKind = FIELD_KIND.trailing;
    return fieldEnd;
  };

  const endsField = (at: number): boolean => at >= end || stops[bytes[at] ?? 0] === END;

  const endOfField = (from: number): number => {
    let at = from;
    while (!endsField(at)) at += 1;
    return at;
  };

  const tooLong = (field: number): void => {
    onDefect('csv-field-too-long', line, field);
    fieldEnd = fieldStart;
    fieldKind = FIELD_KIND.plain;
  };

  const newline = (at: number): number => {
    line += 1;
    return bytes[at] === CR && bytes[at + 1] === LF ? at + 2 : at + 1;
  };

  const cursor: CsvCursor = {
    starts,
    ends,
    kinds,
    count: 0,
    line: 0,
    position: startsWith(bytes, UTF8_MARK) ? 3 : 0,
    next,
  };
  return cursor;
}

const NUL = 0;
const LF = 10;
const CR = 13;
const QUOTE = 34;
const END = 1; // ends an unquoted field
const ODD = 2; // is reported inside one

function stopTable(delimiter: number): Uint8Array {
  const table = new Uint8Array(256);
  table[delimiter] = table[LF] = table[CR] = END;
  table[QUOTE] = table[NUL] = ODD;
  return table;
}

const QUOTED_STOPS = new Uint8Array(256);
for (const byte of [QUOTE, LF, CR, NUL]) QUOTED_STOPS[byte] = 1;
