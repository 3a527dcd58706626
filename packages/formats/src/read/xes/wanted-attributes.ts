import { dictionary, type Dictionary, type LogAttribute } from '@case-journey/core';

/** The values that one trace or event has of the attributes that are wanted. */
export interface AttributeValues {
  /** Takes note of a value; false where there is one already. */
  readonly set: (wanted: number, value: string) => boolean;
  /** Their codes, -1 where nothing is recorded; and starts anew. */
  readonly take: () => Int32Array;
}

/** Attributes that are wanted: of traces and of events apart. */
export interface WantedAttributes {
  /** Which of them lies at the end of keys, or -1. */
  readonly find: (keys: readonly string[]) => number;
  readonly values: (of: LogAttribute['of']) => AttributeValues;
  /** Adds the codes of a trace or an event. */
  readonly push: (of: LogAttribute['of'], codes: Int32Array) => void;
  /** The attributes that are recorded anywhere, in the order in which they were asked for, those of cases first. */
  readonly finish: (cases: readonly number[], children: number) => readonly LogAttribute[];
}

/** Attributes by key, or by the keys on the way to one that lies in another. */
export function wantedAttributes(asked: readonly (string | readonly string[])[]): WantedAttributes {
  const paths = asked.map((each) => (typeof each === 'string' ? [each] : each));
  const places = new Map(paths.map((path, at) => [JSON.stringify(path), at]));
  const single = new Map(paths.flatMap((path, at) => (path.length === 1 ? [[path[0] ?? '', at]] : [])));
  const hasDeeper = paths.some((path) => path.length > 1);
  const stores = { case: paths.map(store), event: paths.map(store) };
  return {
    find: (keys) => {
      if (keys.length === 1) return single.get(keys[0] ?? '') ?? -1;
      return hasDeeper ? (places.get(JSON.stringify(keys)) ?? -1) : -1;
    },
    values: (of) => attributeValues(stores[of]),
    push: (of, codes) => {
      for (const [at, { rows }] of stores[of].entries()) rows.push(codes[at] ?? -1);
    },
    finish: (cases, children) => [
      ...finished('case', paths, stores.case, (rows) => byCase(rows, cases, children)),
      ...finished('event', paths, stores.event, (rows) => Int32Array.from(rows)),
    ],
  };
}

interface Store {
  readonly dictionary: Dictionary;
  readonly rows: number[];
}

function store(): Store {
  return { dictionary: dictionary(), rows: [] };
}

function attributeValues(stores: readonly Store[]): AttributeValues {
  const codes = new Int32Array(stores.length).fill(-1);
  return {
    set: (wanted, value) => {
      const found = stores[wanted];
      if (found === undefined || codes[wanted] !== -1) return false;
      codes[wanted] = found.dictionary.intern(value);
      return true;
    },
    take: () => {
      const taken = codes.slice();
      codes.fill(-1);
      return taken;
    },
  };
}

function finished(
  of: LogAttribute['of'],
  paths: readonly (readonly string[])[],
  stores: readonly Store[],
  codesOf: (rows: readonly number[]) => Int32Array,
): LogAttribute[] {
  return paths.flatMap((path, at): LogAttribute[] => {
    const found = stores[at];
    if (found === undefined || found.dictionary.texts.length === 0) return [];
    const name = path.length === 1 ? (path[0] ?? '') : JSON.stringify(path);
    return [{ name, of, texts: found.dictionary.texts, codes: codesOf(found.rows) }];
  });
}

/** The codes of traces as codes of cases: the first that says anything, where several traces are one case. */
function byCase(rows: readonly number[], cases: readonly number[], children: number): Int32Array {
  const codes = new Int32Array(children).fill(-1);
  for (const [trace, code] of rows.entries()) {
    const at = cases[trace] ?? -1;
    if (at >= 0 && codes[at] === -1) codes[at] = code;
  }
  return codes;
}
