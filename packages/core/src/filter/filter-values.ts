/**
 * Why a written filter is not taken: not JSON; another version; too long, too deep or with too many parts; a clause
 * or a name in it that we do not know; a value that the clause cannot have.
 */
export type FilterTextProblem =
  'filter-not-json' | 'filter-version' | 'filter-too-large' | 'filter-not-known' | 'filter-wrong-value';

/** Stops the reading of a filter. Never leaves {@link filterFromText}. */
export class Refused extends Error {
  readonly code: FilterTextProblem;

  constructor(code: FilterTextProblem) {
    super(code);
    this.name = 'Refused';
    this.code = code;
  }
}

/** An object of JSON, of which only own names may be asked. */
export type JsonObject = Readonly<Record<string, unknown>>;

/** The object, or a refusal where it is none. */
export function objectFrom(value: unknown): JsonObject {
  if (value === null || typeof value !== 'object' || Array.isArray(value))
    throw new Refused('filter-wrong-value');
  return Object.assign(Object.create(null) as JsonObject, value);
}

/** Refuses an object that has another name than these, or lacks one. */
export function hasOnly(object: JsonObject, names: readonly string[]): void {
  const own = Object.keys(object);
  if (own.length !== names.length || own.some((name) => !names.includes(name)))
    throw new Refused('filter-not-known');
}

/** Each member of a list of at most 1,000, read; a refusal where it is no list. */
export function listFrom<T>(value: unknown, read: (value: unknown) => T): readonly T[] {
  if (!Array.isArray(value)) throw new Refused('filter-wrong-value');
  if (value.length > 1000) throw new Refused('filter-too-large');
  return value.map(read);
}

/** A text of at most 500 characters. */
export function textFrom(value: unknown): string {
  if (typeof value !== 'string') throw new Refused('filter-wrong-value');
  if (value.length > 500) throw new Refused('filter-too-large');
  return value;
}

/** A value that a test takes. */
export function valueFrom<T>(value: unknown, takes: (value: unknown) => value is T): T {
  if (!takes(value)) throw new Refused('filter-wrong-value');
  return value;
}

/** Null as null, anything else as a reader has it. */
export function orNull<T>(read: (value: unknown) => T): (value: unknown) => T | null {
  return (value) => (value === null ? null : read(value));
}
