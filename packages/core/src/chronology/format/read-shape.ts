import { isIsoDay } from '../../dates/day.js';
import { chosen, fieldsOf, type Fields, type RecordShape, type Shape } from './shape.js';

/**
 * What is wrong with a value of the format.
 *
 * - `unknown-field`: the format has no such field; it is left out.
 * - `missing-field`: a field that must be there is not.
 * - `wrong-value`: a value of another kind, or a word that the format does not have.
 * - `too-long`: a text or list beyond the limit; a list is cut off.
 * - `date-reversed`: a date whose first day is after its last.
 * - `item-dropped`: one of a list could not be read and is left out; what is wrong with it is told before.
 */
export type ShapeProblemCode =
  'unknown-field' | 'missing-field' | 'wrong-value' | 'too-long' | 'date-reversed' | 'item-dropped';

/** Told of each problem. `path`: names of the format and positions from 0, `/entries/3/date`; never a name of the file's. */
export type Report = (code: ShapeProblemCode, path: string) => void;

/** Stands for a value that could not be read. */
export const UNREAD: unique symbol = Symbol('unread');

/**
 * A JSON value as the shape says, made anew: only the format's own fields, in its order. Where a value does not fit,
 * it is "not recorded" where the format has words for that (null, an empty list, `not-stated`); else whatever holds it
 * cannot be read either, up to the item of a list, which is left out.
 */
export function readShape(shape: Shape, value: unknown, path: string, report: Report): unknown {
  switch (shape.kind) {
    case 'null-or':
      return value === null ? null : readOr(shape.of, value, path, report, null);
    case 'list':
      return readList(shape, value, path, report);
    case 'pair':
      return readPair(shape.of, value, path, report);
    case 'record':
      return readRecord(shape, value, path, report);
    case 'choice': {
      const fields = fieldsOf(value);
      const record = fields === null ? null : chosen(shape, fields);
      return record === null ? wrong(path, report) : readRecord(record, value, path, report);
    }
    case 'text':
      return readText(shape.most, value, path, report);
    default:
      return fits(shape, value) ? value : wrong(path, report, otherwise(shape));
  }
}

type Simple = Exclude<Shape, { kind: 'null-or' | 'list' | 'pair' | 'record' | 'choice' | 'text' }>;

function fits(shape: Simple, value: unknown): boolean {
  switch (shape.kind) {
    case 'word':
      return typeof value === 'string' && shape.words.includes(value);
    case 'constant':
      return value === shape.value;
    case 'integer':
      return Number.isSafeInteger(value) && !Object.is(value, -0);
    case 'flag':
      return typeof value === 'boolean';
    case 'day':
      return typeof value === 'string' && isIsoDay(value);
    case 'instant':
      return typeof value === 'string' && isInstant(value);
  }
}

const INSTANT =
  /^(\d{4}-\d\d-\d\d)T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d{1,9})?)?(?:Z|[+-][01]\d:[0-5]\d)$/;

/** Whether a text is a point in time with its zone, on a real day: `2026-11-22T14:05:00Z`. */
export function isInstant(text: string): boolean {
  const day = INSTANT.exec(text)?.[1];
  return day !== undefined && isIsoDay(day);
}

function otherwise(shape: Simple): unknown {
  return shape.kind === 'word' && shape.otherwise !== undefined ? shape.otherwise : UNREAD;
}

function wrong(path: string, report: Report, instead: unknown = UNREAD): unknown {
  report('wrong-value', path);
  return instead;
}

function readOr(shape: Shape, value: unknown, path: string, report: Report, instead: unknown): unknown {
  const read = readShape(shape, value, path, report);
  return read === UNREAD ? instead : read;
}

function readText(most: number, value: unknown, path: string, report: Report): unknown {
  if (typeof value !== 'string') return wrong(path, report);
  if (value.length <= most) return value;
  report('too-long', path);
  return UNREAD;
}

function readList(
  { of, most }: Extract<Shape, { kind: 'list' }>,
  value: unknown,
  path: string,
  report: Report,
): unknown {
  if (!Array.isArray(value)) return wrong(path, report, []);
  if (value.length > most) report('too-long', path);
  const read: unknown[] = [];
  const end = Math.min(value.length, most);
  for (let i = 0; i < end; i += 1) {
    const at = `${path}/${i}`;
    const item = readShape(of, value[i], at, report);
    if (item === UNREAD) report('item-dropped', at);
    else read.push(item);
  }
  return read;
}

function readPair(
  [first, second]: readonly [Shape, Shape],
  value: unknown,
  path: string,
  report: Report,
): unknown {
  if (!Array.isArray(value) || value.length !== 2) return wrong(path, report);
  const a = readShape(first, value[0], `${path}/0`, report);
  const b = readShape(second, value[1], `${path}/1`, report);
  return a === UNREAD || b === UNREAD ? UNREAD : [a, b];
}

function readRecord(shape: RecordShape, value: unknown, path: string, report: Report): unknown {
  const fields = fieldsOf(value);
  if (fields === null) return wrong(path, report);
  const known = new Set(shape.fields.map(({ name }) => name));
  if (Object.keys(fields).some((name) => !known.has(name))) report('unknown-field', path);
  const read: Record<string, unknown> = {};
  let whole = true;
  for (const { name, shape: inner, optional } of shape.fields) {
    const at = `${path}/${name}`;
    const there = Object.hasOwn(fields, name);
    if (!there && optional) continue;
    if (!there) report('missing-field', at);
    const item = there ? readShape(inner, fields[name], at, report) : empty(inner);
    if (item !== UNREAD) read[name] = item;
    else if (!optional) whole = false;
  }
  return whole ? mended(shape, read, path, report) : UNREAD;
}

function mended({ mend }: RecordShape, read: Fields, path: string, report: Report): Fields {
  const mendedFields = mend?.(read) ?? null;
  if (mendedFields === null) return read;
  report('date-reversed', path);
  return mendedFields;
}

/** What "not recorded" is for a shape. */
function empty(shape: Shape): unknown {
  if (shape.kind === 'null-or') return null;
  if (shape.kind === 'list') return [];
  return shape.kind === 'word' ? otherwise(shape) : UNREAD;
}
