import { dictionary, FLAG, NO_EPISODE, type ColumnsBuilder } from '@case-journey/core';
import type { CsvCursor } from './csv-cursor.js';
import { unguarded } from './csv-guard.js';
import { byteInterner } from './csv-interner.js';
import { csvText } from './csv-text.js';
import { LONGEST_TITLE, typeOfTitle, typeOfWords } from './csv-type-words.js';
import { listOf } from './tabular-children.js';
import { seenOf, occurrenceOf } from './tabular-words.js';

/** The number that a cell of the cursor's row stands for; a column of -1 is one that the table does not have. */
type CellCoder = (column: number) => number;
type CellText = (column: number) => string;

/** Words that a table of words does not have. */
export const UNKNOWN_WORDS = -1;

/** No child is named. */
export const NO_CHILD = -1;

/** Turns the cells of a file into the numbers of columns. */
export interface CellCoders {
  /** Position of the type; {@link UNKNOWN_WORDS}. An empty cell gives -2. */
  readonly type: CellCoder;
  /** Position of the type that a title names, or of "note". */
  readonly titleType: CellCoder;
  /** Position of the child, {@link NO_CHILD}, or -2 and below: the list of children `lists[-2 - code]`. */
  readonly child: CellCoder;
  /** Such a number for children by their ids. */
  readonly children: (ids: readonly string[]) => number;
  readonly lists: readonly (readonly number[])[];
  readonly episode: CellCoder;
  /** The flag, 0, or {@link UNKNOWN_WORDS}. */
  readonly seen: CellCoder;
  readonly occurrence: CellCoder;
  readonly isEmpty: (column: number) => boolean;
  /** The whole text of a cell, without white space around it or a guard. */
  readonly text: CellText;
  /** A coder with a dictionary of its own; -1 where the cell is empty. */
  readonly own: () => { readonly texts: readonly string[]; readonly codeOf: CellCoder };
  /** Any coder: `make` is asked for each different text, hardly ever twice, without white space around it or a guard. */
  readonly coder: (make: (text: string) => number) => CellCoder;
}

/** Coders for the cells of a file. */
export function cellCoders(bytes: Uint8Array, cursor: CsvCursor, builder: ColumnsBuilder): CellCoders {
  const { starts, ends, kinds } = cursor;
  const decoder = new TextDecoder('utf-8', { ignoreBOM: true });
  const plainText = (start: number, end: number): string =>
    unguarded(decoder.decode(bytes.subarray(start, end))).trim();
  const anyText = (column: number): string => unguarded(csvText(bytes, cursor, column)).trim();

  const textOf = (column: number, mostBytes: number): string => {
    const start = starts[column] ?? 0;
    return (kinds[column] ?? 0) < 2
      ? plainText(start, Math.min(ends[column] ?? 0, start + mostBytes))
      : anyText(column);
  };

  const coder: CellCoders['coder'] = (make) => {
    const interner = byteInterner(bytes, (start, end) => make(plainText(start, end)));
    const empty = make('');
    return (column) => {
      if (column < 0 || column >= cursor.count) return empty;
      const start = starts[column] ?? 0;
      const end = ends[column] ?? 0;
      if (start === end) return empty;
      return (kinds[column] ?? 0) < 2 ? interner.valueOf(start, end) : make(anyText(column));
    };
  };

  const isEmpty = (column: number): boolean => {
    if (column < 0 || column >= cursor.count) return true;
    const end = ends[column] ?? 0;
    for (let at = starts[column] ?? 0; at < end; at += 1) {
      const byte = bytes[at] ?? 0;
      if (byte > 127) return anyText(column) === '';
      if (byte > 32 || byte < 9 || (byte > 13 && byte < 32)) return false;
    }
    return true;
  };

  const note = builder.types.intern('note');
  const named = (text: string): number => builder.types.intern(typeOfTitle(text) ?? 'note');
  const shortTitle = coder(named);
  const titleType: CellCoder = (column) => {
    if (isEmpty(column)) return note;
    const length = (ends[column] ?? 0) - (starts[column] ?? 0);
    return length <= SHORT_TITLE ? shortTitle(column) : named(textOf(column, LONGEST_TITLE * 5));
  };

  const lists: (readonly number[])[] = [];
  const children = (ids: readonly string[]): number => {
    const codes = ids.map((id) => builder.children.intern(id));
    return codes.length > 1 ? -1 - lists.push(codes) : (codes[0] ?? NO_CHILD);
  };
  const child = coder((text) => children(listOf(text)));

  return {
    coder,
    isEmpty,
    text: anyText,
    titleType,
    child,
    children,
    lists,
    type: coder((text) => {
      if (text === '') return -2;
      const type = typeOfWords(text);
      return type === null ? UNKNOWN_WORDS : builder.types.intern(type);
    }),
    episode: coder((text) => (text === '' ? NO_EPISODE : builder.episodes.intern(text))),
    seen: coder((text) => flagOf(text, seenOf, 'no', FLAG.notSeen)),
    occurrence: coder((text) => {
      const flag = flagOf(text, occurrenceOf, 'happened', FLAG.notHappened);
      return flag === UNKNOWN_WORDS || text === '' ? flag : FLAG.notHappened - flag;
    }),
    own: () => {
      const { texts, intern } = dictionary();
      return { texts, codeOf: coder((text) => (text === '' ? -1 : intern(text))) };
    },
  };
}

const SHORT_TITLE = 40; // longer ones are hardly ever written twice: a table of them would only grow

function flagOf<T>(text: string, meaning: (words: string) => T | null, wanted: T, flag: number): number {
  if (text === '') return 0;
  const meant = meaning(text);
  return meant === null ? UNKNOWN_WORDS : meant === wanted ? flag : 0;
}
