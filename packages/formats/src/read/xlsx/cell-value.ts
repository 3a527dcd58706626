import { readEscapes } from './string-escapes.js';
import { numberText, storedNumber } from './number-text.js';
import { daySerial, serialDay } from './serial-day.js';
import type { Cell } from './workbook.js';

/** A cell as its sheet writes it. */
export interface StoredCell {
  /** The attribute `t`: `s`, `str`, `inlineStr`, `b`, `e`, `d`, else a number. */
  readonly type: string;
  /** The text of `v`, or of the string in the cell; null where there is neither. */
  readonly value: string | null;
  readonly formula: boolean;
  /** Whether its style shows a date. */
  readonly date: boolean;
}

/** Shared strings as cells, by number, and what serials count from. */
export interface CellContext {
  readonly shared: (index: number) => Cell | undefined;
  readonly dateSystem: 1900 | 1904;
}

/** What a stored cell holds; undefined where it is empty, and null where it points to a string that is not there. */
export function cellValue(stored: StoredCell, { shared, dateSystem }: CellContext): Cell | undefined | null {
  const { type, value, formula } = stored;
  if (value === null) return withoutValue(formula);
  const trimmed = value.trim();
  switch (type) {
    case 's':
      return sharedCell(shared, trimmed, formula);
    case 'str':
    case 'inlineStr':
      return filled(textCell(readEscapes(value), formula));
    case 'b':
      return { kind: 'boolean', text: isTrue(trimmed) ? 'TRUE' : 'FALSE', number: null, formula };
    case 'e':
      return { kind: 'error', text: trimmed, number: null, formula };
    case 'd':
      return isoCell(trimmed, formula, dateSystem);
    default:
      return trimmed === '' ? withoutValue(formula) : numberCell(stored, trimmed, dateSystem);
  }
}

/** Shared strings as cells: each is made once, when it is first asked for. */
export function sharedCells(strings: readonly string[]): CellContext['shared'] {
  const made: (Cell | undefined)[] = [];
  return (index) => {
    const text = strings[index];
    return text === undefined ? undefined : (made[index] ??= textCell(text));
  };
}

function textCell(text: string, formula = false): Cell {
  return { kind: 'text', text, number: null, formula };
}

function withoutValue(formula: boolean): Cell | undefined {
  return formula ? textCell('', true) : undefined;
}

function sharedCell(shared: CellContext['shared'], index: string, formula: boolean): Cell | undefined | null {
  const cell = /^\d{1,8}$/.test(index) ? shared(Number(index)) : undefined;
  if (cell === undefined) return null;
  return formula ? { ...cell, formula } : filled(cell);
}

function isTrue(text: string): boolean {
  return text === '1' || text === 'true';
}

function filled(cell: Cell): Cell | undefined {
  return cell.text === '' ? undefined : cell;
}

function numberCell({ date, formula }: StoredCell, text: string, system: 1900 | 1904): Cell {
  const number = storedNumber(text);
  if (number === null) return textCell(text, formula);
  const day = date ? serialDay(number, system) : null;
  if (day !== null) return { kind: 'date', text: day, number, formula };
  return { kind: 'number', text: numberText(text, number), number, formula };
}

/** A date written out: `2013-06-07` or `2013-06-07T14:05:00`, as strict files do. Any other text stays a text. */
function isoCell(text: string, formula: boolean, system: 1900 | 1904): Cell {
  const parts = /^(\d{4}-\d\d-\d\d)(?:T([01]\d|2[0-3]):([0-5]\d)(?::([0-5]\d)(?:\.\d{1,9})?)?Z?)?$/.exec(
    text,
  );
  const serial = daySerial(parts?.[1] ?? '', system);
  if (parts === null || serial === null) return textCell(text, formula);
  const [hours, minutes, seconds] = parts.slice(2).map((part) => Number(part || 0));
  const number = serial + ((hours ?? 0) * 3600 + (minutes ?? 0) * 60 + (seconds ?? 0)) / 86_400;
  return { kind: 'date', text: serialDay(number, system) ?? text, number, formula };
}
