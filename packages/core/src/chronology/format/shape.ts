/**
 * What a JSON value of the format may be. One description serves the strict reader, the canonical order of names and
 * the published JSON Schema.
 */
export type Shape =
  | { readonly kind: 'text'; readonly most: number }
  | { readonly kind: 'day' | 'instant' | 'integer' | 'flag' }
  | { readonly kind: 'constant'; readonly value: string | number }
  | { readonly kind: 'word'; readonly words: readonly string[]; readonly otherwise?: string }
  | { readonly kind: 'null-or'; readonly of: Shape }
  | { readonly kind: 'list'; readonly of: Shape; readonly most: number }
  | { readonly kind: 'pair'; readonly of: readonly [Shape, Shape] }
  | RecordShape
  | ChoiceShape;

/** An object with these fields and no others, in this order. */
export interface RecordShape {
  readonly kind: 'record';
  /** What the published schema calls it. */
  readonly name: string;
  readonly fields: readonly RecordField[];
  /** Makes sense of fields that each fit but not together; null: they do fit. */
  readonly mend?: (fields: Fields) => Fields | null;
}

interface RecordField {
  readonly name: string;
  readonly shape: Shape;
  readonly optional: boolean;
}

/** One of several kinds of object, told apart by a field that each has; the value of the field too, where several have it. */
export interface ChoiceShape {
  readonly kind: 'choice';
  readonly of: readonly { readonly mark: string; readonly is?: string; readonly shape: RecordShape }[];
}

/** An object's fields by name. */
export type Fields = Readonly<Record<string, unknown>>;

/** Any Unicode text, up to a million characters. */
export const TEXT: Shape = { kind: 'text', most: 1_000_000 };
/** A real day, `YYYY-MM-DD`. */
export const DAY: Shape = { kind: 'day' };
/** A point in time with its zone: `2026-11-22T14:05:00Z`. */
export const INSTANT: Shape = { kind: 'instant' };
/** A whole number. */
export const INTEGER: Shape = { kind: 'integer' };
/** True or false. */
export const FLAG: Shape = { kind: 'flag' };

/** A value that may be "not recorded". */
export function nullOr(of: Shape): Shape {
  return { kind: 'null-or', of };
}

/** Any number of values, up to a limit. */
export function list(of: Shape, most = 10_000): Shape {
  return { kind: 'list', of, most };
}

/** One of some words. `otherwise`: what stands for a word that is none of them. */
export function word<T extends string>(words: readonly T[], otherwise?: T): Shape {
  return { kind: 'word', words, ...(otherwise === undefined ? {} : { otherwise }) };
}

/** A field that need not be there. */
export interface OptionalShape {
  readonly optional: Shape;
}

/** A field that need not be there. */
export function optional(shape: Shape): OptionalShape {
  return { optional: shape };
}

/** An object of type T: the compiler sees to it that every field of the type is named, and no other. */
export function record<T extends object>(
  name: string,
  fields: { readonly [K in keyof T]-?: Partial<Pick<T, K>> extends Pick<T, K> ? OptionalShape : Shape },
  mend?: RecordShape['mend'],
): RecordShape {
  const named = Object.entries<OptionalShape | Shape>(fields).map(([key, field]) =>
    'optional' in field
      ? { name: key, shape: field.optional, optional: true }
      : { name: key, shape: field, optional: false },
  );
  return { kind: 'record', name, fields: named, ...(mend === undefined ? {} : { mend }) };
}

/** The kind of object that a value is by its marks, or null. */
export function chosen({ of }: ChoiceShape, fields: Fields): RecordShape | null {
  const found = of.find(
    ({ mark, is }) => Object.hasOwn(fields, mark) && (is === undefined || fields[mark] === is),
  );
  return found?.shape ?? null;
}

/** The fields of a value that is an object (not null, not a list), or null. */
export function fieldsOf(value: unknown): Fields | null {
  return typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Fields) : null;
}
