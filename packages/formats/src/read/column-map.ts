import { HEADINGS, plainHeading, type CsvField } from './column-map-headings.js';

/** Which column, from 0, holds each of our fields. A field without a column is not in the table. */
export type ColumnMap = Readonly<Partial<Record<CsvField, number>>>;

/** A host's correction: the column (from 0) or its heading as written; null: no column holds this field. */
export type ColumnChoice = Readonly<Partial<Record<CsvField, number | string | null>>>;

/** What was made of a table's headings. */
export interface GuessedMap {
  readonly map: ColumnMap;
  /** Columns that hold none of our fields: their values are kept under their headings. */
  readonly unmapped: readonly number[];
  /** Fields that several columns could hold as surely; the first was taken. */
  readonly ambiguous: readonly { readonly field: CsvField; readonly columns: readonly number[] }[];
}

/**
 * Which column holds which field, by the headings of a table and then by the host's choice, which wins. The surest
 * pattern of a field decides, then the first column. No column holds two fields.
 */
export function guessColumnMap(headings: readonly string[], choice: ColumnChoice = {}): GuessedMap {
  const map = new Map<CsvField, number>();
  const taken = new Set<number>();
  const ambiguous: { field: CsvField; columns: readonly number[] }[] = [];
  const open = new Map(HEADINGS);
  for (const [field, chosen] of choices(headings, choice)) {
    open.delete(field);
    if (chosen === null) continue;
    map.set(field, chosen);
    taken.add(chosen);
  }
  const plain = headings.slice(0, MOST_HEADINGS).map(plainHeading);
  for (let surest = 0; surest < 3; surest += 1) {
    for (const [field, patterns] of open) {
      const pattern = patterns[surest];
      if (pattern === undefined || map.has(field)) continue;
      const columns = plain.flatMap((heading, at) => (!taken.has(at) && pattern.test(heading) ? [at] : []));
      const [first] = columns;
      if (first === undefined) continue;
      map.set(field, first);
      taken.add(first);
      if (columns.length > 1) ambiguous.push({ field, columns });
    }
  }
  const move = (from: CsvField, heading: string, to: CsvField): void => {
    const column = map.get(from);
    if (column === undefined || plain[column] !== heading || choice[from] !== undefined) return;
    if (map.has(to) || choice[to] !== undefined) return;
    map.delete(from);
    map.set(to, column);
  };
  move('type', 'event', 'whatHappened'); // beside a column of details it is a type; on its own it tells what happened
  if (map.has('forename')) move('family', 'family name', 'surname'); // beside a forename it is the child's
  idBesideName(map, plain, choice, taken);
  withSecondDate(map, ambiguous);
  return {
    map: Object.fromEntries(map),
    unmapped: headings.flatMap((_, at) => (taken.has(at) ? [] : [at])),
    ambiguous,
  };
}

const MOST_HEADINGS = 1_000; // a table made to have more would only cost time

/** "ID" beside a name is the child's, and not that of the row. */
function idBesideName(
  map: Map<CsvField, number>,
  plain: readonly string[],
  choice: ColumnChoice,
  taken: Set<number>,
): void {
  const column = plain.findIndex((heading, at) => heading === 'id' && !taken.has(at));
  const isNamed = map.has('childName') || map.has('forename') || map.has('surname');
  if (column < 0 || !isNamed || map.has('child') || choice.child !== undefined) return;
  map.set('child', column);
  taken.add(column);
}

/** A start beside a date is the date of rows that have no other. */
function withSecondDate(
  map: ReadonlyMap<CsvField, number>,
  ambiguous: { field: CsvField; columns: readonly number[] }[],
): void {
  const [date, from] = [map.get('date'), map.get('dateFrom')];
  if (date === undefined || from === undefined) return;
  if (!ambiguous.some(({ columns }) => columns.includes(from)))
    ambiguous.push({ field: 'date', columns: [date, from] });
}

function choices(headings: readonly string[], choice: ColumnChoice): [CsvField, number | null][] {
  return HEADINGS.flatMap(([field]): [CsvField, number | null][] => {
    const chosen = choice[field];
    if (chosen === undefined) return [];
    const column = typeof chosen === 'string' ? headings.indexOf(chosen) : chosen;
    return column === -1 ? [] : [[field, column]];
  });
}
